// SPDX-License-Identifier: MIT
#include "guides/guidesfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What a step asks, records, says and takes back.
class tst_GuideSteps : public QObject, protected GuidesFixture
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void stepsAreSkippedWithAReason();
    void settledStepIsOpenedAgain();
    void settledStepCanBeReadAgain();
    void whatIsLostIsAskedOnce();
    void answerIsOfferedAndRecorded();
    void answerIsOnlyOffered();
    void undoTakesTheAnswerBack();
    void undoOnlyWorksWhileItIsOffered();
    void daysRunFromTheStep();
    void messageIsCopied();
    void fileThatCannotBeChangedMarksNothing();
};

void tst_GuideSteps::stepsAreSkippedWithAReason()
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

void tst_GuideSteps::settledStepIsOpenedAgain()
{
    const QString first = current()->step();
    finishStep();
    QVERIFY(current()->step() != first);
    press(u"Open it again"_s);
    QCOMPARE(current()->step(), first);
}

void tst_GuideSteps::settledStepCanBeReadAgain()
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

void tst_GuideSteps::whatIsLostIsAskedOnce()
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

void tst_GuideSteps::answerIsOfferedAndRecorded()
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

void tst_GuideSteps::answerIsOnlyOffered()
{
    markDone(u"stop-icloud-backup"_s, u"turn-off-on-other-devices"_s);
    press(u"I have done this"_s);
    press(u"No, only go on"_s);
    QCOMPARE(answer(u"icloud-backup"_s), QStringList({u"on"_s}));
    QCOMPARE(session().log().guides.constLast().state, StepState::Done);
}

void tst_GuideSteps::undoTakesTheAnswerBack()
{
    markDone(u"stop-icloud-backup"_s, u"turn-off-on-other-devices"_s);
    press(u"I have done this"_s);
    press(u"Yes, record it"_s);
    QTest::keyClick(page(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer(u"icloud-backup"_s), QStringList({u"on"_s}));
    QCOMPARE(current()->step(), u"turn-off-on-other-devices"_s);
}

void tst_GuideSteps::undoOnlyWorksWhileItIsOffered()
{
    markDone(u"stop-icloud-backup"_s, u"turn-off-on-other-devices"_s);
    press(u"I have done this"_s);
    press(u"Yes, record it"_s);
    press(u"Skip…"_s);
    press(u"Skip this step"_s);
    QTest::keyClick(page(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer(u"icloud-backup"_s), QStringList({u"off-old-kept"_s}));
}

void tst_GuideSteps::daysRunFromTheStep()
{
    markDone(u"stop-icloud-backup"_s, u"think-before-you-delete"_s);
    QVERIFY2(words().contains(u"Until 23 May 2027 an old backup may still be there."_s),
             qPrintable(words()));
}

void tst_GuideSteps::messageIsCopied()
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

void tst_GuideSteps::fileThatCannotBeChangedMarksNothing()
{
    m_fixture->openWindow(
        std::make_unique<Session>(session().catalogue(), *HistoryStore::openForReading(m_path), [] {
            return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        }));
    window().showPlace(MainWindow::Place::Guides);
    QTest::qWait(0);
    QVERIFY(!button(u"I have done this"_s)->isEnabled());
    QVERIFY(!button(u"Skip…"_s)->isEnabled());
    QVERIFY(words().contains(u"This file cannot be changed"_s));
}

QTEST_MAIN(tst_GuideSteps)
#include "tst_guidesteps.moc"
