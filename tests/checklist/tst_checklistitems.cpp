// SPDX-License-Identifier: MIT
#include "checklist/checklistitems.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

const QDate today(2026, 11, 24);

Setting question(const QString &id, const QStringList &values, bool ordered = true)
{
    Setting setting{
        .id = id, .kind = SettingKind::Question, .name = id + u" name"_s, .group = u"g"_s};
    setting.ordered = ordered;
    for (const QString &value : values) {
        setting.values.append({.id = value, .says = value});
        setting.choices.append({.text = value, .values = {value}});
    }
    return setting;
}

Remediation
change(const QString &id, const QString &setting, const QString &to, const QStringList &from = {})
{
    return {.id = id,
            .setting = setting,
            .title = id,
            .sets = {{.setting = setting, .to = to, .from = from}}};
}

Rule rule(const QString &then, const QList<Condition> &when)
{
    return {.id = then + u"-rule"_s, .then = then, .when = when, .because = u"so"_s};
}

Condition says(const QString &setting, const QStringList &values)
{
    return {Subject::Setting, setting, values, {}};
}

void addExposure(CatalogueContent &content, const QString &id, const QList<Condition> &when)
{
    content.exposures.append(
        {.id = id, .observer = u"apple"_s, .asset = u"messages"_s, .clause = id});
    content.worries.append({.id = id, .text = id, .exposures = {id}});
    content.rules.append(rule(id, when));
}

Setting oldBackups()
{
    Setting setting{.id = u"old-backups"_s, .kind = SettingKind::PartOf, .partOf = u"backup"_s};
    setting.name = u"Old backups"_s;
    setting.group = u"g"_s;
    return setting;
}

Remediation deleteOldBackups()
{
    Remediation remediation
        = change(u"delete-old"_s, u"backup"_s, u"off-deleted"_s, {u"off-old-kept"_s});
    remediation.setting = u"old-backups"_s;
    remediation.noWayBack = u"The old backups are gone."_s;
    remediation.after = {u"turn-off-backup"_s};
    remediation.needs = {says(u"backup"_s, {u"off-deleted"_s, u"off-old-kept"_s})};
    return remediation;
}

Remediation turnOnKeys()
{
    Remediation remediation = change(u"turn-on-keys"_s, u"keys"_s, u"on"_s);
    remediation.sets.append({.setting = u"web"_s, .to = u"off"_s});
    remediation.seenBy = {u"family"_s};
    Availability notThere{.otherwise = u"You cannot have it there."_s};
    notThere.when = {{Subject::Context, u"region"_s, {u"eu"_s}, {}}};
    remediation.availability = {notThere};
    return remediation;
}

Catalogue smallCatalogue()
{
    CatalogueContent content;
    content.groups = {{.id = u"g"_s, .name = u"Group"_s}};
    content.seenBy = {{.id = u"family"_s, .name = u"your family"_s, .planFirst = true}};
    content.contexts = {{.id = u"region"_s, .values = {{.id = u"uk"_s}, {.id = u"eu"_s}}},
                        {.id = u"ios"_s, .values = {{.id = u"17"_s}, {.id = u"18"_s}}}};

    Setting rcs = question(u"rcs"_s, {u"on"_s, u"off"_s});
    rcs.askWhen
        = AskWhen{{{Subject::Context, u"ios"_s, {u"18"_s}, {}}}, u"off"_s, u"your iOS has none"_s};
    Setting business = question(u"business"_s, {u"never"_s, u"used"_s});
    business.choices[0].notApplicable = true;
    Setting advice{.id = u"another-app"_s, .kind = SettingKind::Advice, .name = u"Another app"_s};
    advice.group = u"g"_s;
    content.settings = {question(u"backup"_s, {u"off-deleted"_s, u"off-old-kept"_s, u"on"_s}),
                        oldBackups(),
                        question(u"keys"_s, {u"on"_s, u"off"_s}),
                        question(u"web"_s, {u"off"_s, u"on"_s}),
                        question(u"sync"_s, {u"on"_s, u"off"_s}, false),
                        question(u"previews"_s, {u"never"_s, u"unlocked"_s, u"always"_s}),
                        rcs,
                        business,
                        advice};

    content.remediations
        = {change(u"turn-off-backup"_s, u"backup"_s, u"off-old-kept"_s, {u"on"_s}),
           deleteOldBackups(),
           turnOnKeys(),
           change(u"turn-off-sync"_s, u"sync"_s, u"off"_s),
           change(u"previews-unlocked"_s, u"previews"_s, u"unlocked"_s, {u"always"_s}),
           change(u"hide-previews"_s, u"previews"_s, u"never"_s),
           change(u"turn-on-rcs"_s, u"rcs"_s, u"on"_s)};

    addExposure(
        content, u"apple:new"_s, {says(u"backup"_s, {u"on"_s}), says(u"keys"_s, {u"off"_s})});
    addExposure(content,
                u"apple:old"_s,
                {says(u"backup"_s, {u"off-old-kept"_s, u"on"_s}), says(u"keys"_s, {u"off"_s})});
    addExposure(content, u"phone:previews"_s, {says(u"previews"_s, {u"always"_s})});
    addExposure(content, u"business:texts"_s, {says(u"business"_s, {u"used"_s})});
    return {content, {}};
}

// Answers by setting, as an empty log with one check would give them.
struct Given
{
    QMap<QString, QStringList> settings;
    QMap<QString, QStringList> context;
};

QList<ChecklistItem> itemsFor(const Given &given, Nearby nearby = Nearby::NotAsked)
{
    const Catalogue catalogue = smallCatalogue();
    Answers answers;
    for (auto each = given.settings.cbegin(); each != given.settings.cend(); ++each)
        answers.settings[each.key()] = Answer{each.value(), {}, {}};
    answers.context = given.context;
    const Assessment assessment = assess(catalogue, answers, {.asOf = today, .nearby = nearby});
    return checklistItems(catalogue, assessment, Log{}, nearby);
}

ChecklistItem itemOf(const QList<ChecklistItem> &items, const QString &setting)
{
    for (const ChecklistItem &item : items) {
        if (item.setting == setting)
            return item;
    }
    return {};
}

AnswerRecord entry(RecordId id, const QStringList &values, const QDate &day)
{
    AnswerRecord record{.id = id, .name = u"keys"_s, .values = values};
    record.saidAt = QDateTime(day, QTime(12, 0), Qt::UTC);
    return record;
}

} // namespace

Q_DECLARE_METATYPE(Earshot::ItemState)

class tst_ChecklistItems : public QObject
{
    Q_OBJECT

private slots:
    void stateFollowsTheAnswer_data();
    void stateFollowsTheAnswer();
    void nothingAnsweredIsNotAsked();
    void whatTheContextRulesOutDoesNotApply();
    void aChangeThatCannotBeHadDoesNotApply();
    void tickRecordsEverySettingItSets();
    void tickLeavesValuesAloneThatTheChangeDoesNotMove();
    void tickStandsForTheFirstStepOfThePlan();
    void tickStandsForTheSafestValueWithoutAPlan();
    void aPartFollowsItsParent();
    void aTickWithNoWayBackAsksAWord();
    void someoneNearbyAsksAWord();
    void countsAndFiltersAgree();
    void searchLooksForEveryWord();
    void anEntryTakenBackDoesNotCount();
    void aNoteDoesNotMoveTheDay();
};

void tst_ChecklistItems::stateFollowsTheAnswer_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<ItemState>("expected");

    const auto row
        = [](const char *name, const QString &setting, const QStringList &values, ItemState state) {
              QTest::newRow(name) << setting
                                  << (setting == u"old-backups"_s ? u"backup"_s : setting) << values
                                  << state;
          };
    row("the safest value is done", u"keys"_s, {u"on"_s}, ItemState::Done);
    row("a riskier value that can change is open", u"keys"_s, {u"off"_s}, ItemState::Open);
    row("all values means you do not know", u"keys"_s, {u"on"_s, u"off"_s}, ItemState::DoNotKnow);
    row("nothing of its own left to do is done", u"backup"_s, {u"off-old-kept"_s}, ItemState::Done);
    row("off, not sure about old ones is done for the switch",
        u"backup"_s,
        {u"off-deleted"_s, u"off-old-kept"_s},
        ItemState::Done);
    row("but open for the old ones",
        u"old-backups"_s,
        {u"off-deleted"_s, u"off-old-kept"_s},
        ItemState::Open);
    row("no change of ours is done", u"web"_s, {u"on"_s}, ItemState::Done);
    row("without an order any answer is done", u"sync"_s, {u"on"_s}, ItemState::Done);
    row("between two values is open", u"previews"_s, {u"unlocked"_s, u"always"_s}, ItemState::Open);
    row("not for me does not apply", u"business"_s, {u"never"_s}, ItemState::DoesNotApply);
}

void tst_ChecklistItems::stateFollowsTheAnswer()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, subject);
    QFETCH(const QStringList, values);
    QFETCH(const ItemState, expected);

    const Given given{.settings = {{subject, values}}, .context = {{u"ios"_s, {u"18"_s}}}};

    QCOMPARE(itemOf(itemsFor(given), setting).state, expected);
}

void tst_ChecklistItems::nothingAnsweredIsNotAsked()
{
    const QList<ChecklistItem> items = itemsFor({});
    for (const ChecklistItem &item : items) {
        const bool isAdvice = item.setting == u"another-app"_s;
        QCOMPARE(item.state, isAdvice ? ItemState::Advice : ItemState::NotAsked);
    }
}

void tst_ChecklistItems::whatTheContextRulesOutDoesNotApply()
{
    const QList<ChecklistItem> items
        = itemsFor({.settings = {}, .context = {{u"ios"_s, {u"17"_s}}}});
    const ChecklistItem item = itemOf(items, u"rcs"_s);

    QCOMPARE(item.state, ItemState::DoesNotApply);
    QCOMPARE(item.notBecause, u"your iOS has none"_s);
    QVERIFY(item.tick.remediation.isEmpty());
}

void tst_ChecklistItems::aChangeThatCannotBeHadDoesNotApply()
{
    const Given given{.settings = {{u"keys"_s, {u"off"_s}}}, .context = {{u"region"_s, {u"uk"_s}}}};
    const ChecklistItem item = itemOf(itemsFor(given), u"keys"_s);

    QCOMPARE(item.state, ItemState::DoesNotApply);
    QCOMPARE(item.notBecause, u"You cannot have it there."_s);
}

void tst_ChecklistItems::tickRecordsEverySettingItSets()
{
    const Given given{.settings = {{u"keys"_s, {u"off"_s}}, {u"web"_s, {u"on"_s}}}, .context = {}};
    const Tick tick = itemOf(itemsFor(given), u"keys"_s).tick;

    QCOMPARE(tick.remediation, u"turn-on-keys"_s);
    QCOMPARE(tick.values,
             (QMap<QString, QStringList>{{u"keys"_s, {u"on"_s}}, {u"web"_s, {u"off"_s}}}));
    QVERIFY(!tick.needsAWord());
}

void tst_ChecklistItems::tickLeavesValuesAloneThatTheChangeDoesNotMove()
{
    const Tick tick = itemOf(itemsFor({}), u"backup"_s).tick;

    QCOMPARE(tick.remediation, u"turn-off-backup"_s);
    QCOMPARE(tick.values.value(u"backup"_s), (QStringList{u"off-deleted"_s, u"off-old-kept"_s}));
}

void tst_ChecklistItems::tickStandsForTheFirstStepOfThePlan()
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

void tst_ChecklistItems::tickStandsForTheSafestValueWithoutAPlan()
{
    const Given given{.settings = {{u"previews"_s, {u"unlocked"_s}}}, .context = {}};

    QCOMPARE(itemOf(itemsFor(given), u"previews"_s).tick.values.value(u"previews"_s),
             QStringList{u"never"_s});
}

void tst_ChecklistItems::aPartFollowsItsParent()
{
    const Given on{.settings = {{u"backup"_s, {u"on"_s}}}, .context = {}};
    const ChecklistItem early = itemOf(itemsFor(on), u"old-backups"_s);
    QCOMPARE(early.state, ItemState::Open);
    QVERIFY(!early.tick.isPossible());
    QCOMPARE(early.tick.lookFirst, QStringList{u"backup"_s});
    QCOMPARE(early.tick.doFirst, QStringList{u"turn-off-backup"_s});

    const Given kept{.settings = {{u"backup"_s, {u"off-old-kept"_s}}}, .context = {}};
    const ChecklistItem ready = itemOf(itemsFor(kept), u"old-backups"_s);
    QCOMPARE(ready.subject, u"backup"_s);
    QCOMPARE(ready.tick.values.value(u"backup"_s), QStringList{u"off-deleted"_s});
    QVERIFY(ready.tick.lookFirst.isEmpty());

    const Given deleted{.settings = {{u"backup"_s, {u"off-deleted"_s}}}, .context = {}};
    QCOMPARE(itemOf(itemsFor(deleted), u"old-backups"_s).state, ItemState::Done);
}

void tst_ChecklistItems::aTickWithNoWayBackAsksAWord()
{
    const Given kept{.settings = {{u"backup"_s, {u"off-old-kept"_s}}}, .context = {}};

    QVERIFY(itemOf(itemsFor(kept), u"old-backups"_s).tick.hasNoWayBack);
    QVERIFY(itemOf(itemsFor(kept), u"old-backups"_s).tick.needsAWord());
}

void tst_ChecklistItems::someoneNearbyAsksAWord()
{
    const Given given{.settings = {{u"keys"_s, {u"off"_s}}}, .context = {}};

    QVERIFY(!itemOf(itemsFor(given, Nearby::No), u"keys"_s).tick.needsAWord());
    for (const Nearby nearby : {Nearby::Yes, Nearby::RatherNotSay}) {
        const Tick tick = itemOf(itemsFor(given, nearby), u"keys"_s).tick;
        QCOMPARE(tick.noticedBy, QStringList{u"family"_s});
        QVERIFY(tick.needsAWord());
    }
}

void tst_ChecklistItems::countsAndFiltersAgree()
{
    const Given given{.settings = {{u"backup"_s, {u"off-old-kept"_s}},
                                   {u"keys"_s, {u"on"_s, u"off"_s}},
                                   {u"previews"_s, {u"always"_s}}},
                      .context = {{u"ios"_s, {u"17"_s}}}};
    const QList<ChecklistItem> items = itemsFor(given);
    const ItemCounts counts = countItems(items);

    // backup done, old-backups and previews open, keys unknown, web, sync, business not asked.
    QCOMPARE(counts, (ItemCounts{.all = 8, .open = 2, .notAsked = 3, .doNotKnow = 1, .done = 1}));
    for (const ItemFilter filter :
         {ItemFilter::Open, ItemFilter::NotAsked, ItemFilter::DoNotKnow, ItemFilter::Done}) {
        const auto passing
            = std::count_if(items.cbegin(), items.cend(), [&](const ChecklistItem &item) {
                  return passes(item, filter);
              });
        QCOMPARE(static_cast<int>(passing), counts.of(filter));
    }
}

void tst_ChecklistItems::searchLooksForEveryWord()
{
    const Catalogue catalogue = smallCatalogue();
    const ChecklistItem item = itemOf(itemsFor({}), u"old-backups"_s);

    QVERIFY(isFound(item, catalogue, u""_s));
    QVERIFY(isFound(item, catalogue, u"  OLD "_s));
    QVERIFY(isFound(item, catalogue, u"delete backups"_s));
    QVERIFY(!isFound(item, catalogue, u"old rcs"_s));
}

void tst_ChecklistItems::anEntryTakenBackDoesNotCount()
{
    AnswerRecord undo = entry(3, {u"off"_s}, QDate(2026, 11, 3));
    undo.reason = EditReason::Undone;
    undo.undoes = 2;
    Log log;
    log.answers
        = {entry(1, {u"off"_s}, QDate(2026, 11, 1)), entry(2, {u"on"_s}, QDate(2026, 11, 2)), undo};

    const AnswerRecord *standing = standingRecord(log, u"keys"_s);

    QVERIFY(standing);
    QCOMPARE(standing->id, 1);
    QVERIFY(!standingRecord(log, u"web"_s));
}

void tst_ChecklistItems::aNoteDoesNotMoveTheDay()
{
    const Catalogue catalogue = smallCatalogue();
    Answers answers;
    answers.settings[u"keys"_s] = Answer{{u"off"_s}, {}, {}};
    Log log;
    log.checks = {{.id = 7}};
    AnswerRecord asked = entry(1, {u"off"_s}, QDate(2026, 11, 1));
    asked.check = 7;
    AnswerRecord noted = entry(2, {u"off"_s}, QDate(2026, 11, 20));
    noted.note = u"after the trip"_s;
    log.answers = {asked, noted};

    const QList<ChecklistItem> items
        = checklistItems(catalogue, assess(catalogue, answers, {.asOf = today}), log, Nearby::No);
    const ChecklistItem item = itemOf(items, u"keys"_s);

    QCOMPARE(item.said, QDate(2026, 11, 1));
    QVERIFY(!item.sinceLastCheck);
    QCOMPARE(item.note, u"after the trip"_s);
}

QTEST_GUILESS_MAIN(tst_ChecklistItems)
#include "tst_checklistitems.moc"
