// SPDX-License-Identifier: MIT
#include "pagefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

void PageFixture::open()
{
    page = std::make_unique<ChecklistPage>(file.session());
    page->resize(900, 700);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
}

QString PageFixture::nameOf(const QString &setting)
{
    return file.session().catalogue().setting(setting)->name;
}

QToolButton *PageFixture::chevron(const QString &setting)
{
    return named<QToolButton>(u"Details of "_s + nameOf(setting));
}

QPushButton *PageFixture::filter(const QString &word) const
{
    const QList<QPushButton *> all = page->findChildren<QPushButton *>();
    for (QPushButton *button : all) {
        if (button->isCheckable() && button->text().startsWith(word + u' '))
            return button;
    }
    return nullptr;
}

void PageFixture::space(QWidget *widget)
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Space);
}
