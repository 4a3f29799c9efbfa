// SPDX-License-Identifier: MIT
#include "checklist/checklistpage.h"
#include "guides/guidesfixture.h"
#include "journeys/guidelist.h"
#include "style/look.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! The place of the guides: which one is shown, what stands above its steps, where it leads.
class tst_GuidesPage : public QObject, protected GuidesFixture
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void firstGuideIsShownAtItsFirstStep();
    void tabLeadsFromTheListToTheStep();
    void oneStepIsInViewAtATime();
    void guideIsWalkedToItsEndByKeyboard_data();
    void guideIsWalkedToItsEndByKeyboard();
    void finishedGuideLeavesTheSettingToBeShown();
    void nothingIsCutOffInTheSmallestWindow_data();
    void nothingIsCutOffInTheSmallestWindow();
    void guideIsShownAnewAfterWhatChangedElsewhere();
    void lastResortIsSaidBeforeTheFirstStep();
    void whatIsNotToBeHadSaysWhy();
    void someoneNearbyIsPlannedForFirst();
    void narrowWindowChoosesFromABox();
    void changeInTheChecklistLeadsToItsGuide();
};

void tst_GuidesPage::firstGuideIsShownAtItsFirstStep()
{
    QCOMPARE(page()->guide(), u"advanced-data-protection"_s);
    QVERIFY(current());
    QCOMPARE(current()->step(), session().catalogue().guides().constFirst().steps.constFirst().id);
    QCOMPARE(page()->findChild<GuideList *>()->count(), 9);
}

void tst_GuidesPage::tabLeadsFromTheListToTheStep()
{
    window().resize(1100, 760);
    QTest::qWait(0);
    window().focusNextPart();
    if (qobject_cast<GuideList *>(QApplication::focusWidget()) == nullptr)
        window().focusNextPart();
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

void tst_GuidesPage::finishedGuideLeavesTheSettingToBeShown()
{
    const QString guide = u"advanced-data-protection"_s;
    const auto showMeHow = [this] {
        window().showPlace(MainWindow::Place::Now);
        QTest::qWait(0);
        const QList<QPushButton *> all = window().findChildren<QPushButton *>();
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
    window().resize(window().minimumSize());
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
    window().showPlace(MainWindow::Place::Now);
    session().setNearby(Nearby::RatherNotSay);
    window().showPlace(MainWindow::Place::Guides);
    QTest::qWait(0);
    QVERIFY2(words().contains(u"Plan first\nSomeone may notice these steps."_s),
             qPrintable(words()));
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

void tst_GuidesPage::narrowWindowChoosesFromABox()
{
    window().resize(1100, 760);
    QTest::qWait(0);
    QVERIFY(page()->findChild<GuideList *>()->isVisible());
    QVERIFY(!page()->findChild<QComboBox *>()->isVisible());
    window().resize(window().minimumSize());
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
    window().showSetting(u"icloud-backup"_s);
    QTest::qWait(0);
    const auto *checklist = window().findChild<ChecklistPage *>();
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
