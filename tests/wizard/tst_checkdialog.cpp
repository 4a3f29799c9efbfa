// SPDX-License-Identifier: MIT
#include "parts/choicecard.h"
#include "parts/inlinemessage.h"
#include "wizard/checkfixture.h"
#include "wizard/pages/checkpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Earshot;

class tst_CheckDialog : public QObject
{
    Q_OBJECT

private slots:
    void keyboardAloneGoesThroughTheQuickCheck();
    void nothingIsWrittenBeforeTheCheckBegins();
    void safetyAnswerStaysInMemory();
    void nextCommitsTheAnswerAndThePage();
    void goesOnAfterAKillWhereItWas();
    void escapeSavesAndCloses();
    void closeNowClosesEverything();
    void withoutAnAnswerTheSettingStaysNotAsked();
    void failingStoreKeepsThePage();
    void failingStoreDoesNotLockThePersonIn();
    void answerThatMakesAPageNeedlessTakesItAway();
    void changeOnTheLastLookComesBackThere();
    void onlyThePageInViewExists();
    void everyPageHasNamesAndKeysOfItsOwn();
    void pagesFitAtTwiceTheText();
};

static ChoiceCard *chosenCard(const CheckDialog &dialog)
{
    const auto cards = dialog.findChildren<ChoiceCard *>();
    const auto found = std::find_if(
        cards.cbegin(), cards.cend(), [](const ChoiceCard *card) { return card->isChecked(); });
    return found == cards.cend() ? nullptr : *found;
}

void tst_CheckDialog::keyboardAloneGoesThroughTheQuickCheck()
{
    CheckFixture check;
    const Catalogue &catalogue = check.session().catalogue();
    check.start(CheckKind::Quick);
    QStringList asked;
    while (check.page() != u"review"_s && asked.size() < 30) {
        if (check.page() == u"worries"_s) {
            for (qsizetype i = 0; i < catalogue.worries().size(); ++i) {
                check.press(Qt::Key_1 + int(i % 3));
                check.press(Qt::Key_Down);
            }
        } else {
            asked << check.dialog().page().name;
            check.press(Qt::Key_1);
        }
        check.press(Qt::Key_Return);
    }
    check.press(Qt::Key_Return);
    QCOMPARE(check.dialog().result(), int(QDialog::Accepted));

    const Log log = check.onDisk();
    QVERIFY(!log.checks.last().isOpen());
    const Answers answers = currentAnswers(log);
    for (const ContextQuestion &question : catalogue.contexts())
        QCOMPARE(answers.context.value(question.id), QStringList{question.values.first().id});
    for (const Setting &setting : catalogue.settings()) {
        if (asked.contains(setting.id))
            QCOMPARE(answers.settings.value(setting.id).values, setting.choices.first().values);
    }
    QVERIFY(asked.contains(u"icloud-backup"_s));
    QVERIFY(asked.contains(u"business-chats"_s));
    const QList<Rating> ratings{Rating::ALot, Rating::ABit, Rating::No};
    for (qsizetype i = 0; i < catalogue.worries().size(); ++i)
        QCOMPARE(answers.worries.value(catalogue.worries().at(i).id), ratings.at(i % 3));
}

void tst_CheckDialog::nothingIsWrittenBeforeTheCheckBegins()
{
    CheckFixture check;
    check.openDialog();
    check.press(Qt::Key_2);
    check.press(Qt::Key_Return);
    QCOMPARE(check.page(), u"kind"_s);
    QVERIFY(check.onDisk().checks.isEmpty());
    QVERIFY(check.onDisk().answers.isEmpty());
    check.press(Qt::Key_Escape);
    QVERIFY(check.dialog().isHidden());
    QVERIFY(check.onDisk().checks.isEmpty());
}

void tst_CheckDialog::safetyAnswerStaysInMemory()
{
    CheckFixture check;
    check.openDialog();
    QVERIFY(!chosenCard(check.dialog()));
    check.press(Qt::Key_3);
    check.press(Qt::Key_Return);
    QCOMPARE(check.session().nearby(), Nearby::RatherNotSay);
    check.pressAlt(Qt::Key_B);
    QCOMPARE(check.page(), u"safety"_s);
    QVERIFY(chosenCard(check.dialog()));
    QVERIFY(check.onDisk().answers.isEmpty());
}

void tst_CheckDialog::nextCommitsTheAnswerAndThePage()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(u"setting:icloud-backup"_s);
    check.press(Qt::Key_1);
    check.press(Qt::Key_Return);
    const AnswerRecord record = check.lastOnDisk(u"icloud-backup"_s);
    const Setting *backup = check.session().catalogue().setting(u"icloud-backup"_s);
    QCOMPARE(record.values, backup->choices.first().values);
    QCOMPARE(record.check, std::optional(check.session().openCheck()->id));
    QCOMPARE(record.reason, EditReason::First);
    QCOMPARE(check.pageOnDisk(), check.page());
    QVERIFY(check.page() != u"setting:icloud-backup"_s);
}

void tst_CheckDialog::goesOnAfterAKillWhereItWas()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    const QString firstPage = check.page();
    QStringList way;
    for (int i = 0; i < 7; ++i) {
        way << check.page();
        check.press(Qt::Key_1);
        check.press(Qt::Key_Return);
    }
    const QString eighth = check.page();
    check.killAndRestart();
    check.openDialog();
    QCOMPARE(check.page(), eighth);
    QStringList wayBack = way;
    std::reverse(wayBack.begin(), wayBack.end());
    for (const QString &page : std::as_const(wayBack)) {
        check.pressAlt(Qt::Key_B);
        QCOMPARE(check.page(), page);
        const auto buttons = check.dialog().findChildren<QAbstractButton *>();
        QVERIFY2(std::any_of(buttons.cbegin(),
                             buttons.cend(),
                             [](const QAbstractButton *button) { return button->isChecked(); }),
                 qPrintable(page));
    }
    QCOMPARE(check.page(), firstPage);
    for (const QString &page : std::as_const(way)) {
        QCOMPARE(check.page(), page);
        check.press(Qt::Key_Return);
    }
    QCOMPARE(check.page(), eighth);
}

void tst_CheckDialog::escapeSavesAndCloses()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(u"setting:icloud-backup"_s);
    check.press(Qt::Key_1);
    check.press(Qt::Key_Escape);
    QVERIFY(check.dialog().isHidden());
    QCOMPARE(check.dialog().result(), int(QDialog::Rejected));
    QVERIFY(!check.lastOnDisk(u"icloud-backup"_s).values.isEmpty());
    check.openDialog();
    QCOMPARE(check.page(), u"setting:icloud-backup"_s);
    QVERIFY(chosenCard(check.dialog()));
    QCOMPARE(QApplication::focusWidget(), chosenCard(check.dialog()));
}

void tst_CheckDialog::closeNowClosesEverything()
{
    CheckFixture check;
    QWidget other;
    other.show();
    check.openDialog();
    check.press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(check.dialog().isHidden());
    QVERIFY(other.isHidden());
}

void tst_CheckDialog::withoutAnAnswerTheSettingStaysNotAsked()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(u"review"_s);
    QVERIFY(check.onDisk().answers.isEmpty());
    check.press(Qt::Key_Return);
    QVERIFY(!check.onDisk().checks.last().isOpen());
    QVERIFY(check.session().answers().settings.isEmpty());
}

void tst_CheckDialog::failingStoreKeepsThePage()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(u"setting:icloud-backup"_s);
    check.press(Qt::Key_1);
    // SQLite cannot begin a transaction while it cannot make its journal.
    const QString journal = check.path() + u"-journal"_s;
    QVERIFY(QDir().mkpath(journal));
    check.press(Qt::Key_Return);
    QCOMPARE(check.page(), u"setting:icloud-backup"_s);
    const auto *message = check.dialog().findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QVERIFY(!message->accessibleName().isEmpty());
    QVERIFY(QDir().rmdir(journal));
    check.press(Qt::Key_Return);
    QVERIFY(check.page() != u"setting:icloud-backup"_s);
    QVERIFY(!message->isVisible());
    QVERIFY(!check.lastOnDisk(u"icloud-backup"_s).values.isEmpty());
}

void tst_CheckDialog::failingStoreDoesNotLockThePersonIn()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(u"setting:icloud-backup"_s);
    check.press(Qt::Key_1);
    QVERIFY(QDir().mkpath(check.path() + u"-journal"_s));
    check.press(Qt::Key_Escape);
    QVERIFY(check.dialog().isVisible());
    check.press(Qt::Key_Escape);
    QVERIFY(check.dialog().isHidden());
}

void tst_CheckDialog::answerThatMakesAPageNeedlessTakesItAway()
{
    CheckFixture check;
    const Setting *iMessage = check.session().catalogue().setting(u"imessage-on"_s);
    const auto off
        = std::find_if(iMessage->choices.cbegin(),
                       iMessage->choices.cend(),
                       [](const Choice &choice) { return choice.values == QStringList{u"off"_s}; });
    QVERIFY(off != iMessage->choices.cend());
    check.start(CheckKind::Quick);
    check.skipTo(u"setting:imessage-on"_s);
    check.press(Qt::Key_1 + int(off - iMessage->choices.cbegin()));
    check.press(Qt::Key_Return);
    QStringList later;
    while (check.page() != u"review"_s && later.size() < 30) {
        later << check.page();
        check.press(Qt::Key_Return);
    }
    QVERIFY(!later.isEmpty());
    QVERIFY(!later.contains(u"setting:send-as-text-message"_s));
    QVERIFY(!later.contains(u"setting:contact-key-verification"_s));
}

void tst_CheckDialog::changeOnTheLastLookComesBackThere()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(u"review"_s);
    const auto buttons = check.dialog().findChildren<QPushButton *>();
    const auto change
        = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
              return button->accessibleName() == u"Change: iCloud Backup"_s;
          });
    QVERIFY(change != buttons.cend());
    (*change)->setFocus();
    check.press(Qt::Key_Return);
    QCOMPARE(check.page(), u"setting:icloud-backup"_s);
    check.press(Qt::Key_1);
    check.press(Qt::Key_Return);
    QCOMPARE(check.page(), u"review"_s);
    QVERIFY(!check.lastOnDisk(u"icloud-backup"_s).values.isEmpty());
}

void tst_CheckDialog::onlyThePageInViewExists()
{
    CheckFixture check;
    check.start(CheckKind::Quick);
    check.skipTo(u"setting:icloud-backup"_s);
    QCOMPARE(check.dialog().accessibleName(),
             check.session().catalogue().setting(u"icloud-backup"_s)->question);
    for (const auto cards = check.dialog().findChildren<ChoiceCard *>();
         const ChoiceCard *card : cards)
        QVERIFY2(card->accessibleName().startsWith(u"iCloud Backup: "_s),
                 qPrintable(card->accessibleName()));
}

// Visits each page of a full check and hands it to \a look.
template<typename Look>
static void visitPages(CheckFixture &check, Look look)
{
    check.openDialog();
    look();
    check.press(Qt::Key_Return);
    look();
    check.press(Qt::Key_2);
    check.press(Qt::Key_Return);
    for (int i = 0; i < 60 && check.page() != u"review"_s; ++i) {
        check.press(Qt::Key_1);
        look();
        check.press(Qt::Key_Return);
    }
    QCOMPARE(check.page(), u"review"_s);
    look();
}

static void checkNames(const CheckDialog &dialog, const QString &page)
{
    QVERIFY2(!dialog.accessibleName().isEmpty(), qPrintable(page));
    QVERIFY2(dialog.focusWidget(), qPrintable(page));
    QSet<QString> names;
    for (const auto widgets = dialog.findChildren<QWidget *>(); const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QString name = widget->accessibleName();
        if (button && name.isEmpty())
            name = button->text();
        QVERIFY2(!name.isEmpty(), qPrintable(page + u": no name"_s));
        QVERIFY2(!names.contains(name), qPrintable(page + u": twice "_s + name));
        names << name;
    }
}

static void checkKeys(const CheckDialog &dialog, const QString &page)
{
    QStringList keys;
    for (const auto buttons = dialog.findChildren<QAbstractButton *>();
         const QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->shortcut().isEmpty())
            continue;
        const QString key = button->shortcut().toString();
        QVERIFY2(!keys.contains(key), qPrintable(page + u": "_s + key));
        keys << key;
    }
    QVERIFY(!keys.isEmpty());
}

void tst_CheckDialog::everyPageHasNamesAndKeysOfItsOwn()
{
    CheckFixture check(CheckFixture::Where::Memory);
    visitPages(check, [&check] {
        checkNames(check.dialog(), check.page());
        checkKeys(check.dialog(), check.page());
    });
}

void tst_CheckDialog::pagesFitAtTwiceTheText()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(2 * before.pointSizeF());
    QApplication::setFont(large);
    {
        CheckFixture check(CheckFixture::Where::Memory);
        visitPages(check, [&check] {
            const auto *page = check.dialog().findChild<CheckPage *>();
            QVERIFY2(page->minimumSizeHint().width() <= page->width(), qPrintable(check.page()));
        });
    }
    QApplication::setFont(before);
}

QTEST_MAIN(tst_CheckDialog)
#include "tst_checkdialog.moc"
