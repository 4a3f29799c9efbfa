// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "report/smallcatalogue.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QDate checkedOn(2026, 11, 1);

Setting question(const QString &id, const QString &name, const QList<SettingValue> &values)
{
    Setting setting;
    setting.id = id;
    setting.name = name;
    setting.group = u"copy"_s;
    setting.question = u"Is %1 on?"_s.arg(name);
    setting.ordered = true;
    setting.values = values;
    setting.seconds = 60;
    for (const SettingValue &value : values)
        setting.choices.append({value.says, {}, {value.id}, {}, false, {}});
    setting.paths = {{{u"ios-26"_s}, {u"Settings"_s, name}, u"S"_s, checkedOn, {}}};
    return setting;
}

Exposure exposure(const QString &observer, const QString &asset, How how, const QString &clause)
{
    return {observer + u':' + asset, observer, asset, how, clause, {}, {}, checkedOn, {}};
}

Rule rule(const QString &id,
          const QString &then,
          const QList<Condition> &when,
          const QString &because)
{
    Rule made;
    made.id = id;
    made.then = then;
    made.when = when;
    made.because = because;
    made.checked = checkedOn;
    return made;
}

Remediation remediation(const QString &id, const QString &title, const Effect &effect)
{
    Remediation made;
    made.id = id;
    made.setting = effect.setting;
    made.title = title;
    made.gain = u"Apple has no key then."_s;
    made.steps = {u"Open Settings."_s};
    made.minutes = 10;
    made.catches = {u"It takes a while."_s};
    made.seenBy = {u"none-found"_s};
    made.sets = {effect};
    return made;
}

QList<Rule> rules()
{
    const Condition backupOn{Subject::Setting, u"backup"_s, {u"on"_s}, {}};
    const Condition lockOff{Subject::Setting, u"lock"_s, {u"off"_s}, {}};
    const Condition apple{Subject::Exposure, u"apple:new"_s, {}, {}};
    return {rule(u"key"_s, u"apple:new"_s, {backupOn, lockOff}, u"Apple has the key"_s),
            rule(u"order"_s, u"law:new"_s, {apple}, u"the law can make Apple hand it over"_s),
            rule(u"lines"_s, u"carrier:who"_s, {}, u"the call goes through it"_s)};
}

} // namespace

Catalogue smallCatalogue()
{
    CatalogueContent content;
    content.version = u"2026-11"_s;
    content.observers = {{u"apple"_s, u"Apple"_s, {}},
                         {u"law"_s, u"Police or courts"_s, {}},
                         {u"carrier"_s, u"Your phone company"_s, {}}};
    content.assets = {{u"new"_s, u"Your new messages"_s, {}}, {u"who"_s, u"Who you message"_s, {}}};
    content.exposures = {
        exposure(u"apple"_s, u"new"_s, How::HasKey, u"Apple can open your new messages"_s),
        exposure(u"law"_s, u"new"_s, How::HasKey, u"police or courts can get them"_s),
        exposure(u"carrier"_s, u"who"_s, How::KeepsRecords, u"your phone company has records"_s)};
    content.worries
        = {{u"apple"_s, u"Apple can open my messages"_s, {u"apple:new"_s}, {}},
           {u"law"_s, u"Police or courts get them"_s, {u"law:new"_s, u"apple:new"_s}, {}}};
    content.groups = {{u"copy"_s, u"Your copy"_s, {}}};
    content.settings = {question(u"backup"_s,
                                 u"iCloud Backup"_s,
                                 {{u"off"_s, u"iCloud Backup is off"_s, false, {}},
                                  {u"on"_s, u"iCloud Backup is on"_s, false, {}}}),
                        question(u"lock"_s,
                                 u"The lock"_s,
                                 {{u"on"_s, u"the lock is on"_s, false, {}},
                                  {u"off"_s, u"the lock is off"_s, false, {}}})};
    content.rules = rules();
    content.remediations = {
        remediation(u"stop-backup"_s, u"Turn off iCloud Backup"_s, {u"backup"_s, u"off"_s, {}, {}}),
        remediation(u"set-lock"_s, u"Turn on the lock"_s, {u"lock"_s, u"on"_s, {}, {}})};
    return Catalogue(content, {{u"model.toml"_s, "small"}});
}

Assessment smallAssessment(const QStringList &backup, const QStringList &lock)
{
    Answers answers;
    if (!backup.isEmpty())
        answers.settings.insert(u"backup"_s, {backup, {}, {}});
    if (!lock.isEmpty())
        answers.settings.insert(u"lock"_s, {lock, {}, {}});
    return assess(smallCatalogue(), answers, {QDate(2026, 11, 3), {}, Nearby::NotAsked});
}

} // namespace Earshot
