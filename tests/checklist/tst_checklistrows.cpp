// SPDX-License-Identifier: MIT
#include "pagefixture.h"
#include "parts/signs/pathchips.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! What a row of the checklist shows when it is opened, and what it asks before a tick counts.
class tst_ChecklistRows : public QObject
{
    Q_OBJECT

private slots:
    void openingARowHidesTheQuietPath();
    void onlyOneRowIsOpenUnlessShiftIsHeld();
    void aStepWithNoWayBackAsksOnce();
    void someoneNearbyIsThoughtOfFirst();
    void whatComesFirstIsSaid();
    void aNoteKeepsTheAnswer();
    void anotherAnswerCanBeGiven();
};

void tst_ChecklistRows::openingARowHidesTheQuietPath()
{
    PageFixture window;
    window.open();
    const QWidget *row = window.box(u"icloud-backup"_s)->parentWidget();
    const auto *quiet = row->findChild<PathChips *>();
    QVERIFY(quiet->isVisible());

    window.chevron(u"icloud-backup"_s)->click();

    QVERIFY(!quiet->isVisible());
    const QList<PathChips *> paths = row->findChildren<PathChips *>();
    const bool hasChips = std::any_of(paths.cbegin(), paths.cend(), [quiet](const PathChips *path) {
        return path != quiet && path->isVisible() && path->steps() == quiet->steps();
    });
    QVERIFY(hasChips);

    window.chevron(u"icloud-backup"_s)->click();
    QVERIFY(quiet->isVisible());
}

void tst_ChecklistRows::onlyOneRowIsOpenUnlessShiftIsHeld()
{
    PageFixture window;
    window.open();
    window.chevron(u"icloud-backup"_s)->click();
    window.chevron(u"advanced-data-protection"_s)->click();
    QVERIFY(!window.chevron(u"icloud-backup"_s)->isChecked());
    QVERIFY(window.chevron(u"advanced-data-protection"_s)->isChecked());

    QTest::mouseClick(window.chevron(u"messages-in-icloud"_s), Qt::LeftButton, Qt::ShiftModifier);

    QVERIFY(window.chevron(u"messages-in-icloud"_s)->isChecked());
    QVERIFY(window.chevron(u"advanced-data-protection"_s)->isChecked());
}

void tst_ChecklistRows::aStepWithNoWayBackAsksOnce()
{
    PageFixture window;
    window.file.check(checked, {{u"icloud-backup"_s, {u"off-old-kept"_s}}});
    window.open();

    window.space(window.box(u"delete-old-icloud-backups"_s));
    QCOMPARE(window.file.onDisk().answers.size(), 1);
    QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(u"Not now"_s));

    const QList<QPushButton *> buttons = window.page->findChildren<QPushButton *>();
    const auto yes = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->accessibleName().startsWith(u"I have done this"_s);
    });
    QVERIFY(yes != buttons.cend());
    (*yes)->click();

    QCOMPARE(window.file.onDisk().answers.constLast().values, QStringList{u"off-deleted"_s});
    QVERIFY(window.box(u"delete-old-icloud-backups"_s)->isChecked());
}

void tst_ChecklistRows::someoneNearbyIsThoughtOfFirst()
{
    PageFixture window;
    window.file.check(checked, {{u"trusted-devices"_s, {u"some-not-mine"_s}}});
    window.file.session().setNearby(Nearby::RatherNotSay);
    window.open();

    window.space(window.box(u"trusted-devices"_s));
    QCOMPARE(window.file.onDisk().answers.size(), 1);
    QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(u"Not now"_s));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(window.file.onDisk().answers.size(), 1);
    QCOMPARE(QApplication::focusWidget(), window.box(u"trusted-devices"_s));
}

void tst_ChecklistRows::whatComesFirstIsSaid()
{
    PageFixture window;
    window.file.check(checked, backupIsOpen);
    window.open();

    window.space(window.box(u"delete-old-icloud-backups"_s));
    QCOMPARE(window.file.onDisk().answers.size(), 3);
    auto *show = window.named<QPushButton>(u"Show "_s + window.nameOf(u"icloud-backup"_s));
    QVERIFY(show);
    show->click();

    QVERIFY(window.chevron(u"icloud-backup"_s)->isChecked());
    QCOMPARE(QApplication::focusWidget(), window.box(u"icloud-backup"_s));
}

void tst_ChecklistRows::aNoteKeepsTheAnswer()
{
    PageFixture window;
    window.file.check(checked, backupIsOpen);
    window.open();
    window.chevron(u"icloud-backup"_s)->click();
    auto *note = window.named<QLineEdit>(u"Note about "_s + window.nameOf(u"icloud-backup"_s));
    QVERIFY(note);

    note->setFocus();
    QTest::keyClicks(note, u"After the trip"_s);
    QTest::keyClick(note, Qt::Key_Return);

    const AnswerRecord last = window.file.onDisk().answers.constLast();
    QCOMPARE(last.note, u"After the trip"_s);
    QCOMPARE(last.values, QStringList{u"on"_s});
    QVERIFY(!last.check);

    window.space(window.box(u"icloud-backup"_s));
    QCOMPARE(window.file.onDisk().answers.constLast().note, u"After the trip"_s);
}

void tst_ChecklistRows::anotherAnswerCanBeGiven()
{
    PageFixture window;
    window.file.check(checked, {{u"shared-with-you"_s, {u"off"_s}}});
    window.open();
    const QString name = window.nameOf(u"shared-with-you"_s);
    window.chevron(u"shared-with-you"_s)->click();
    window.named<QPushButton>(u"Change my answer about "_s + name)->click();
    const QList<QAbstractButton *> buttons = window.page->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->accessibleName() == name + u": I do not know"_s)
            button->click();
    }
    window.named<QPushButton>(u"Save my answer about "_s + name)->click();

    const AnswerRecord last = window.file.onDisk().answers.constLast();
    QCOMPARE(last.name, u"shared-with-you"_s);
    QCOMPARE(last.values, (QStringList{u"off"_s, u"on"_s}));
    QVERIFY(!last.check);
    QVERIFY(!window.box(u"shared-with-you"_s)->isChecked());
}

QTEST_MAIN(tst_ChecklistRows)
#include "tst_checklistrows.moc"
