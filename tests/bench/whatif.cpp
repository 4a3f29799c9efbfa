// SPDX-License-Identifier: MIT
#include "figures.h"
#include "mainwindow.h"
#include "person.h"
#include "style/look.h"
#include "who/changelist.h"
#include "who/whotable.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

//! Counts the paints of the table.
class PaintCount : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<WhoTable *>(watched->parent()))
            ++m_count;
        return false;
    }

    void waitForMoreThan(int count) const
    {
        while (m_count <= count)
            QCoreApplication::processEvents();
    }

    int count() const { return m_count; }

private:
    int m_count = 0;
};

//! How long each change takes from the click on its box until the table is painted.
QList<double> tickEveryChange(const QWidget &window, const PaintCount &paints)
{
    QList<double> times;
    const QList<QCheckBox *> boxes = window.findChild<ChangeList *>()->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        // On, and off again, so that each is tried alone.
        for (int i = 0; i < 2; ++i) {
            QTest::qWait(20);
            const int before = paints.count();
            times.append(millisecondsOf([&] {
                box->click();
                paints.waitForMoreThan(before);
            }));
        }
    }
    return times;
}

} // namespace

// bench_whatif
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    installLook();
    PaintCount paints;
    QApplication::instance()->installEventFilter(&paints);
    const QDate today(2026, 11, 3);
    MainWindow window(makeFiveChecks(u":memory:"_s, today), [today](const QString &other) {
        return Result<std::unique_ptr<Session>>(openSession(other, today));
    });
    window.show();
    window.showPlace(WindowPlace::Who);
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("The window did not open");
    const QList<double> times = tickEveryChange(window, paints);
    if (times.isEmpty())
        qFatal("There is nothing to tick");
    printFigure("what-if", median(times));
    printFigure("slowest-what-if", largest(times));
    return 0;
}
