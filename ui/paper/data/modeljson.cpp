// SPDX-License-Identifier: MIT
#include "paper/data/modeljson.h"

#include "catalogue/tokens.h"
#include "paper/data/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QJsonObject contextValueJson(const ContextValue &value)
{
    return {{u"id"_s, value.id}, {u"text"_s, value.text}, {u"says"_s, value.says}};
}

} // namespace

QJsonObject observerJson(const Observer &observer)
{
    return {{u"id"_s, observer.id}, {u"name"_s, observer.name}};
}

QJsonObject assetJson(const Asset &asset)
{
    return {{u"id"_s, asset.id}, {u"name"_s, asset.name}};
}

QJsonObject exposureJson(const Exposure &exposure)
{
    return {{u"id"_s, exposure.id},
            {u"who"_s, exposure.observer},
            {u"what"_s, exposure.asset},
            {u"how"_s, token(exposure.how)},
            {u"clause"_s, exposure.clause},
            {u"limits"_s, textOrNullJson(exposure.limits)},
            {u"sources"_s, QJsonArray::fromStringList(exposure.sources)},
            {u"checked"_s, dateOrNullJson(exposure.checked)}};
}

QJsonObject worryJson(const Worry &worry)
{
    return {{u"id"_s, worry.id},
            {u"text"_s, worry.text},
            {u"exposures"_s, QJsonArray::fromStringList(worry.exposures)}};
}

QJsonObject contextJson(const ContextQuestion &question)
{
    return {{u"id"_s, question.id},
            {u"name"_s, question.name},
            {u"question"_s, question.question},
            {u"hint"_s, textOrNullJson(question.hint)},
            {u"several"_s, question.several},
            {u"values"_s, arrayJson(question.values, contextValueJson)}};
}

QJsonObject groupJson(const Group &group)
{
    return {{u"id"_s, group.id}, {u"name"_s, group.name}};
}

QJsonObject seenByJson(const SeenBy &seenBy)
{
    return {{u"id"_s, seenBy.id}, {u"name"_s, seenBy.name}, {u"plan_first"_s, seenBy.planFirst}};
}

QJsonObject sourceJson(const Source &source)
{
    return {{u"id"_s, source.id},
            {u"title"_s, source.title},
            {u"publisher"_s, source.publisher},
            {u"address"_s, textOrNullJson(source.address)},
            {u"checked"_s, dateOrNullJson(source.checked)}};
}

} // namespace Earshot
