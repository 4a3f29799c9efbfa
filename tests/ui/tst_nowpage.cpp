// SPDX-License-Identifier: MIT
#include "explain/disclosurerow.h"
#include "explain/explanationcard.h"
#include "explain/reasontree.h"
#include "explain/worrystrip.h"
#include "now/nowpage.h"
#include "now/planfirstcard.h"
#include "now/stepscard.h"
#include "parts/textlabel.h"
#include "ui/windowfixture.h"
#include "window/sidebar.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

class tst_NowPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void theStripSaysTheCountsInWords();
    void atMostThreeStepsComeFirst();
    void aClickOnAWorryShowsAReason();
    void enterOnAWorryShowsAReason();
    void everyVerdictCanBeReachedWithItsReason();
    void anOpenWorryStaysOpenWhenAnAnswerChanges();
    void showMeHowOpensTheChecklist();
    void changesWaitWhereSomebodyMayNotice_data();
    void changesWaitWhereSomebodyMayNotice();

private:
    NowPage *page() { return m_fixture->window().findChild<NowPage *>(); }
    DisclosureRow *worry(const QString &id) { return page()->findChild<DisclosureRow *>(id); }
    QList<ExplanationCard *> shownCards();

    std::unique_ptr<WindowFixture> m_fixture;
};

void tst_NowPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    const QString path = m_fixture->path(u"earshot.db"_s);
    m_fixture->check(path, u"" SOURCE_DIR "/data/samples/typical.json"_s, QDate(2026, 11, 3));
    m_fixture->openWindow(m_fixture->openSession(path));
    QVERIFY(page());
}

QList<ExplanationCard *> tst_NowPage::shownCards()
{
    QList<ExplanationCard *> shown;
    const QList<ExplanationCard *> all = page()->findChildren<ExplanationCard *>();
    for (ExplanationCard *card : all)
        if (card->isVisible())
            shown.append(card);
    return shown;
}

void tst_NowPage::theStripSaysTheCountsInWords()
{
    const Headline headline = m_fixture->window().session().assessment().headline;
    const QString said = page()->findChild<WorryStrip *>()->accessibleName();
    QCOMPARE(said,
             u"%1 can happen, %2 not sure, %3 no way found"_s.arg(headline.yes)
                 .arg(headline.notSure)
                 .arg(headline.noWayFound));
}

void tst_NowPage::atMostThreeStepsComeFirst()
{
    const auto *steps = page()->findChild<StepsCard *>();
    const QList<QPushButton *> buttons = steps->findChildren<QPushButton *>();
    QVERIFY(!buttons.isEmpty());
    QVERIFY(buttons.size() <= 3);
}

void tst_NowPage::aClickOnAWorryShowsAReason()
{
    QVERIFY(shownCards().isEmpty());
    DisclosureRow *apple = worry(u"apple"_s);
    QVERIFY(apple);
    QTest::mouseClick(apple, Qt::LeftButton);
    QCOMPARE(shownCards().size(), 1);
    const auto *tree = shownCards().constFirst()->findChild<ReasonTree *>();
    QVERIFY(tree);
    QVERIFY(!tree->findChildren<TextLabel *>().isEmpty());

    QTest::mouseClick(apple, Qt::LeftButton);
    QVERIFY(shownCards().isEmpty());
}

void tst_NowPage::enterOnAWorryShowsAReason()
{
    DisclosureRow *apple = worry(u"apple"_s);
    apple->setFocus();
    QTest::keyClick(apple, Qt::Key_Return);
    QCOMPARE(shownCards().size(), 1);
}

void tst_NowPage::everyVerdictCanBeReachedWithItsReason()
{
    // Opening a row makes new rows, until each one is open.
    bool opened = true;
    while (opened) {
        opened = false;
        const QList<DisclosureRow *> rows = page()->findChildren<DisclosureRow *>();
        for (DisclosureRow *row : rows) {
            if (row->isChecked())
                continue;
            row->click();
            opened = true;
        }
    }
    QSet<QString> explained;
    const QList<ExplanationCard *> cards = shownCards();
    for (const ExplanationCard *card : cards) {
        explained.insert(card->objectName());
        QVERIFY(card->findChild<ReasonTree *>());
    }
    const QList<Finding> findings = m_fixture->window().session().assessment().findings;
    for (const Finding &finding : findings)
        QVERIFY2(explained.contains(finding.exposure), qPrintable(finding.exposure));
}

void tst_NowPage::anOpenWorryStaysOpenWhenAnAnswerChanges()
{
    worry(u"apple"_s)->click();
    m_fixture->window().session().recordOutsideCheck({.name = u"advanced-data-protection"_s,
                                                      .values = {u"on"_s},
                                                      .reason = EditReason::ChangedSetting});
    QVERIFY(worry(u"apple"_s)->isChecked());
    QTRY_COMPARE(shownCards().size(), 1);
}

void tst_NowPage::showMeHowOpensTheChecklist()
{
    page()->findChild<StepsCard *>()->findChildren<QPushButton *>().constFirst()->click();
    QCOMPARE(m_fixture->window().findChild<Sidebar *>()->place(), 1);
}

void tst_NowPage::changesWaitWhereSomebodyMayNotice_data()
{
    QTest::addColumn<Nearby>("nearby");
    QTest::addColumn<bool>("waits");
    QTest::newRow("not asked") << Nearby::NotAsked << false;
    QTest::newRow("nobody could look") << Nearby::No << false;
    QTest::newRow("somebody could look") << Nearby::Yes << true;
    QTest::newRow("would rather not say") << Nearby::RatherNotSay << true;
}

void tst_NowPage::changesWaitWhereSomebodyMayNotice()
{
    QFETCH(const Nearby, nearby);
    QFETCH(const bool, waits);
    m_fixture->window().session().setNearby(nearby);
    QCOMPARE(page()->findChild<PlanFirstCard *>()->isVisible(), waits);
}

QTEST_MAIN(tst_NowPage)
#include "tst_nowpage.moc"
