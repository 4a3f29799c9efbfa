// SPDX-License-Identifier: MIT
#include "catalogue/catalogueloader.h"
#include "paper/content/papercontent.h"
#include "paper/textwriter.h"
#include "wording/translations.h"

#include <QTest>

#include <algorithm>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! The papers that are not made from an assessment: the review, and a guide.
class tst_OtherPapers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyClaimIsOnPaper();
    void claimsStandUnderTheirHeadings();
    void claimSaysItsVerdictAndWhereItComesFrom();
    void everyStepHasABox();
    void stepShowsTheMenuPathOfThePhone();
    void stepSaysWhatBecameOfIt();
    void lastResortIsSaidBeforeTheSteps();

private:
    PaperContent claims() const { return makeClaimsPaper(m_catalogue, QDate(2026, 11, 24)); }
    PaperContent guide(const QString &id,
                       const Answers &answers = {},
                       const QList<GuideRecord> &records = {}) const
    {
        return makeGuidePaper(
            m_catalogue, *m_catalogue.guide(id), answers, records, QDate(2026, 11, 24));
    }
    static QString textOf(const PaperContent &paper)
    {
        return QString::fromUtf8(writeText(paper)).simplified();
    }
    static QList<StepEntry> stepsOf(const PaperContent &paper)
    {
        QList<StepEntry> steps;
        for (const Block &block : paper.blocks) {
            if (const auto *step = std::get_if<StepEntry>(&block))
                steps.append(*step);
        }
        return steps;
    }

    Catalogue m_catalogue;
};

void tst_OtherPapers::initTestCase()
{
    installTranslations();
    const auto loaded = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(loaded);
    m_catalogue = *loaded;
}

void tst_OtherPapers::everyClaimIsOnPaper()
{
    const QString text = textOf(claims());
    for (const Claim &claim : m_catalogue.claims())
        QVERIFY2(text.contains(claim.says.simplified()), qPrintable(claim.id));
    QVERIFY(text.contains(u"10 of its 60 claims are out of date or not right."_s));
    QVERIFY(text.contains(u"As we saw it on 24 November 2026. Rules version 2026-11."_s));
}

void tst_OtherPapers::claimsStandUnderTheirHeadings()
{
    const QString text = textOf(claims());
    const auto place = [&text](const QString &words) { return text.indexOf(words); };
    const QString inBad = m_catalogue.claim(u"R34"_s)->says;
    QVERIFY(place(u"The Good"_s) >= 0);
    QVERIFY(place(u"The Good"_s) < place(u"The Bad"_s));
    QVERIFY(place(u"The Bad"_s) < place(inBad));
    QVERIFY(place(inBad) < place(u"Reduce Your Risks"_s));
}

void tst_OtherPapers::claimSaysItsVerdictAndWhereItComesFrom()
{
    const PaperContent paper = claims();
    const QString says = m_catalogue.claim(u"R34"_s)->says;
    const auto entry
        = std::find_if(paper.blocks.cbegin(), paper.blocks.cend(), [&](const Block &b) {
              const auto *verdict = std::get_if<VerdictEntry>(&b);
              return verdict != nullptr && verdict->sentence == says;
          });
    QVERIFY(entry != paper.blocks.cend());
    const auto &verdict = std::get<VerdictEntry>(*entry);
    QCOMPARE(verdict.word, u"Out of date"_s);
    QVERIFY(verdict.reasons.constFirst().text.contains(u"11 May 2026"_s));
    QVERIFY(verdict.basis.endsWith(u"Checked November 2026."_s));
}

void tst_OtherPapers::everyStepHasABox()
{
    for (const Guide &each : m_catalogue.guides()) {
        const QList<StepEntry> steps = stepsOf(guide(each.id));
        QCOMPARE(steps.size(), each.steps.size());
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps.at(i).title, u"%1. %2"_s.arg(i + 1).arg(each.steps.at(i).title));
            QVERIFY(!steps.at(i).time.isEmpty());
        }
    }
}

void tst_OtherPapers::stepShowsTheMenuPathOfThePhone()
{
    Answers answers;
    answers.context.insert(u"ios"_s, {u"17"_s});
    const QString text = textOf(guide(u"stop-icloud-backup"_s, answers));
    QVERIFY2(
        text.contains(u"Settings › your name › iCloud › iCloud Backup › Back Up This iPhone"_s),
        qPrintable(text.left(2000)));
}

void tst_OtherPapers::stepSaysWhatBecameOfIt()
{
    const QString id = u"stop-icloud-backup"_s;
    const QDateTime at(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    const QString text = textOf(
        guide(id,
              {},
              {{1, id, u"look-who-is-in"_s, StepState::Done, SkipReason::None, at},
               {2, id, u"backup-on-computer"_s, StepState::Skipped, SkipReason::Later, at},
               {3, id, u"turn-off-on-other-devices"_s, StepState::Done, SkipReason::None, at}}));
    QVERIFY(text.contains(u"Done on 24 November 2026"_s));
    QVERIFY(text.contains(u"Skipped on 24 November 2026. I will do it later."_s));
    QVERIFY(text.contains(u"Until 23 May 2027"_s));
}

void tst_OtherPapers::lastResortIsSaidBeforeTheSteps()
{
    const QString text = textOf(guide(u"leave-apple-account"_s));
    const qsizetype said = text.indexOf(u"last resort"_s);
    QVERIFY(said >= 0);
    QVERIFY(said < text.indexOf(u"1. Think of Deactivate first"_s));
}

QTEST_GUILESS_MAIN(tst_OtherPapers)
#include "tst_otherpapers.moc"
