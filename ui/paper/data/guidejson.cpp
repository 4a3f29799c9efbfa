// SPDX-License-Identifier: MIT
#include "paper/data/guidejson.h"

#include "catalogue/tokens.h"
#include "paper/data/changejson.h"
#include "paper/data/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QJsonObject stepJson(const GuideStep &step)
{
    return {{u"id"_s, step.id},
            {u"title"_s, step.title},
            {u"text"_s, QJsonArray::fromStringList(step.text)},
            {u"setting"_s, textOrNullJson(step.setting)},
            {u"minutes"_s, step.minutes},
            {u"catch"_s, textOrNullJson(step.cost)},
            {u"no_way_back"_s, textOrNullJson(step.noWayBack)},
            {u"seen_by"_s, QJsonArray::fromStringList(step.seenBy)},
            {u"seen_how"_s, textOrNullJson(step.seenHow)},
            {u"message"_s, textOrNullJson(step.message)},
            {u"sets"_s, arrayJson(step.sets, effectJson)},
            {u"days"_s, numberOrNullJson(step.countdown.days)},
            {u"until"_s, textOrNullJson(step.countdown.until)}};
}

} // namespace

QJsonObject headingJson(const ReviewHeading &heading)
{
    return {{u"id"_s, heading.id}, {u"name"_s, heading.name}};
}

QJsonObject claimJson(const Claim &claim)
{
    return {{u"id"_s, claim.id},
            {u"heading"_s, claim.heading},
            {u"says"_s, claim.says},
            {u"verdict"_s, token(claim.verdict)},
            {u"statement"_s, claim.statement},
            {u"confidence"_s, token(claim.confidence)},
            {u"sources"_s, QJsonArray::fromStringList(claim.sources)},
            {u"settings"_s, QJsonArray::fromStringList(claim.settings)},
            {u"checked"_s, dateOrNullJson(claim.checked)}};
}

QJsonObject guideJson(const Guide &guide)
{
    return {{u"id"_s, guide.id},
            {u"place"_s, guide.place},
            {u"title"_s, guide.title},
            {u"gain"_s, guide.gain},
            {u"before"_s, QJsonArray::fromStringList(guide.before)},
            {u"last_resort"_s, guide.lastResort},
            {u"for"_s, QJsonArray::fromStringList(guide.remediations)},
            {u"steps"_s, arrayJson(guide.steps, stepJson)},
            {u"sources"_s, QJsonArray::fromStringList(guide.sources)},
            {u"checked"_s, dateOrNullJson(guide.checked)}};
}

} // namespace Earshot
