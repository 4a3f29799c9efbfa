// SPDX-License-Identifier: MIT
#include "report/smallcatalogue.h"
#include "support/builders.h"
#include "wording/translations.h"
#include "wording/waywords.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class tst_WayWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(); }
    void waySaysIfItIsWhatWasSaid_data();
    void waySaysIfItIsWhatWasSaid();
    void wayRepeatsWhatWasSaidAndNotWhatTheRuleAsksFor();
    void choiceInsideAWayIsKeptApart();
    void listThatIsCutOffSaysSo();
    void ownPartIsDoneOrNamesTheChanges_data();
    void ownPartIsDoneOrNamesTheChanges();
    void whatIsNotToBeHadSaysWhy();
    void replaySaysIfTheVerdictHolds_data();
    void replaySaysIfTheVerdictHolds();
    void replaySaysWhatWouldSettleIt();
};

namespace {

const NamedWay &onlyWay(const Detail &detail)
{
    return detail.ways.constFirst();
}

} // namespace

void tst_WayWords::waySaysIfItIsWhatWasSaid_data()
{
    QTest::addColumn<QStringList>("lock");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("all of it was said")
        << QStringList{u"off"_s}
        << u"iCloud Backup is on and the lock is off. This is what you said."_s;
    QTest::newRow("one answer is open")
        << QStringList{u"on"_s, u"off"_s}
        << u"iCloud Backup is on and the lock is off. It hangs on what is still open."_s;
}

void tst_WayWords::waySaysIfItIsWhatWasSaid()
{
    QFETCH(QStringList, lock);
    const Catalogue catalogue = smallCatalogue();
    const Assessment assessment = smallAssessment({u"on"_s}, lock);
    const Detail detail = detailOf(catalogue, assessment, u"apple:new"_s);
    QTEST(waySentence(catalogue, assessment, onlyWay(detail)), "sentence");
}

void tst_WayWords::wayRepeatsWhatWasSaidAndNotWhatTheRuleAsksFor()
{
    CatalogueBuilder builder;
    builder.setting(u"keys"_s, u"both mine off"_s).exposures(u"apple:way"_s);
    builder.rule(u"apple:way"_s, u"keys=mine|off"_s);
    const Catalogue catalogue = builder.build();
    const Assessment assessment
        = assess(catalogue, answersOf(catalogue, u"keys=off"_s), {.asOf = QDate(2026, 11, 24)});
    const Detail detail = detailOf(catalogue, assessment, u"apple:way"_s);
    QCOMPARE(onlyWay(detail).conditions.constFirst().values, (QStringList{u"mine"_s, u"off"_s}));
    QCOMPARE(waySentence(catalogue, assessment, onlyWay(detail)), u"Off. This is what you said."_s);
}

void tst_WayWords::choiceInsideAWayIsKeptApart()
{
    CatalogueBuilder builder;
    builder.setting(u"imessage"_s, u"used never"_s).setting(u"keys"_s, u"both mine off"_s);
    builder.exposures(u"apple:way"_s).rule(u"apple:way"_s, u"imessage=used keys=mine|off"_s);
    const Catalogue catalogue = builder.build();
    const Assessment assessment = assess(catalogue, {}, {.asOf = QDate(2026, 11, 24)});
    const Detail detail = detailOf(catalogue, assessment, u"apple:way"_s);
    QCOMPARE(waySentence(catalogue, assessment, onlyWay(detail)),
             u"Used, and mine or off. It hangs on what is still open."_s);
}

void tst_WayWords::listThatIsCutOffSaysSo()
{
    Detail detail{.ways = {NamedWay(), NamedWay()}};
    QVERIFY(moreWaysSentence(detail).isEmpty());
    detail.waysCapped = true;
    QCOMPARE(moreWaysSentence(detail), u"Only the first 2 are listed."_s);
}

void tst_WayWords::ownPartIsDoneOrNamesTheChanges_data()
{
    QTest::addColumn<QList<QStringList>>("parts");
    QTest::addColumn<QString>("text");
    const QStringList both{u"stop-backup"_s, u"set-lock"_s};
    QTest::newRow("it is not up to others") << QList<QStringList>() << u""_s;
    QTest::newRow("it is done") << QList<QStringList>{
        {}} << u"Your part is done. The other side is still open. Only they can change that."_s;
    QTest::newRow("two changes")
        << QList<QStringList>{both}
        << u"Your part is done after this: turn off iCloud Backup and turn on the lock. The other "
           "side is still open then. Only they can change that."_s;
    QTest::newRow("either change")
        << QList<QStringList>{{both.at(0)}, {both.at(1)}}
        << u"Your part is done after this: turn off iCloud Backup. It is also done after this: "
           "turn on the lock. The other side is still open then. Only they can change that."_s;
}

void tst_WayWords::ownPartIsDoneOrNamesTheChanges()
{
    QFETCH(QList<QStringList>, parts);
    Detail detail;
    detail.yourPart = parts;
    QTEST(yourPartSentences(smallCatalogue(), detail).join(u' '), "text");
}

void tst_WayWords::whatIsNotToBeHadSaysWhy()
{
    CatalogueBuilder builder;
    builder.setting(u"lock"_s, u"on off"_s).context(u"region"_s, u"uk eu"_s);
    builder.exposures(u"apple:x"_s).rule(u"apple:x"_s, u"lock=off"_s);
    builder.change(u"set-lock"_s, u"lock>on"_s);
    builder.lastChange().title = u"Turn on the lock"_s;
    builder.lastChange().availability
        = {{.when = builder.conditions(u"region=eu"_s), .otherwise = u"It is only for them."_s}};
    const Catalogue catalogue = builder.build();
    const Assessment assessment = assess(
        catalogue, answersOf(catalogue, u"lock=off region=uk"_s), {.asOf = QDate(2026, 11, 24)});
    QCOMPARE(
        unavailableSentences(catalogue, assessment, detailOf(catalogue, assessment, u"apple:x"_s)),
        QStringList{u"Not to be had here: Turn on the lock. It is only for them."_s});
}

void tst_WayWords::replaySaysIfTheVerdictHolds_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("it holds") << Verdict::Yes << true
                              << u"Replayed from these answers alone: the verdict is the same."_s;
    QTest::newRow("another verdict")
        << Verdict::NotSure << false
        << u"Replayed from these answers alone: the verdict is not the same, but “Not sure”."_s;
    QTest::newRow("the same, but it is not settled")
        << Verdict::Yes << false
        << u"Replayed from these answers alone: what should settle it does not."_s;
}

void tst_WayWords::replaySaysIfTheVerdictHolds()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, holds);
    ReplayResult replay;
    replay.expected = Verdict::Yes;
    replay.verdict = verdict;
    replay.holds = holds;
    QTEST(replaySentence(replay), "sentence");
}

void tst_WayWords::replaySaysWhatWouldSettleIt()
{
    const Catalogue catalogue = smallCatalogue();
    const Assessment assessment = smallAssessment({u"on"_s}, {});
    const ReplayResult replay
        = replayReason(catalogue, assessment, *assessment.finding(u"apple:new"_s));
    QCOMPARE(settledSentences(catalogue, replay),
             (QStringList{u"If the lock is off, the verdict is “Yes”."_s,
                          u"If the lock is on, the verdict is “No way found”."_s}));
}

QTEST_GUILESS_MAIN(tst_WayWords)
#include "tst_waywords.moc"
