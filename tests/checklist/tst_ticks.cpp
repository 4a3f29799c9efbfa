// SPDX-License-Identifier: MIT
#include "itemsfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;
using namespace ChecklistFixture;

//! What a tick in the checklist stands for, and when it asks a word first.
class tst_Ticks : public QObject
{
    Q_OBJECT

private slots:
    void tickRecordsEverySettingItSets();
    void tickLeavesValuesAloneThatTheChangeDoesNotMove();
    void tickStandsForTheFirstStepOfThePlan();
    void tickStandsForTheSafestValueWithoutAPlan();
    void aPartFollowsItsParent();
    void aTickWithNoWayBackAsksAWord();
    void someoneNearbyAsksAWord();
};

void tst_Ticks::tickRecordsEverySettingItSets()
{
    const GivenAnswers given{.settings = {{u"keys"_s, {u"off"_s}}, {u"web"_s, {u"on"_s}}},
                             .context = {}};
    const Tick tick = itemOf(itemsFor(given), u"keys"_s).tick;

    QCOMPARE(tick.remediation, u"turn-on-keys"_s);
    QCOMPARE(tick.values,
             (QMap<QString, QStringList>{{u"keys"_s, {u"on"_s}}, {u"web"_s, {u"off"_s}}}));
    QVERIFY(!tick.needsAWord());
}

void tst_Ticks::tickLeavesValuesAloneThatTheChangeDoesNotMove()
{
    const Tick tick = itemOf(itemsFor({}), u"backup"_s).tick;

    QCOMPARE(tick.remediation, u"turn-off-backup"_s);
    QCOMPARE(tick.values.value(u"backup"_s), (QStringList{u"off-deleted"_s, u"off-old-kept"_s}));
}

void tst_Ticks::tickStandsForTheFirstStepOfThePlan()
{
    const Catalogue catalogue = smallCatalogue();
    Answers answers;
    answers.settings[u"previews"_s] = Answer{{u"always"_s}, {}, {}};
    const Assessment assessment = assess(catalogue, answers, {.asOf = today});
    QString first;
    for (const PlanStep &step : assessment.plan.steps) {
        if (first.isEmpty() && catalogue.remediation(step.remediation)->setting == u"previews"_s)
            first = step.remediation;
    }
    QVERIFY(!first.isEmpty());

    const QList<ChecklistItem> items
        = checklistItems(catalogue, assessment, Log{}, Nearby::NotAsked);

    QCOMPARE(itemOf(items, u"previews"_s).tick.remediation, first);
}

void tst_Ticks::tickStandsForTheSafestValueWithoutAPlan()
{
    const GivenAnswers given{.settings = {{u"previews"_s, {u"unlocked"_s}}}, .context = {}};

    QCOMPARE(itemOf(itemsFor(given), u"previews"_s).tick.values.value(u"previews"_s),
             QStringList{u"never"_s});
}

void tst_Ticks::aPartFollowsItsParent()
{
    const GivenAnswers on{.settings = {{u"backup"_s, {u"on"_s}}}, .context = {}};
    const ChecklistItem early = itemOf(itemsFor(on), u"old-backups"_s);
    QCOMPARE(early.state, ItemState::Open);
    QVERIFY(!early.tick.isPossible());
    QCOMPARE(early.tick.lookFirst, QStringList{u"backup"_s});
    QCOMPARE(early.tick.doFirst, QStringList{u"turn-off-backup"_s});

    const GivenAnswers kept{.settings = {{u"backup"_s, {u"off-old-kept"_s}}}, .context = {}};
    const ChecklistItem ready = itemOf(itemsFor(kept), u"old-backups"_s);
    QCOMPARE(ready.subject, u"backup"_s);
    QCOMPARE(ready.tick.values.value(u"backup"_s), QStringList{u"off-deleted"_s});
    QVERIFY(ready.tick.lookFirst.isEmpty());

    const GivenAnswers deleted{.settings = {{u"backup"_s, {u"off-deleted"_s}}}, .context = {}};
    QCOMPARE(itemOf(itemsFor(deleted), u"old-backups"_s).state, ItemState::Done);
}

void tst_Ticks::aTickWithNoWayBackAsksAWord()
{
    const GivenAnswers kept{.settings = {{u"backup"_s, {u"off-old-kept"_s}}}, .context = {}};

    QVERIFY(itemOf(itemsFor(kept), u"old-backups"_s).tick.hasNoWayBack);
    QVERIFY(itemOf(itemsFor(kept), u"old-backups"_s).tick.needsAWord());
}

void tst_Ticks::someoneNearbyAsksAWord()
{
    const GivenAnswers given{.settings = {{u"keys"_s, {u"off"_s}}}, .context = {}};

    QVERIFY(!itemOf(itemsFor(given, Nearby::No), u"keys"_s).tick.needsAWord());
    for (const Nearby nearby : {Nearby::Yes, Nearby::RatherNotSay}) {
        const Tick tick = itemOf(itemsFor(given, nearby), u"keys"_s).tick;
        QCOMPARE(tick.noticedBy, QStringList{u"family"_s});
        QVERIFY(tick.needsAWord());
    }
}

QTEST_GUILESS_MAIN(tst_Ticks)
#include "tst_ticks.moc"
