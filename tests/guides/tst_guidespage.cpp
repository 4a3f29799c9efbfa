// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "checklist/checklistpage.h"
#include "checklist/checklistrow.h"
#include "journeys/guidelist.h"
#include "journeys/guidespage.h"
#include "journeys/guideview.h"
#include "parts/textlabel.h"
#include "style/look.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

static const QString typical = u"" SOURCE_DIR "/data/samples/typical.json"_s;

//! The place of the guides in a real window, by keyboard as far as it goes.
class tst_GuidesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup()
    {
        setTextSize(100);
        m_fixture.reset();
    }
    void firstGuideIsShownAtItsFirstStep();
    void tabLeadsFromTheListToTheStep();
    void oneStepIsInViewAtATime();
    void guideIsWalkedToItsEndByKeyboard_data();
    void guideIsWalkedToItsEndByKeyboard();
    void stepsAreSkippedWithAReason();
    void settledStepIsOpenedAgain();
    void whatIsLostIsAskedOnce();
    void answerIsOfferedAndRecorded();
    void answerIsOnlyOffered();
    void undoTakesTheAnswerBack();
    void undoOnlyWorksWhileItIsOffered();
    void settledStepCanBeReadAgain();
    void finishedGuideLeavesTheSettingToBeShown();
    void nothingIsCutOffInTheSmallestWindow_data();
    void nothingIsCutOffInTheSmallestWindow();
    void guideIsShownAnewAfterWhatChangedElsewhere();
    void daysRunFromTheStep();
    void messageIsCopied();
    void lastResortIsSaidBeforeTheFirstStep();
    void whatIsNotToBeHadSaysWhy();
    void someoneNearbyIsPlannedForFirst();
    void fileThatCannotBeChangedMarksNothing();
    void narrowWindowChoosesFromABox();
    void changeInTheChecklistLeadsToItsGuide();

private:
    void open();
    void reopen();
    void markDone(const QString &guide, const QString &before);
    void showGuide(const QString &guide) const
    {
        m_fixture->window().showGuide(guide);
        QTest::qWait(0);
    }
    GuidesPage *page() const { return m_fixture->window().findChild<GuidesPage *>(); }
    StepView *current() const
    {
        QTest::qWait(0);
        const auto *view = page()->findChild<GuideView *>();
        return view ? view->current() : nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = page()->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        QPushButton *found = button(text);
        QVERIFY2(found, qPrintable(text));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        QTest::qWait(0);
    }
    //! Done, saying yes to whatever is asked.
    void finishStep() const
    {
        press(u"I have done this"_s);
        for (const QString &yes : {u"Yes, it is done"_s, u"Yes, record it"_s}) {
            if (button(yes))
                press(yes);
        }
    }
    QString words() const
    {
        QStringList all;
        const QList<TextLabel *> labels = page()->findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->isVisible())
                all.append(label->words());
        }
        return all.join(u'\n');
    }
    Session &session() const { return m_fixture->window().session(); }
    QStringList answer(const QString &setting) const
    {
        return session().answers().settings.value(setting).values;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

void tst_GuidesPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_path = m_fixture->path(u"earshot.db"_s);
    m_fixture->check(m_path, typical, QDate(2026, 11, 24));
    open();
}

void tst_GuidesPage::open()
{
    m_fixture->openWindow(m_fixture->openSession(m_path));
    QTest::keyClick(&m_fixture->window(), Qt::Key_4, Qt::ControlModifier);
    QTest::qWait(0);
    QVERIFY(page() && page()->isVisible());
}

//! As after the program was closed and started again.
void tst_GuidesPage::reopen()
{
    open();
}

//! Everything before the step \a before of \a guide, straight into the file.
void tst_GuidesPage::markDone(const QString &guide, const QString &before)
{
    for (const GuideStep &step : session().catalogue().guide(guide)->steps) {
        if (step.id == before)
            break;
        QVERIFY(session().recordStep(guide, step.id, StepState::Done));
    }
    showGuide(guide);
    QCOMPARE(current()->step(), before);
}

void tst_GuidesPage::firstGuideIsShownAtItsFirstStep()
{
    QCOMPARE(page()->guide(), u"advanced-data-protection"_s);
    QVERIFY(current());
    QCOMPARE(current()->step(), session().catalogue().guides().constFirst().steps.constFirst().id);
    QCOMPARE(page()->findChild<GuideList *>()->count(), 9);
}

void tst_GuidesPage::tabLeadsFromTheListToTheStep()
{
    m_fixture->window().resize(1100, 760);
    QTest::qWait(0);
    m_fixture->window().focusNextPart();
    if (qobject_cast<GuideList *>(QApplication::focusWidget()) == nullptr)
        m_fixture->window().focusNextPart();
    QVERIFY(qobject_cast<GuideList *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(WindowFixture::nameOf(QApplication::focusWidget()), u"Print this guide"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(u"I have done this"_s));
}

void tst_GuidesPage::oneStepIsInViewAtATime()
{
    const QList<QPushButton *> all = page()->findChildren<QPushButton *>();
    const auto isDone = [](const QPushButton *each) {
        return each->text() == u"I have done this"_s && each->isVisible();
    };
    QCOMPARE(std::count_if(all.cbegin(), all.cend(), isDone), 1);
}

void tst_GuidesPage::guideIsWalkedToItsEndByKeyboard_data()
{
    QTest::addColumn<QString>("guide");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("value");
    QTest::newRow("stop iCloud Backup")
        << u"stop-icloud-backup"_s << u"icloud-backup"_s << u"off-deleted"_s;
    QTest::newRow("Advanced Data Protection")
        << u"advanced-data-protection"_s << u"advanced-data-protection"_s << u"on"_s;
}

void tst_GuidesPage::guideIsWalkedToItsEndByKeyboard()
{
    QFETCH(QString, guide);
    QFETCH(QString, setting);
    showGuide(guide);
    const QList<GuideStep> steps = session().catalogue().guide(guide)->steps;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QVERIFY(current());
        QCOMPARE(current()->step(), steps.at(i).id);
        if (i == steps.size() / 2) {
            reopen();
            QCOMPARE(page()->guide(), guide);
            QCOMPARE(current()->step(), steps.at(i).id);
        }
        finishStep();
    }
    QVERIFY(!current());
    QVERIFY2(words().contains(u"All %1 steps are behind you"_s.arg(steps.size())),
             qPrintable(words()));
    QTEST(answer(setting).join(u'+'), "value");
    // After the first step the focus never leaves the guide.
    QVERIFY(page()->isAncestorOf(QApplication::focusWidget()));
}

void tst_GuidesPage::stepsAreSkippedWithAReason()
{
    press(u"Skip…"_s);
    QVERIFY(words().contains(u"Why skip it?"_s));
    press(u"Back to the step"_s);
    QVERIFY(session().log().guides.isEmpty());

    press(u"Skip…"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    press(u"Skip this step"_s);
    QCOMPARE(session().log().guides.size(), 1);
    QCOMPARE(session().log().guides.constFirst().state, StepState::Skipped);
    QCOMPARE(session().log().guides.constFirst().reason, SkipReason::DoesNotApply);
    QVERIFY2(words().contains(u"Skipped on 24 November 2026. It does not apply to me."_s),
             qPrintable(words()));
}

void tst_GuidesPage::settledStepIsOpenedAgain()
{
    const QString first = current()->step();
    finishStep();
    QVERIFY(current()->step() != first);
    press(u"Open it again"_s);
    QCOMPARE(current()->step(), first);
}

void tst_GuidesPage::whatIsLostIsAskedOnce()
{
    markDone(u"stop-icloud-backup"_s, u"delete-old-backups"_s);
    press(u"I have done this"_s);
    QVERIFY2(words().contains(u"You lose:"_s), qPrintable(words()));
    press(u"Not yet"_s);
    QCOMPARE(current()->step(), u"delete-old-backups"_s);
    press(u"I have done this"_s);
    press(u"Yes, it is done"_s);
    QVERIFY(!words().contains(u"Have you done it already?"_s));
}

void tst_GuidesPage::answerIsOfferedAndRecorded()
{
    QCOMPARE(answer(u"icloud-backup"_s), QStringList({u"on"_s}));
    markDone(u"stop-icloud-backup"_s, u"turn-off-on-other-devices"_s);
    press(u"I have done this"_s);
    QVERIFY2(words().contains(u"iCloud Backup is off, but an old backup is still there."_s),
             qPrintable(words()));
    press(u"Yes, record it"_s);
    QCOMPARE(answer(u"icloud-backup"_s), QStringList({u"off-old-kept"_s}));
    // It counts from today, as an old backup runs out.
    QCOMPARE(session().answers().settings.value(u"icloud-backup"_s).since, QDate(2026, 11, 24));
}

void tst_GuidesPage::answerIsOnlyOffered()
{
    markDone(u"stop-icloud-backup"_s, u"turn-off-on-other-devices"_s);
    press(u"I have done this"_s);
    press(u"No, only go on"_s);
    QCOMPARE(answer(u"icloud-backup"_s), QStringList({u"on"_s}));
    QCOMPARE(session().log().guides.constLast().state, StepState::Done);
}

void tst_GuidesPage::undoTakesTheAnswerBack()
{
    markDone(u"stop-icloud-backup"_s, u"turn-off-on-other-devices"_s);
    press(u"I have done this"_s);
    press(u"Yes, record it"_s);
    QTest::keyClick(page(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer(u"icloud-backup"_s), QStringList({u"on"_s}));
    QCOMPARE(current()->step(), u"turn-off-on-other-devices"_s);
}

void tst_GuidesPage::undoOnlyWorksWhileItIsOffered()
{
    markDone(u"stop-icloud-backup"_s, u"turn-off-on-other-devices"_s);
    press(u"I have done this"_s);
    press(u"Yes, record it"_s);
    press(u"Skip…"_s);
    press(u"Skip this step"_s);
    QTest::keyClick(page(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer(u"icloud-backup"_s), QStringList({u"off-old-kept"_s}));
}

void tst_GuidesPage::settledStepCanBeReadAgain()
{
    const QString text
        = session().catalogue().guides().constFirst().steps.constFirst().text.constFirst();
    finishStep();
    QVERIFY(!words().contains(text));
    const qsizetype entries = session().log().guides.size();
    press(u"Read it"_s);
    QVERIFY2(words().contains(text), qPrintable(words()));
    QCOMPARE(session().log().guides.size(), entries);
}

// "Show me how" would lead to a page without a single instruction.
void tst_GuidesPage::finishedGuideLeavesTheSettingToBeShown()
{
    const QString guide = u"advanced-data-protection"_s;
    const auto showMeHow = [this] {
        m_fixture->window().showPlace(MainWindow::Place::Now);
        QTest::qWait(0);
        const QList<QPushButton *> all = m_fixture->window().findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->isVisible() && WindowFixture::nameOf(each).endsWith(u"Protection"_s)
                && each->text() == u"Show me how"_s) {
                each->click();
                QTest::qWait(0);
                return true;
            }
        }
        return false;
    };
    QVERIFY(showMeHow());
    QVERIFY(page()->isVisible());
    QCOMPARE(page()->guide(), guide);
    for (const GuideStep &step : session().catalogue().guide(guide)->steps)
        QVERIFY(session().recordStep(guide, step.id, StepState::Skipped, SkipReason::Later));
    reopen();
    QVERIFY(words().contains(u"All steps are behind you, 9 of them skipped"_s));
    QVERIFY(showMeHow());
    QVERIFY(!page()->isVisible());
}

void tst_GuidesPage::nothingIsCutOffInTheSmallestWindow_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("at the usual text size") << 100;
    QTest::newRow("at twice the text size") << 200;
}

void tst_GuidesPage::nothingIsCutOffInTheSmallestWindow()
{
    QFETCH(int, percent);
    setTextSize(percent);
    m_fixture->window().resize(m_fixture->window().minimumSize());
    const auto *scroll = page()->findChild<QScrollArea *>();
    for (const Guide &guide : session().catalogue().guides()) {
        showGuide(guide.id);
        QTest::qWait(0);
        const auto *view = page()->findChild<GuideView *>();
        QVERIFY2(view->minimumSizeHint().width() <= scroll->viewport()->width(),
                 qPrintable(guide.id));
    }
}

void tst_GuidesPage::guideIsShownAnewAfterWhatChangedElsewhere()
{
    m_fixture->window().showPlace(MainWindow::Place::Now);
    session().setNearby(Nearby::RatherNotSay);
    m_fixture->window().showPlace(MainWindow::Place::Guides);
    QTest::qWait(0);
    QVERIFY2(words().contains(u"Plan first\nSomeone may notice these steps."_s),
             qPrintable(words()));
}

void tst_GuidesPage::daysRunFromTheStep()
{
    markDone(u"stop-icloud-backup"_s, u"think-before-you-delete"_s);
    QVERIFY2(words().contains(u"Until 23 May 2027 an old backup may still be there."_s),
             qPrintable(words()));
}

void tst_GuidesPage::messageIsCopied()
{
    const Guide *guide = session().catalogue().guide(u"ask-the-people-you-message"_s);
    const auto step = std::find_if(guide->steps.cbegin(),
                                   guide->steps.cend(),
                                   [](const GuideStep &each) { return !each.message.isEmpty(); });
    QVERIFY(step != guide->steps.cend());
    markDone(guide->id, step->id);
    QApplication::clipboard()->clear();
    press(u"Copy the message"_s);
    QCOMPARE(QApplication::clipboard()->text(), step->message);
    QVERIFY(button(u"Copied"_s));
}

void tst_GuidesPage::lastResortIsSaidBeforeTheFirstStep()
{
    showGuide(u"leave-apple-account"_s);
    QVERIFY(words().contains(u"A last resort. Read this first"_s));
    QVERIFY(words().contains(u"You lose"_s));
}

void tst_GuidesPage::whatIsNotToBeHadSaysWhy()
{
    QVERIFY(!words().contains(u"Not for you right now"_s));
    QVERIFY(session().recordOutsideCheck(
        {.subject = RecordSubject::Context, .name = u"region"_s, .values = {u"uk"_s}}));
    showGuide(u"stop-icloud-backup"_s);
    QVERIFY(!words().contains(u"Not for you right now"_s));
    showGuide(u"advanced-data-protection"_s);
    QVERIFY2(words().contains(u"Not for you right now"_s), qPrintable(words()));
}

void tst_GuidesPage::someoneNearbyIsPlannedForFirst()
{
    QVERIFY(!words().contains(u"Plan first\n"_s));
    session().setNearby(Nearby::Yes);
    showGuide(u"stop-icloud-backup"_s);
    QVERIFY2(words().contains(u"Plan first\nSomeone may notice these steps."_s),
             qPrintable(words()));
}

void tst_GuidesPage::fileThatCannotBeChangedMarksNothing()
{
    m_fixture->openWindow(
        std::make_unique<Session>(session().catalogue(), *HistoryStore::openForReading(m_path), [] {
            return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        }));
    m_fixture->window().showPlace(MainWindow::Place::Guides);
    QTest::qWait(0);
    QVERIFY(!button(u"I have done this"_s)->isEnabled());
    QVERIFY(!button(u"Skip…"_s)->isEnabled());
    QVERIFY(words().contains(u"This file cannot be changed"_s));
}

void tst_GuidesPage::narrowWindowChoosesFromABox()
{
    m_fixture->window().resize(1100, 760);
    QTest::qWait(0);
    QVERIFY(page()->findChild<GuideList *>()->isVisible());
    QVERIFY(!page()->findChild<QComboBox *>()->isVisible());
    m_fixture->window().resize(m_fixture->window().minimumSize());
    QTest::qWait(0);
    auto *box = page()->findChild<QComboBox *>();
    QVERIFY(box->isVisible());
    QVERIFY(!page()->findChild<GuideList *>()->isVisible());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(page()->guide(), u"stop-icloud-backup"_s);
}

void tst_GuidesPage::changeInTheChecklistLeadsToItsGuide()
{
    m_fixture->window().showSetting(u"icloud-backup"_s);
    QTest::qWait(0);
    const auto *checklist = m_fixture->window().findChild<ChecklistPage *>();
    const QList<QPushButton *> all = checklist->findChildren<QPushButton *>();
    const auto link = std::find_if(all.cbegin(), all.cend(), [](QPushButton *each) {
        return each->isVisible() && WindowFixture::nameOf(each).startsWith(u"Open the guide"_s);
    });
    QVERIFY(link != all.cend());
    (*link)->click();
    QTest::qWait(0);
    QVERIFY(page()->isVisible());
    QCOMPARE(page()->guide(), u"stop-icloud-backup"_s);
}

QTEST_MAIN(tst_GuidesPage)
#include "tst_guidespage.moc"
