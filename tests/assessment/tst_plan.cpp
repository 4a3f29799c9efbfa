// SPDX-License-Identifier: MIT
#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! The groups of the plan, what must come first, and the first steps.
class tst_Plan : public QObject
{
    Q_OBJECT

private slots:
    void safetyStepStandsBeforeTheStepThatNeedsIt();
    void safetyStepThatIsDoneIsLeftOut();
    void groupsFollowWhoAndHowLong();
    void stepStandsInNoEarlierGroupThanWhatComesBefore();
    void whatSomeoneNearbyMayNoticeIsPlannedFirst_data();
    void whatSomeoneNearbyMayNoticeIsPlannedFirst();
    void firstStepsLeaveOutWhatIsNeedlessByThen();
    void firstStepsTakeTheirSafetyStepsAlong();
    void firstStepsTakeOneAlongThatClosesSomethingItself();
    void firstStepsBeginWithWhatIsSure();
    void stepsThatCloseTheSameAreNamed();
    void findOutNamesWhatSettlesMostWorries();
    void tradeOffsKeepTheirOrder();
    void whatNoChangeClosesComesWithIt();
};

void tst_Plan::safetyStepStandsBeforeTheStepThatNeedsIt()
{
    CatalogueBuilder builder = withThings(u"a b"_s);
    builder.lastChange().after = {u"save"_s};
    builder.setting(u"copy"_s, u"made none"_s).change(u"save"_s, u"copy>made"_s);
    builder.worry(u"one"_s, u"a:a"_s).worry(u"two"_s, u"a:b"_s);
    const Assessment assessment = planned(builder.build(), u"one=a-bit two=a-lot"_s);
    // b earns more; its safety step comes along, and a follows.
    QCOMPARE(stepsOf(assessment), u"1 save | 2 stop-b | 3 stop-a"_s);
    QCOMPARE(stepOf(assessment, u"save"_s).neededBy, QStringList{u"stop-b"_s});
    QCOMPARE(stepOf(assessment, u"save"_s).closes, QStringList());
}

void tst_Plan::safetyStepThatIsDoneIsLeftOut()
{
    CatalogueBuilder builder = withThings(u"a"_s);
    builder.lastChange().after = {u"save"_s};
    builder.setting(u"copy"_s, u"none made"_s).change(u"save"_s, u"copy>made"_s);
    builder.worry(u"w"_s, u"a:a"_s);
    QCOMPARE(stepsOf(planned(builder.build(), {})), u"1 stop-a"_s);

    // One that is not to be had cannot come first either.
    CatalogueBuilder other = withThings(u"a"_s);
    other.lastChange().after = {u"save"_s};
    other.setting(u"copy"_s, u"made none"_s).change(u"save"_s, u"copy>made"_s);
    other.lastChange().availability = {{.when = other.conditions(u"a=off"_s)}};
    other.worry(u"w"_s, u"a:a"_s);
    QCOMPARE(stepsOf(planned(other.build(), {})), u"1 stop-a"_s);
}

void tst_Plan::groupsFollowWhoAndHowLong()
{
    CatalogueBuilder builder = withThings(u"d"_s);
    builder.lastChange().who = Actor::Ask;
    for (const auto &[thing, effort] : {std::pair(u"a"_s, 4), {u"b"_s, 2}, {u"c"_s, 1}}) {
        builder.setting(thing, u"off on"_s).exposures(u"a:"_s + thing);
        builder.rule(u"a:"_s + thing, thing + u"=on"_s);
        builder.change(u"stop-"_s + thing, thing + u">off"_s);
        builder.lastChange().effort = effort;
    }
    builder.worry(u"w"_s, u"a:a a:b a:c a:d"_s);
    QCOMPARE(groupsOf(planned(builder.build(), {})),
             u"quick stop-c | takes-more stop-b | takes-more stop-a | ask-others stop-d"_s);
}

void tst_Plan::stepStandsInNoEarlierGroupThanWhatComesBefore()
{
    CatalogueBuilder builder = withThings(u"b"_s);
    builder.lastChange().after = {u"stop-a"_s};
    builder.setting(u"a"_s, u"off on"_s).exposures(u"a:a"_s).rule(u"a:a"_s, u"a=on"_s);
    builder.change(u"stop-a"_s, u"a>off"_s);
    builder.lastChange().effort = 4;
    builder.worry(u"w"_s, u"a:a a:b"_s);
    QCOMPARE(groupsOf(planned(builder.build(), {})), u"takes-more stop-a | takes-more stop-b"_s);
}

void tst_Plan::whatSomeoneNearbyMayNoticeIsPlannedFirst_data()
{
    QTest::addColumn<int>("nearby");
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("first");
    const QString now = u"quick stop-a | quick stop-b | quick stop-c | quick stop-d"_s;
    const QString later = u"quick stop-c | quick stop-d | plan-first stop-a | plan-first stop-b"_s;
    QTest::newRow("nobody was asked about")
        << int(Nearby::NotAsked) << now << u"stop-a stop-b stop-c"_s;
    QTest::newRow("there is nobody") << int(Nearby::No) << now << u"stop-a stop-b stop-c"_s;
    QTest::newRow("there is somebody") << int(Nearby::Yes) << later << u"stop-c stop-d"_s;
    QTest::newRow("the person would rather not say")
        << int(Nearby::RatherNotSay) << later << u"stop-c stop-d"_s;
}

void tst_Plan::whatSomeoneNearbyMayNoticeIsPlannedFirst()
{
    QFETCH(int, nearby);
    QFETCH(QString, groups);
    QFETCH(QString, first);
    // a is noticed by someone on the account, b must come after a, d is seen by a friend only.
    CatalogueBuilder builder = withThings(u"a b c d"_s);
    builder.lastChange().seenBy = {u"friends"_s};
    builder.seenBy(u"account"_s, true).seenBy(u"friends"_s, false);
    builder.worry(u"w"_s, u"a:a a:b a:c a:d"_s);
    CatalogueContent content = builder.build().content();
    content.remediations[0].seenBy = {u"friends"_s, u"account"_s};
    content.remediations[1].after = {u"stop-a"_s};
    const Assessment assessment
        = planned(Catalogue(content, {}), u"w=a-lot"_s, static_cast<Nearby>(nearby));
    QCOMPARE(groupsOf(assessment), groups);
    QCOMPARE(assessment.plan.firstSteps, words(first));
    for (const PlanStep &step : assessment.plan.steps)
        QVERIFY(step.group != PlanGroup::PlanFirst || !step.number);
}

void tst_Plan::firstStepsLeaveOutWhatIsNeedlessByThen()
{
    // Either "adp" or "backup" closes a:x; adp closes a:y too and so stands first.
    CatalogueBuilder builder = withThings(u"z"_s);
    builder.setting(u"adp"_s, u"on off"_s)
        .setting(u"backup"_s, u"off on"_s)
        .exposures(u"a:x a:y"_s);
    builder.rule(u"a:x"_s, u"adp=off backup=on"_s).rule(u"a:y"_s, u"adp=off"_s);
    builder.change(u"adp"_s, u"adp>on"_s).change(u"backup"_s, u"backup>off"_s);
    builder.worry(u"w"_s, u"a:x a:y"_s).worry(u"v"_s, u"a:z"_s);
    const Assessment assessment = planned(builder.build(), u"w=a-lot v=a-bit"_s);
    QCOMPARE(assessment.plan.steps.size(), 3);
    QCOMPARE(assessment.plan.firstSteps, (QStringList{u"adp"_s, u"stop-z"_s}));
}

void tst_Plan::firstStepsTakeTheirSafetyStepsAlong()
{
    // a, then save and b: that is three, so c has no room. c earns least.
    CatalogueBuilder builder = withThings(u"a b c"_s);
    builder.setting(u"copy"_s, u"made none"_s).change(u"save"_s, u"copy>made"_s);
    builder.worry(u"one"_s, u"a:a"_s).worry(u"two"_s, u"a:b a:c"_s);
    CatalogueContent content = builder.build().content();
    content.remediations[1].after = {u"save"_s};
    QCOMPARE(planned(Catalogue(content, {}), {}).plan.firstSteps,
             (QStringList{u"stop-a"_s, u"save"_s, u"stop-b"_s}));

    // With one more step before it there is room for one only, and c takes it.
    content.settings.append(content.settings.constFirst());
    content.settings.last().id = u"d"_s;
    content.exposures.append({.id = u"a:d"_s, .observer = u"a"_s, .asset = u"d"_s});
    content.rules.append(content.rules.constFirst());
    content.rules.last().then = u"a:d"_s;
    content.rules.last().when = {{Subject::Setting, u"d"_s, {u"on"_s}, {}}};
    content.remediations.append({.id = u"stop-d"_s, .sets = {{u"d"_s, u"off"_s, {}, {}}}});
    content.worries.append({.id = u"four"_s, .exposures = {u"a:d"_s}});
    QCOMPARE(planned(Catalogue(content, {}), {}).plan.firstSteps,
             (QStringList{u"stop-d"_s, u"stop-a"_s, u"stop-c"_s}));
}

void tst_Plan::firstStepsTakeOneAlongThatClosesSomethingItself()
{
    // What "save" closes is not sure, so it would not be a first step; but a must wait for it.
    CatalogueBuilder builder = withThings(u"a"_s);
    builder.lastChange().after = {u"save"_s};
    builder.setting(u"copy"_s, u"made none"_s).exposures(u"a:copy"_s);
    builder.rule(u"a:copy"_s, u"copy=none"_s).change(u"save"_s, u"copy>made"_s);
    builder.worry(u"one"_s, u"a:a"_s).worry(u"two"_s, u"a:copy"_s);
    const Catalogue catalogue = builder.build();
    const Assessment assessment
        = assess(catalogue, answersOf(catalogue, u"a=on"_s), {.asOf = QDate(2026, 11, 24)});
    QCOMPARE(assessment.plan.firstSteps, (QStringList{u"save"_s, u"stop-a"_s}));
}

void tst_Plan::firstStepsBeginWithWhatIsSure()
{
    CatalogueBuilder builder = withThings(u"a b"_s);
    builder.worry(u"one"_s, u"a:a"_s).worry(u"two"_s, u"a:b"_s);
    const Catalogue catalogue = builder.build();
    Answers answers = answersOf(catalogue, u"b=on"_s);
    answers.worries[u"one"_s] = Rating::ALot;
    const AssessOptions options{.asOf = QDate(2026, 11, 24)};
    QCOMPARE(assess(catalogue, answers, options).plan.firstSteps, QStringList{u"stop-b"_s});
    // With nothing sure at all, what may be so is a beginning too.
    QCOMPARE(assess(catalogue, {}, options).plan.firstSteps,
             (QStringList{u"stop-a"_s, u"stop-b"_s}));
}

void tst_Plan::stepsThatCloseTheSameAreNamed()
{
    CatalogueBuilder builder = withThings(u"z"_s);
    builder.setting(u"adp"_s, u"on off"_s).setting(u"backup"_s, u"off on"_s).exposures(u"a:x"_s);
    builder.rule(u"a:x"_s, u"adp=off backup=on"_s);
    builder.change(u"adp"_s, u"adp>on"_s).change(u"backup"_s, u"backup>off"_s);
    builder.worry(u"w"_s, u"a:x a:z"_s);
    const Assessment assessment = planned(builder.build(), {});
    QCOMPARE(stepOf(assessment, u"adp"_s).sameAs, QStringList{u"backup"_s});
    QCOMPARE(stepOf(assessment, u"backup"_s).sameAs, QStringList{u"adp"_s});
    QCOMPARE(stepOf(assessment, u"stop-z"_s).sameAs, QStringList());
}

void tst_Plan::findOutNamesWhatSettlesMostWorries()
{
    CatalogueBuilder builder = withThings(u"a b"_s);
    builder.setting(u"theirs"_s, u"off on"_s).exposures(u"a:theirs"_s);
    builder.lastSetting().paths.clear(); // nobody can look that up
    builder.rule(u"a:theirs"_s, u"theirs=on"_s);
    builder.worry(u"one"_s, u"a:a a:b"_s)
        .worry(u"two"_s, u"a:b"_s)
        .worry(u"three"_s, u"a:theirs"_s);
    const Catalogue catalogue = builder.build();
    const AssessOptions options{.asOf = QDate(2026, 11, 24)};
    QCOMPARE(assess(catalogue, {}, options).plan.findOut, (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(assess(catalogue, answersOf(catalogue, u"b=on"_s), options).plan.findOut,
             QStringList{u"a"_s});
    Answers answers;
    answers.worries[u"one"_s] = Rating::No;
    QCOMPARE(assess(catalogue, answers, options).plan.findOut, QStringList{u"b"_s});
}

void tst_Plan::tradeOffsKeepTheirOrder()
{
    // Both are a last resort, and the one that stands first in the catalogue comes second.
    CatalogueBuilder builder = withThings(u"a"_s);
    builder.lastChange().lastResort = true;
    builder.lastChange().after = {u"stop-b"_s};
    builder.setting(u"b"_s, u"off on"_s).exposures(u"a:b"_s).rule(u"a:b"_s, u"b=on"_s);
    builder.change(u"stop-b"_s, u"b>off"_s);
    builder.lastChange().lastResort = true;
    builder.worry(u"w"_s, u"a:a a:b"_s);
    QCOMPARE(groupsOf(planned(builder.build(), {})), u"trade-offs stop-b | trade-offs stop-a"_s);
}

void tst_Plan::whatNoChangeClosesComesWithIt()
{
    CatalogueBuilder builder = withThings(u"a b"_s);
    builder.exposures(u"a:c a:always"_s).rule(u"a:always"_s, {});
    builder.rule(u"a:c"_s, u"a=off"_s); // so that closing a:a opens a:c
    builder.worry(u"w"_s, u"a:a a:b a:c a:always"_s);
    const Assessment assessment = planned(builder.build(), {});
    QCOMPARE(assessment.plan.comesWith, (QStringList{u"a:a"_s, u"a:always"_s}));
    QVERIFY(!assessment.finding(u"a:b"_s)->comesWith);
    QVERIFY(!assessment.finding(u"a:c"_s)->comesWith); // it is ruled out
}

QTEST_GUILESS_MAIN(tst_Plan)
#include "tst_plan.moc"
