// SPDX-License-Identifier: MIT
#include "explain/disclosurerow.h"
#include "explain/explanationcard.h"
#include "explain/reasontree.h"
#include "explain/worrystrip.h"
#include "now/noticecards.h"
#include "now/nowpage.h"
#include "now/planfirstcard.h"
#include "now/stepscard.h"
#include "parts/textlabel.h"
#include "ui/windowfixture.h"
#include "window/reminderdialog.h"
#include "window/sidebar.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

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
    void datesAreShownSoonestFirst();
    void whatIsOverIsSaid();
    void guideStepMovesTheDates();
    void whatIsOldIsSaidWithItsTime();
    void newSystemMakesAnswersOld();
    void datesAreSavedForACalendar();
    void changesWaitWhereSomebodyMayNotice_data();
    void changesWaitWhereSomebodyMayNotice();

private:
    NowPage *page() { return m_fixture->window().findChild<NowPage *>(); }
    DisclosureRow *worry(const QString &id) { return page()->findChild<DisclosureRow *>(id); }
    QList<ExplanationCard *> shownCards();
    QStringList notices();
    Session &session() { return m_fixture->window().session(); }

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

QStringList tst_NowPage::notices()
{
    QStringList words;
    const QList<TextLabel *> labels
        = page()->findChild<NoticeCards *>()->findChildren<TextLabel *>();
    for (const TextLabel *label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words;
}

void tst_NowPage::datesAreShownSoonestFirst()
{
    session().accept(u"icloud-backup"_s, AcceptReason::CostsTooMuch, QDate(2026, 11, 20));
    session().recordStep(u"leave-apple-account"_s, u"confirm"_s, StepState::Done);
    m_fixture->window().showPlace(MainWindow::Place::Checklist);
    m_fixture->window().showPlace(MainWindow::Place::Now);

    const QStringList words = notices();
    const qsizetype guide = words.indexOf(
        u"Apple may take until 10 November 2026 to check. The account works until then, so keep "
        "the access code."_s);
    const qsizetype accepted = words.indexOf(u"You leave it as it is until 20 November 2026."_s);
    QVERIFY2(guide >= 0 && accepted > guide, qPrintable(words.join(u'\n')));
    QVERIFY(words.contains(u"day 0 of 7"_s));
    QVERIFY(words.contains(u"iCloud Backup"_s));
}

void tst_NowPage::whatIsOverIsSaid()
{
    session().accept(u"icloud-backup"_s, AcceptReason::CostsTooMuch, QDate(2026, 11, 2));
    QVERIFY2(notices().contains(u"You left it as it is until 2 November 2026. It is open again."_s),
             qPrintable(notices().join(u'\n')));
    session().takeBackAcceptance(u"icloud-backup"_s);
    QVERIFY(!notices().contains(u"iCloud Backup"_s));
}

void tst_NowPage::guideStepMovesTheDates()
{
    m_fixture->window().showPlace(MainWindow::Place::Guides);
    session().recordStep(u"leave-apple-account"_s, u"confirm"_s, StepState::Done);
    m_fixture->window().showPlace(MainWindow::Place::Now);
    QVERIFY(notices().contains(u"day 0 of 7"_s));
}

void tst_NowPage::whatIsOldIsSaidWithItsTime()
{
    // Of the answers of 3 November two stay fresh for three months, and take 60 and 40 seconds.
    m_fixture->setToday(QDate(2027, 2, 3));
    session().setNearby(Nearby::No);
    QVERIFY2(notices().isEmpty(), qPrintable(notices().join(u'\n')));
    m_fixture->setToday(QDate(2027, 2, 4));
    session().setNearby(Nearby::RatherNotSay);
    QVERIFY2(notices().value(0) == u"Re-check 2 settings, about 2 minutes"_s,
             qPrintable(notices().join(u'\n')));
}

void tst_NowPage::newSystemMakesAnswersOld()
{
    const qsizetype answered = session().answers().settings.size();
    const QMap<QString, Answer> before = session().answers().settings;
    session().record({.subject = RecordSubject::Context, .name = u"ios"_s, .values = {u"27"_s}});
    const qsizetype stale
        = staleSettings(session().catalogue(), session().answers(), session().today()).size();
    QVERIFY(stale > 1 && stale <= answered);
    QCOMPARE(session().answers().settings, before);
    QVERIFY2(notices().constFirst().startsWith(u"Re-check %1 settings, about "_s.arg(stale)),
             qPrintable(notices().constFirst()));
}

void tst_NowPage::datesAreSavedForACalendar()
{
    session().accept(u"icloud-backup"_s, AcceptReason::CostsTooMuch, QDate(2026, 11, 20));
    const QString path = m_fixture->path(u"dates.ics"_s);
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<ReminderDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTimer::singleShot(0, this, [&] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(files);
            files->selectFile(path);
            files->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        });
        dialog->accept();
    });
    m_fixture->window().remind();

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20261120\r\n"));
    QVERIFY(!bytes.toLower().contains("icloud"));
    const QList<TextLabel *> labels = m_fixture->window().findChildren<TextLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const TextLabel *label) {
        return label->isVisible() && label->text() == path;
    }));
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
