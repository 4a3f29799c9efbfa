// SPDX-License-Identifier: MIT
#include "itemsfixture.h"

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

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
    Availability onAlready{.otherwise = u"It is on already."_s};
    onAlready.when = {says(u"keys"_s, {u"off"_s})};
    remediation.availability = {notThere, onAlready};
    return remediation;
}

} // namespace

namespace ChecklistFixture {

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

QList<ChecklistItem> itemsFor(const GivenAnswers &given, Nearby nearby)
{
    const Catalogue catalogue = smallCatalogue();
    Answers answers;
    for (auto each = given.settings.cbegin(); each != given.settings.cend(); ++each)
        answers.settings[each.key()] = Answer{each.value(), {}, {}};
    answers.context = given.context;
    const Assessment assessment
        = assess(catalogue, answers, {.asOf = ChecklistFixture::today, .nearby = nearby});
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

} // namespace ChecklistFixture
