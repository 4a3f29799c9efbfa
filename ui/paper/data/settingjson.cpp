// SPDX-License-Identifier: MIT
#include "paper/data/settingjson.h"

#include "catalogue/tokens.h"
#include "paper/data/changejson.h"
#include "paper/data/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QJsonObject valueJson(const SettingValue &value)
{
    return {{u"id"_s, value.id},
            {u"formerly"_s, QJsonArray::fromStringList(value.formerly)},
            {u"says"_s, value.says},
            {u"harmless"_s, value.harmless}};
}

QJsonObject choiceJson(const Choice &choice)
{
    return {{u"text"_s, choice.text},
            {u"detail"_s, textOrNullJson(choice.detail)},
            {u"values"_s, QJsonArray::fromStringList(choice.values)},
            {u"since_question"_s, textOrNullJson(choice.sinceQuestion)},
            {u"not_applicable"_s, choice.notApplicable}};
}

QJsonObject defaultJson(const DefaultState &standard)
{
    return {{u"basis"_s, token(standard.basis)},
            {u"value"_s, textOrNullJson(standard.value)},
            {u"text"_s, textOrNullJson(standard.text)}};
}

QJsonObject pathJson(const MenuPath &path)
{
    return {{u"systems"_s, QJsonArray::fromStringList(path.systems)},
            {u"steps"_s, QJsonArray::fromStringList(path.steps)},
            {u"evidence"_s, path.evidence},
            {u"verified"_s, path.isVerified()},
            {u"checked"_s, dateOrNullJson(path.checked)}};
}

QJsonValue askWhenJson(const std::optional<AskWhen> &askWhen)
{
    if (!askWhen)
        return QJsonValue::Null;
    return QJsonObject{{u"when"_s, conditionsJson(askWhen->when)},
                       {u"otherwise"_s, askWhen->otherwise},
                       {u"because"_s, askWhen->because}};
}

QJsonValue expiryJson(const std::optional<Expiry> &expiry)
{
    if (!expiry)
        return QJsonValue::Null;
    return QJsonObject{{u"value"_s, expiry->value},
                       {u"days"_s, expiry->days},
                       {u"becomes"_s, QJsonArray::fromStringList(expiry->becomes)},
                       {u"text"_s, expiry->text}};
}

} // namespace

QJsonObject settingJson(const Setting &setting)
{
    return {{u"id"_s, setting.id},
            {u"formerly"_s, QJsonArray::fromStringList(setting.formerly)},
            {u"revision"_s, setting.revision},
            {u"revised"_s, dateOrNullJson(setting.revised)},
            {u"fact"_s, setting.fact},
            {u"kind"_s, token(setting.kind)},
            {u"part_of"_s, textOrNullJson(setting.partOf)},
            {u"name"_s, setting.name},
            {u"group"_s, setting.group},
            {u"question"_s, textOrNullJson(setting.question)},
            {u"hint"_s, textOrNullJson(setting.hint)},
            {u"ordered"_s, setting.ordered},
            {u"values"_s, arrayJson(setting.values, valueJson)},
            {u"choices"_s, arrayJson(setting.choices, choiceJson)},
            {u"default"_s, defaultJson(setting.standard)},
            {u"paths"_s, arrayJson(setting.paths, pathJson)},
            {u"ask_when"_s, askWhenJson(setting.askWhen)},
            {u"expiry"_s, expiryJson(setting.expiry)},
            {u"quick"_s, numberOrNullJson(setting.quick)},
            {u"seconds"_s, numberOrNullJson(setting.seconds)},
            {u"fresh_months"_s, numberOrNullJson(setting.freshMonths)},
            {u"about"_s, QJsonArray::fromStringList(setting.about)},
            {u"sources"_s, QJsonArray::fromStringList(setting.sources)},
            {u"checked"_s, dateOrNullJson(setting.checked)}};
}

} // namespace Earshot
