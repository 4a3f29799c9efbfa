// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "parts/choicecard.h"
#include "parts/signs/pathchips.h"
#include "wizard/checkfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Earshot;

class tst_SettingPage : public QObject
{
    Q_OBJECT

private slots:
    void numberKeysChoose();
    void doNotKnowStoresTheWholeDomain();
    void choiceOfSeveralValuesStoresTheSet();
    void digitsInTheNoteAreText();
    void lookedTodayIsKept();
    void monthOfTheChangeIsKept();
    void secondThoughtInOneCheckWasWrong();
    void sameAgainInOneCheckAddsNothing();
    void laterCheckShowsTheEarlierAnswer();
    void laterCheckAsksWhatChanged();
    void sameAnswerInALaterCheckIsANewLook();
    void pathFollowsTheSystemOfThePerson();
};

static const QString backup = u"icloud-backup"_s;
static const QString backupPage = u"setting:icloud-backup"_s;

// The key of the choice of \a setting that stands for just \a values.
static int keyFor(CheckFixture &check, const QString &setting, const QStringList &values)
{
    const QList<Choice> choices = check.session().catalogue().setting(setting)->choices;
    const auto found
        = std::find_if(choices.cbegin(), choices.cend(), [&values](const Choice &choice) {
              return QSet(choice.values.cbegin(), choice.values.cend())
                     == QSet(values.cbegin(), values.cend());
          });
    return found == choices.cend() ? 0 : Qt::Key_1 + int(found - choices.cbegin());
}

static int keyForUnknown(CheckFixture &check, const QString &setting)
{
    return Qt::Key_1 + int(check.session().catalogue().setting(setting)->choices.size());
}

static QRadioButton *radio(const CheckDialog &dialog, const QString &name)
{
    for (const auto all = dialog.findChildren<QRadioButton *>(); QRadioButton * one : all) {
        if (one->accessibleName().endsWith(name))
            return one;
    }
    return nullptr;
}

// Goes through a whole quick check that says only this about the backup.
static void sayOnce(CheckFixture &check, const QStringList &values)
{
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    check.press(keyFor(check, backup, values));
    check.press(Qt::Key_Return);
    check.skipTo(u"review"_s);
    check.press(Qt::Key_Return);
    QVERIFY(!check.session().openCheck());
}

void tst_SettingPage::numberKeysChoose()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    const auto cards = check.dialog().findChildren<ChoiceCard *>();
    QCOMPARE(cards.size(), check.session().catalogue().setting(backup)->choices.size() + 1);
    QVERIFY(std::none_of(
        cards.cbegin(), cards.cend(), [](const auto *card) { return card->isChecked(); }));
    QCOMPARE(QApplication::focusWidget(), cards.first());
    for (qsizetype i = 0; i < cards.size(); ++i) {
        check.press(Qt::Key_1 + int(i));
        QVERIFY(cards.at(i)->isChecked());
        QCOMPARE(QApplication::focusWidget(), cards.at(i));
    }
}

void tst_SettingPage::doNotKnowStoresTheWholeDomain()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    check.press(keyForUnknown(check, backup));
    check.press(Qt::Key_Return);
    QStringList values = check.lastOnDisk(backup).values;
    values.sort();
    QCOMPARE(values, (QStringList{u"off-deleted"_s, u"off-old-kept"_s, u"on"_s}));
}

void tst_SettingPage::choiceOfSeveralValuesStoresTheSet()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    const QStringList either{u"off-deleted"_s, u"off-old-kept"_s};
    check.press(keyFor(check, backup, either));
    check.press(Qt::Key_Return);
    QStringList values = check.lastOnDisk(backup).values;
    values.sort();
    QCOMPARE(values, either);
}

void tst_SettingPage::digitsInTheNoteAreText()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    check.press(keyFor(check, backup, {u"on"_s}));
    auto *note = check.dialog().findChild<QLineEdit *>();
    note->setFocus();
    check.type(u"2 phones"_s);
    QCOMPARE(note->text(), u"2 phones"_s);
    check.press(Qt::Key_Return);
    QCOMPARE(check.lastOnDisk(backup).values, QStringList{u"on"_s});
    QCOMPARE(check.lastOnDisk(backup).note, u"2 phones"_s);
}

void tst_SettingPage::lookedTodayIsKept()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    check.press(keyFor(check, backup, {u"on"_s}));
    check.pressAlt(Qt::Key_L);
    check.press(Qt::Key_Return);
    QCOMPARE(check.lastOnDisk(backup).how, KnownHow::Looked);
    QCOMPARE(check.lastOnDisk(backup).looked, QDate(2026, 11, 3));
    check.pressAlt(Qt::Key_B);
    QVERIFY(radio(check.dialog(), u"I looked just now"_s)->isChecked());
}

void tst_SettingPage::monthOfTheChangeIsKept()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    auto *since = check.dialog().findChild<QComboBox *>();
    QVERIFY(!since->isVisible());
    check.press(keyFor(check, backup, {u"off-old-kept"_s}));
    QVERIFY(since->isVisible());
    QVERIFY(!since->currentData().toDate().isValid());
    since->setCurrentIndex(since->findText(u"September 2026"_s));
    check.press(Qt::Key_Return);
    QCOMPARE(check.lastOnDisk(backup).since, QDate(2026, 9, 30));
    check.pressAlt(Qt::Key_B);
    QCOMPARE(check.dialog().findChild<QComboBox *>()->currentText(), u"September 2026"_s);
}

void tst_SettingPage::secondThoughtInOneCheckWasWrong()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    check.press(keyFor(check, backup, {u"on"_s}));
    check.press(Qt::Key_Return);
    check.pressAlt(Qt::Key_B);
    check.press(keyFor(check, backup, {u"off-deleted"_s}));
    QVERIFY(!radio(check.dialog(), u"I had it wrong"_s)->isVisible());
    check.press(Qt::Key_Return);
    QCOMPARE(check.lastOnDisk(backup).values, QStringList{u"off-deleted"_s});
    QCOMPARE(check.lastOnDisk(backup).reason, EditReason::HadItWrong);
}

void tst_SettingPage::sameAgainInOneCheckAddsNothing()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    check.press(keyFor(check, backup, {u"on"_s}));
    check.press(Qt::Key_Return);
    const auto before = check.onDisk().answers.size();
    check.pressAlt(Qt::Key_B);
    check.press(Qt::Key_Return);
    QCOMPARE(check.onDisk().answers.size(), before);
}

void tst_SettingPage::laterCheckShowsTheEarlierAnswer()
{
    CheckFixture check;
    sayOnce(check, {u"on"_s});
    check.setToday({2027, 5, 4});
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    const auto cards = check.dialog().findChildren<ChoiceCard *>();
    const int expected = keyFor(check, backup, {u"on"_s}) - Qt::Key_1;
    QVERIFY(cards.at(expected)->isChecked());
    QVERIFY(!radio(check.dialog(), u"I looked just now"_s)->isChecked());
}

void tst_SettingPage::laterCheckAsksWhatChanged()
{
    CheckFixture check;
    sayOnce(check, {u"on"_s});
    check.setToday({2027, 5, 4});
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    QVERIFY(!radio(check.dialog(), u"I changed the setting"_s)->isVisible());
    check.press(keyFor(check, backup, {u"off-deleted"_s}));
    QVERIFY(radio(check.dialog(), u"I changed the setting"_s)->isVisible());
    // It is scrolled into view, and the choice with the focus stays there too.
    QTRY_VERIFY(!radio(check.dialog(), u"I changed the setting"_s)->visibleRegion().isEmpty());
    QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
    check.pressAlt(Qt::Key_S);
    check.press(Qt::Key_Return);
    QCOMPARE(check.lastOnDisk(backup).values, QStringList{u"off-deleted"_s});
    QCOMPARE(check.lastOnDisk(backup).reason, EditReason::ChangedSetting);
}

void tst_SettingPage::sameAnswerInALaterCheckIsANewLook()
{
    CheckFixture check;
    sayOnce(check, {u"on"_s});
    const auto before = check.onDisk().answers.size();
    check.setToday({2027, 5, 4});
    check.start(CheckKind::Quick);
    check.skipTo(backupPage);
    check.pressAlt(Qt::Key_B);
    QCOMPARE(check.onDisk().answers.size(), before);
    check.press(Qt::Key_Return);
    check.press(Qt::Key_Return);
    QCOMPARE(check.onDisk().answers.size(), before + 1);
    QCOMPARE(check.lastOnDisk(backup).values, QStringList{u"on"_s});
    QCOMPARE(check.lastOnDisk(backup).check, std::optional(check.session().openCheck()->id));
}

void tst_SettingPage::pathFollowsTheSystemOfThePerson()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(u"context:ios"_s);
    check.press(Qt::Key_2);
    check.skipTo(backupPage);
    const Setting *setting = check.session().catalogue().setting(backup);
    QCOMPARE(check.dialog().findChild<PathChips *>()->steps(), pathFor(*setting, u"18"_s)->steps);
}

QTEST_MAIN(tst_SettingPage)
#include "tst_settingpage.moc"
