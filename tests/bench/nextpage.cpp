// SPDX-License-Identifier: MIT
#include "figures.h"
#include "mainwindow.h"
#include "person.h"
#include "style/look.h"
#include "wizard/checkdialog.h"
#include "wizard/pages/checkpage.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

constexpr int longestCheck = 100; // pages

//! Counts the paints of pages of the check.
class PaintCount : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<CheckPage *>(watched))
            ++m_count;
        return false;
    }

    //! Handles all there is to handle until a page was painted after the first \a count times.
    void waitForMoreThan(int count) const
    {
        while (m_count <= count)
            QCoreApplication::processEvents();
    }

    int count() const { return m_count; }

private:
    int m_count = 0;
};

//! Goes through a check by number key and Enter, and keeps how long each page took to come.
class Walk
{
public:
    Walk(PaintCount &paints, QList<double> &times)
        : m_paints(paints)
        , m_times(times)
    {}

    void operator()() const
    {
        auto *dialog = qobject_cast<CheckDialog *>(QApplication::activeModalWidget());
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("The check did not open");
        for (int i = 0; i < longestCheck && dialog->page().kind != PageKind::Review; ++i) {
            // The full check where the pages ask how much, the first choice everywhere else.
            press(*dialog, dialog->page().kind == PageKind::Kind ? Qt::Key_2 : Qt::Key_1);
            QTest::qWait(20);
            m_times.append(millisecondsOf([&] { goOn(*dialog); }));
            QTest::qWait(20);
        }
        dialog->reject();
    }

private:
    static void press(const CheckDialog &dialog, Qt::Key key)
    {
        QTest::keyClick(dialog.focusWidget(), key);
    }

    void goOn(const CheckDialog &dialog) const
    {
        const QString left = token(dialog.page());
        const int before = m_paints.count();
        press(dialog, Qt::Key_Return);
        if (token(dialog.page()) == left)
            qFatal("Enter did not lead on from %s", qPrintable(left));
        m_paints.waitForMoreThan(before);
    }

    PaintCount &m_paints;
    QList<double> &m_times;
};

//! A full check in the window of a person with five checks in the file at \a path.
QList<double> walkThrough(PaintCount &paints, const QString &path)
{
    auto session = makeFiveChecks(path, QDate(2026, 11, 3));
    MainWindow window(std::move(session), [](const QString &other) {
        return Result<std::unique_ptr<Session>>(openSession(other, QDate(2026, 11, 3)));
    });
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The window did not open");
    QList<double> times;
    QTimer::singleShot(0, &window, Walk(paints, times));
    window.startCheck();
    return times;
}

} // namespace

// bench_nextpage FOLDER, which must be on a disk
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    installLook();
    PaintCount paints;
    QApplication::instance()->installEventFilter(&paints);
    const QString folder = QApplication::arguments().value(1, u"."_s);

    constexpr int walks = 3;
    QList<double> disk;
    QList<double> memory;
    for (int i = 0; i < walks; ++i) {
        disk += walkThrough(paints, folder + u"/walk-%1.db"_s.arg(i));
        memory += walkThrough(paints, u":memory:"_s);
    }
    printFigure("next-page", median(memory));
    printFigure("slowest-next-page", largest(memory));
    printFigure("next-page-disk", median(disk));
    printFigure("slowest-next-page-disk", largest(disk));
    return 0;
}
