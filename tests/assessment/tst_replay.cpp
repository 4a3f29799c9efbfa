// SPDX-License-Identifier: MIT
#include "answers/answersjson.h"
#include "assessment/detail/replay.h"
#include "catalogue/catalogueloader.h"
#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Verdicts reached again from what their reasons cite.
class tst_Replay : public QObject
{
    Q_OBJECT

private slots:
    void citedAnswersAloneGiveTheVerdict_data();
    void citedAnswersAloneGiveTheVerdict();
    void openVerdictIsSettledBothWays();
    void reasonThatSaysTooLittleDoesNotHold_data();
    void reasonThatSaysTooLittleDoesNotHold();
    void settlingAnswerThatDoesNotSettleDoesNotHold();
    void everyVerdictOfTheSamplesHolds();
};

namespace {

const QDate today(2026, 11, 24);

Catalogue small()
{
    CatalogueBuilder builder;
    builder.setting(u"backup"_s, u"off on"_s)
        .setting(u"lock"_s, u"on off"_s)
        .setting(u"imessage"_s, u"on off"_s)
        .setting(u"other"_s, u"a b"_s)
        .exposures(u"apple:new some:records"_s)
        .rule(u"apple:new"_s, u"backup=on lock=off"_s)
        .rule(u"some:records"_s, u"imessage=on"_s)
        .rule(u"some:records"_s, u"imessage=off other=a|b"_s);
    return builder.build();
}

Assessment assessed(const Catalogue &catalogue, const QString &answers)
{
    return assess(catalogue, answersOf(catalogue, answers), {.asOf = today});
}

//! "backup=on lock=off"
QString shown(const QList<Leaf> &leaves)
{
    QStringList all;
    for (const Leaf &leaf : leaves)
        all.append(leaf.id + u'=' + leaf.values.join(u'|'));
    return all.join(u' ');
}

} // namespace

void tst_Replay::citedAnswersAloneGiveTheVerdict_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("exposure");
    QTest::addColumn<QString>("cited");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("yes cites its proof")
        << u"backup=on lock=off other=a"_s << u"apple:new"_s << u"backup=on lock=off"_s << u"yes"_s;
    QTest::newRow("no way found cites what forces it")
        << u"backup=on lock=on other=a"_s << u"apple:new"_s << u"lock=on"_s << u"no-way-found"_s;
    QTest::newRow("either way cites what was given for its cases")
        << u"backup=on"_s << u"some:records"_s << u"imessage=on|off other=a|b"_s << u"yes"_s;
    QTest::newRow("not sure cites what was answered and matters")
        << u"backup=on lock=on|off other=a"_s << u"apple:new"_s << u"backup=on"_s << u"not-sure"_s;
}

void tst_Replay::citedAnswersAloneGiveTheVerdict()
{
    QFETCH(QString, answers);
    QFETCH(QString, exposure);
    const Catalogue catalogue = small();
    const Assessment assessment = assessed(catalogue, answers);
    const ReplayResult result = replayReason(catalogue, assessment, *assessment.finding(exposure));
    QTEST(shown(result.cited), "cited");
    QTEST(token(result.verdict), "verdict");
    QCOMPARE(result.expected, result.verdict);
    QVERIFY(result.holds);
}

void tst_Replay::openVerdictIsSettledBothWays()
{
    const Catalogue catalogue = small();
    const Assessment assessment = assessed(catalogue, u"backup=on"_s);
    const ReplayResult result
        = replayReason(catalogue, assessment, *assessment.finding(u"apple:new"_s));
    QCOMPARE(result.settled.size(), 2);
    QCOMPARE(shown(result.settled.at(0).answers), u"lock=off"_s);
    QCOMPARE(result.settled.at(0).verdict, Verdict::Yes);
    QCOMPARE(shown(result.settled.at(1).answers), u"lock=on"_s);
    QCOMPARE(result.settled.at(1).verdict, Verdict::NoWayFound);
}

void tst_Replay::reasonThatSaysTooLittleDoesNotHold_data()
{
    QTest::addColumn<QString>("answers");
    QTest::newRow("a proof without its answers") << u"backup=on lock=off"_s;
    QTest::newRow("nothing forces it") << u"backup=on lock=on"_s;
}

void tst_Replay::reasonThatSaysTooLittleDoesNotHold()
{
    QFETCH(QString, answers);
    const Catalogue catalogue = small();
    const Assessment assessment = assessed(catalogue, answers);
    Finding finding = *assessment.finding(u"apple:new"_s);
    finding.reason.cases.clear();
    finding.reason.forcedBy.clear();
    const ReplayResult result = replayReason(catalogue, assessment, finding);
    QCOMPARE(result.verdict, Verdict::NotSure);
    QVERIFY(!result.holds);
}

void tst_Replay::settlingAnswerThatDoesNotSettleDoesNotHold()
{
    const Catalogue catalogue = small();
    const Assessment assessment = assessed(catalogue, u"backup=on"_s);
    Finding finding = *assessment.finding(u"apple:new"_s);
    finding.reason.toYes = {{u"other"_s, {u"a"_s}}};
    QVERIFY(!replayReason(catalogue, assessment, finding).holds);
}

void tst_Replay::everyVerdictOfTheSamplesHolds()
{
    const auto catalogue = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(catalogue);
    QList<Answers> people{Answers()};
    const QDir samples(QStringLiteral(SOURCE_DIR "/data/samples"));
    for (const QString &name : samples.entryList({u"*.json"_s})) {
        QFile file(samples.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto answers = readAnswers(file.readAll(), *catalogue, name);
        QVERIFY(answers);
        people.append(*answers);
    }
    QVERIFY(people.size() > 1);
    for (const Answers &person : std::as_const(people)) {
        const Assessment assessment = assess(*catalogue, person, {.asOf = today});
        for (const Finding &finding : assessment.findings)
            QVERIFY2(replayReason(*catalogue, assessment, finding).holds,
                     qPrintable(finding.exposure));
    }
}

QTEST_GUILESS_MAIN(tst_Replay)
#include "tst_replay.moc"
