// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "checklist/checklistpage.h"
#include "explain/explanationcard.h"
#include "history/decisions.h"
#include "history/historystore.h"
#include "now/nowpage.h"
#include "parts/textlabel.h"
#include "parts/textlink.h"
#include "ui/windowfixture.h"
#include "who/whatifbar.h"
#include "who/whomodel.h"
#include "who/whopage.h"
#include "who/whotable.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>
#include <QUndoView>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Who can read what in a real window, of a person whose backup Apple can open.
class tst_WhoPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void cellTellsAllOfItself();
    void arrowKeysMoveTheCellAndTheCardFollows();
    void everyThingIsReachedByArrowKeys();
    void enterLeadsToTheWayToCloseIt();
    void answerOfAReasonLeadsToItsSetting();
    void whatWouldNotBotherIsFolded();
    void changeMovesTheCellsAtOnce();
    void undoAndRedoGoThroughWhatWasTried();
    void nothingIsSavedByTrying();
    void leavingThePlaceForgetsWhatWasTried();
    void changeOutsideThreeChipsIsTickedInTheList();
    void planIsKeptAndShownOnNow();
    void answerGivenElsewhereIsShownOnReturn();
    void fileThatIsOnlyReadOffersNoPlan();

private:
    WhoPage *page() const { return m_fixture->window().findChild<WhoPage *>(); }
    WhoTable *table() const { return page()->findChild<WhoTable *>(); }
    Session &session() const { return m_fixture->window().session(); }
    void openWho() const
    {
        m_fixture->window().resize(1100, 760);
        m_fixture->window().showPlace(MainWindow::Place::Who);
        table()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }
    QPushButton *named(const QString &name) const
    {
        const QList<QPushButton *> all = page()->findChildren<QPushButton *>();
        for (QPushButton *button : all) {
            const QString spoken = WindowFixture::nameOf(button);
            if (spoken == name && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void press(const QString &name) const
    {
        QPushButton *button = named(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    QString cell(const QString &exposure) const
    {
        const auto *model = qobject_cast<const WhoModel *>(table()->model());
        return model->indexOf(exposure).data(Qt::AccessibleTextRole).toString();
    }
    QString words(const QWidget *part) const
    {
        QStringList all;
        const QList<TextLabel *> labels = part->findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->isVisible())
                all.append(label->words());
        }
        return all.join(u'\n');
    }
    QString outcome() const { return words(page()->findChild<WhatIfBar *>()); }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

namespace {
const QString newMessages = QStringLiteral("apple:messages.your-copy.new");
const QString adp = QStringLiteral("What if: Turn on Advanced Data Protection");
} // namespace

void tst_WhoPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_path = m_fixture->path(u"person.db"_s);
    m_fixture->check(m_path, u"" SOURCE_DIR "/data/samples/typical.json"_s, QDate(2026, 11, 3));
    m_fixture->openWindow(m_fixture->openSession(m_path));
    openWho();
}

void tst_WhoPage::cellTellsAllOfItself()
{
    QCOMPARE(cell(newMessages), u"Apple, Your messages from now on: Yes, has the key"_s);
    QCOMPARE(cell(u"apple:messages.in-transit"_s),
             u"Apple, by swapping a key, Your blue messages on the way: Yes"_s);
    QCOMPARE(cell(u"carrier:who-you-message"_s),
             u"Your phone company, Who you message, and when: Comes with using it"_s);
}

void tst_WhoPage::arrowKeysMoveTheCellAndTheCardFollows()
{
    QCOMPARE(table()->exposure(), newMessages);
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(table()->exposure(), u"apple:messages.your-copy.older"_s);
    QCOMPARE(page()->findChild<ExplanationCard *>()->objectName(), table()->exposure());
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(table()->exposure(), newMessages);
    QTest::keyClick(table(), Qt::Key_Up); // there is nothing above
    QCOMPARE(table()->exposure(), newMessages);
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(table()->exposure() != newMessages);
    QCOMPARE(page()->findChild<ExplanationCard *>()->objectName(), table()->exposure());
}

void tst_WhoPage::everyThingIsReachedByArrowKeys()
{
    press(u"Also show what would not bother you"_s);
    QSet<QString> seen;
    QString last;
    while (table()->exposure() != last) {
        last = table()->exposure();
        QString end;
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right}) {
            while (table()->exposure() != end) {
                end = table()->exposure();
                seen.insert(end);
                QTest::keyClick(table(), key);
            }
            end.clear();
        }
        last = table()->exposure();
        QTest::keyClick(table(), Qt::Key_Down);
    }
    QCOMPARE(seen.size(), session().catalogue().exposures().size());
}

void tst_WhoPage::enterLeadsToTheWayToCloseIt()
{
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!page()->isVisible());
}

void tst_WhoPage::answerOfAReasonLeadsToItsSetting()
{
    const QList<TextLink *> links = page()->findChildren<TextLink *>();
    const auto said = std::ranges::find_if(links, [](const TextLink *link) {
        return link->text() == u"You said: iCloud Backup is on."_s;
    });
    QVERIFY(said != links.cend());
    QTest::keyClick(*said, Qt::Key_Return);
    const auto *checklist = m_fixture->window().findChild<ChecklistPage *>();
    QVERIFY(checklist && checklist->isVisible());
}

void tst_WhoPage::whatWouldNotBotherIsFolded()
{
    // The sample says that other apps would not bother this person.
    QVERIFY(cell(u"apps:shared-links"_s).isEmpty());
    press(u"Also show what would not bother you"_s);
    QVERIFY(!cell(u"apps:shared-links"_s).isEmpty());
    press(u"Fold what would not bother you"_s);
    QVERIFY(cell(u"apps:shared-links"_s).isEmpty());
}

void tst_WhoPage::changeMovesTheCellsAtOnce()
{
    press(adp);
    QCOMPARE(cell(newMessages), u"Apple, Your messages from now on: No way found, was Yes"_s);
    QVERIFY2(outcome().contains(u"4 things would close and none would open."_s),
             qPrintable(outcome()));
    const QString card = words(page()->findChild<ExplanationCard *>());
    QVERIFY2(card.contains(u"now: Yes"_s), qPrintable(card));
    QVERIFY2(card.contains(u"What if: Advanced Data Protection is on."_s), qPrintable(card));
}

void tst_WhoPage::undoAndRedoGoThroughWhatWasTried()
{
    press(adp);
    press(u"What if: Turn off Send as Text Message"_s);
    const auto *steps = page()->findChild<QUndoView *>();
    QCOMPARE(steps->model()->rowCount(), 3); // with the beginning
    QCOMPARE(steps->model()->index(1, 0).data().toString(), u"Turn on Advanced Data Protection"_s);
    press(u"Undo"_s);
    press(u"Undo"_s);
    QVERIFY(cell(newMessages).endsWith(u"Yes, has the key"_s));
    press(u"Redo"_s);
    QVERIFY(cell(newMessages).endsWith(u"was Yes"_s));
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(cell(newMessages).endsWith(u"Yes, has the key"_s));
}

void tst_WhoPage::nothingIsSavedByTrying()
{
    const Log before = session().log();
    press(adp);
    press(u"Clear"_s);
    QCOMPARE(session().log(), before);
    QCOMPARE(m_fixture->openSession(m_path)->log(), before);
}

void tst_WhoPage::leavingThePlaceForgetsWhatWasTried()
{
    press(adp);
    m_fixture->window().showPlace(MainWindow::Place::Now);
    m_fixture->window().showPlace(MainWindow::Place::Who);
    QVERIFY(cell(newMessages).endsWith(u"Yes, has the key"_s));
    QVERIFY(!named(u"Undo"_s));
}

void tst_WhoPage::changeOutsideThreeChipsIsTickedInTheList()
{
    QVERIFY(!named(u"What if: Turn off iCloud Backup"_s));
    press(u"Show every change to try"_s);
    const QList<QCheckBox *> boxes = page()->findChildren<QCheckBox *>();
    const auto box = std::ranges::find_if(boxes, [](const QCheckBox *each) {
        return each->accessibleName() == u"What if: Turn off iCloud Backup"_s;
    });
    QVERIFY(box != boxes.cend());
    (*box)->click();
    QVERIFY(cell(newMessages).endsWith(u"was Yes"_s));
    // A chip of its own while it is ticked.
    QTRY_VERIFY(named(u"What if: Turn off iCloud Backup"_s));
    (*box)->click();
    QTRY_VERIFY(!named(u"What if: Turn off iCloud Backup"_s));
}

void tst_WhoPage::planIsKeptAndShownOnNow()
{
    press(adp);
    press(u"Make this my plan"_s);
    QVERIFY2(outcome().contains(u"Your plan has 1 change."_s), qPrintable(outcome()));
    QCOMPARE(plannedChanges(m_fixture->openSession(m_path)->log().decisions),
             QStringList{u"turn-on-adp"_s});
    m_fixture->window().showPlace(MainWindow::Place::Now);
    const QString now = words(m_fixture->window().findChild<NowPage *>());
    QVERIFY2(now.contains(u"Your plan\nTurn on Advanced Data Protection"_s), qPrintable(now));
    QVERIFY(!now.contains(u"Do these first"_s));
    m_fixture->window().showPlace(MainWindow::Place::Who);
    press(u"Try my plan"_s);
    QVERIFY(cell(newMessages).endsWith(u"was Yes"_s));
    press(u"Clear"_s);
    press(u"Drop my plan"_s);
    QVERIFY(plannedChanges(session().log().decisions).isEmpty());
}

void tst_WhoPage::answerGivenElsewhereIsShownOnReturn()
{
    m_fixture->window().showPlace(MainWindow::Place::Checklist);
    Said off;
    off.name = u"icloud-backup"_s;
    off.values = {u"off-deleted"_s};
    QVERIFY(session().recordOutsideCheck(off));
    m_fixture->window().showPlace(MainWindow::Place::Who);
    QVERIFY2(cell(newMessages).endsWith(u"No way found"_s), qPrintable(cell(newMessages)));
}

void tst_WhoPage::fileThatIsOnlyReadOffersNoPlan()
{
    auto store = HistoryStore::openForReading(m_path);
    QVERIFY(store.has_value());
    const Catalogue catalogue = session().catalogue();
    m_fixture->openWindow(std::make_unique<Session>(catalogue, std::move(*store), [] {
        return QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
    }));
    openWho();
    QVERIFY(session().isReadOnly());
    press(adp);
    QVERIFY(cell(newMessages).endsWith(u"was Yes"_s));
    QVERIFY(!named(u"Make this my plan"_s));
}

QTEST_MAIN(tst_WhoPage)
#include "tst_whopage.moc"
