// SPDX-License-Identifier: MIT
#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! The order of changes, worked out by hand from worries and efforts.
class tst_Ranking : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreRankedByWorryAndEffort_data();
    void stepsAreRankedByWorryAndEffort();
    void worryThatDoesNotBotherCountsForNothing();
    void togetherCountsHalf();
    void stepThatOpensSomethingIsATradeOff();
    void stepThatOpensSomethingLendsNoCreditToOthers();
    void lastResortIsNeverRanked();
    void numbersEndWhereTheTablesDisagree();
    void numbersFollowTheOrderOnPaper();
};

void tst_Ranking::stepsAreRankedByWorryAndEffort_data()
{
    QTest::addColumn<int>("effort"); // of stop-a
    QTest::addColumn<int>("catches");
    QTest::addColumn<QString>("steps");
    // Worry one: a. Worry two: b and c, so each of them earns half.
    QTest::newRow("a worry of one thing earns all of it") << 1 << 1 << u"stop-a stop-b stop-c"_s;
    QTest::newRow("twice the effort halves it, and the name decides between equals")
        << 2 << 1 << u"stop-a stop-b stop-c"_s;
    QTest::newRow("between equals fewer catches come first") << 2 << 2 << u"stop-b stop-c stop-a"_s;
    QTest::newRow("four times the effort puts it last") << 4 << 1 << u"stop-b stop-c stop-a"_s;
}

void tst_Ranking::stepsAreRankedByWorryAndEffort()
{
    QFETCH(int, effort);
    QFETCH(int, catches);
    QFETCH(QString, steps);
    CatalogueBuilder builder = withThings(u"b c a"_s);
    builder.lastChange().effort = effort;
    builder.lastChange().catches = QStringList(catches, u"It takes time."_s);
    builder.worry(u"one"_s, u"a:a"_s).worry(u"two"_s, u"a:b a:c"_s);
    // Paper goes by groups, so the rank itself is read from the first steps.
    QCOMPARE(planned(builder.build(), {}).plan.firstSteps, words(steps));
}

void tst_Ranking::worryThatDoesNotBotherCountsForNothing()
{
    CatalogueBuilder builder = withThings(u"a b"_s);
    builder.worry(u"one"_s, u"a:a"_s).worry(u"two"_s, u"a:b"_s);
    const Assessment assessment = planned(builder.build(), u"one=no two=a-bit"_s);
    QCOMPARE(stepsOf(assessment), u"1 stop-b"_s);
    QCOMPARE(assessment.plan.firstSteps, QStringList{u"stop-b"_s});
    QCOMPARE(assessment.headline.yes, 1);
    QCOMPARE(assessment.headline.notRuledOut, 2);
}

void tst_Ranking::togetherCountsHalf()
{
    // x is open through p and through q: each change earns 1/2. y is half of a worry: 1/2 as
    // well, but with more catches. z is a third of one.
    CatalogueBuilder builder = withThings(u"z1 z2 z3 y1 y2"_s);
    builder.lastChange().catches = {u"One."_s, u"Two."_s};
    builder.setting(u"p"_s, u"off on"_s).setting(u"q"_s, u"off on"_s).exposures(u"a:x"_s);
    builder.rule(u"a:x"_s, u"p=on"_s).rule(u"a:x"_s, u"q=on"_s);
    builder.change(u"stop-p"_s, u"p>off"_s).change(u"stop-q"_s, u"q>off"_s);
    builder.worry(u"x"_s, u"a:x"_s)
        .worry(u"y"_s, u"a:y1 a:y2"_s)
        .worry(u"z"_s, u"a:z1 a:z2 a:z3"_s);
    const Assessment assessment = planned(builder.build(), {});
    // Half each: stop-p, stop-q, stop-y1 with one catch, stop-y2 with two. A third each: stop-z….
    QCOMPARE(stepsOf(assessment),
             u"1 stop-p | 2 stop-q | 3 stop-y1 | 4 stop-y2 | 5 stop-z1 | 6 stop-z2 | 7 stop-z3"_s);
    QCOMPARE(stepOf(assessment, u"stop-p"_s).closes, QStringList());
    QCOMPARE(stepOf(assessment, u"stop-p"_s).closesWith, QStringList{u"a:x"_s});
    QCOMPARE(stepOf(assessment, u"stop-y1"_s).closes, QStringList{u"a:y1"_s});
}

void tst_Ranking::stepThatOpensSomethingIsATradeOff()
{
    CatalogueBuilder builder = withThings(u"a b"_s);
    builder.exposures(u"a:c"_s).rule(u"a:c"_s, u"a=off"_s).worry(u"w"_s, u"a:a a:b a:c"_s);
    const Assessment assessment = planned(builder.build(), u"w=a-lot"_s);
    QCOMPARE(groupsOf(assessment), u"quick stop-b | trade-offs stop-a"_s);
    const PlanStep step = stepOf(assessment, u"stop-a"_s);
    QVERIFY(!step.number);
    QCOMPARE(step.closes, QStringList{u"a:a"_s});
    QCOMPARE(step.opens, QStringList{u"a:c"_s});
    QCOMPARE(assessment.plan.firstSteps, QStringList{u"stop-b"_s});
}

void tst_Ranking::stepThatOpensSomethingLendsNoCreditToOthers()
{
    // a:x needs both changes, and one of them opens a:y.
    CatalogueBuilder builder;
    builder.setting(u"p"_s, u"off on"_s).setting(u"q"_s, u"off on"_s).exposures(u"a:x a:y"_s);
    builder.rule(u"a:x"_s, u"p=on"_s).rule(u"a:x"_s, u"q=on"_s).rule(u"a:y"_s, u"q=off"_s);
    builder.change(u"stop-p"_s, u"p>off"_s).change(u"stop-q"_s, u"q>off"_s);
    builder.worry(u"w"_s, u"a:x a:y"_s);
    const Assessment assessment = planned(builder.build(), {});
    QCOMPARE(assessment.finding(u"a:x"_s)->fixes, (QList<QStringList>{{u"stop-p"_s, u"stop-q"_s}}));
    QVERIFY(assessment.plan.firstSteps.isEmpty());
    QVERIFY(!stepsOf(assessment).contains(u"stop-p"_s));
    QVERIFY(assessment.finding(u"a:x"_s)->comesWith);
}

void tst_Ranking::lastResortIsNeverRanked()
{
    CatalogueBuilder builder = withThings(u"a"_s);
    builder.lastChange().lastResort = true;
    builder.worry(u"w"_s, u"a:a"_s);
    const Assessment assessment = planned(builder.build(), u"w=a-lot"_s);
    QCOMPARE(groupsOf(assessment), u"trade-offs stop-a"_s);
    QVERIFY(assessment.plan.firstSteps.isEmpty());
}

void tst_Ranking::numbersEndWhereTheTablesDisagree()
{
    // "a-bit" is 1 in all tables; "a-lot" is 2, 3 and 5.
    // stop-t answers a whole worry of "a-lot":   2, 3, 5.
    // stop-m answers a whole worry of "a-bit":   1, 1, 1.
    // stop-f answers a quarter of "a-lot":       1/2, 3/4, 5/4: the last table puts it before m.
    CatalogueBuilder builder = withThings(u"t m f"_s);
    builder.exposures(u"a:g a:h a:i"_s);
    for (const QString &open : {u"a:g"_s, u"a:h"_s, u"a:i"_s})
        builder.rule(open, {});
    builder.worry(u"all"_s, u"a:t"_s)
        .worry(u"bit"_s, u"a:m"_s)
        .worry(u"four"_s, u"a:f a:g a:h a:i"_s);
    const Catalogue catalogue = builder.build();
    QCOMPARE(stepsOf(planned(catalogue, u"all=a-lot bit=a-bit four=a-lot"_s)),
             u"1 stop-t | stop-m | stop-f"_s);
    // With all worries alike the tables agree to the end.
    QCOMPARE(stepsOf(planned(catalogue, u"all=a-lot bit=a-lot four=a-lot"_s)),
             u"1 stop-m | 2 stop-t | 3 stop-f"_s);
}

void tst_Ranking::numbersFollowTheOrderOnPaper()
{
    // By worry and effort: long (3 / 2), then quick (1 / 1). On paper the quick one stands first.
    CatalogueBuilder builder = withThings(u"quick long"_s);
    builder.lastChange().effort = 2;
    builder.worry(u"one"_s, u"a:quick"_s).worry(u"two"_s, u"a:long"_s);
    const Assessment assessment = planned(builder.build(), u"one=a-bit two=a-lot"_s);
    QCOMPARE(stepsOf(assessment), u"1 stop-quick | 2 stop-long"_s);
    QCOMPARE(assessment.plan.firstSteps, (QStringList{u"stop-long"_s, u"stop-quick"_s}));
}

QTEST_GUILESS_MAIN(tst_Ranking)
#include "tst_ranking.moc"
