// SPDX-License-Identifier: MIT
#include "paper/data/historyjson.h"

#include "catalogue/tokens.h"
#include "paper/data/assessmentjson.h"
#include "paper/data/jsonvalues.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate))
                          : QJsonValue(QJsonValue::Null);
}

QJsonObject sideJson(const std::optional<CheckId> &check, const ComparedSide &side)
{
    return {{u"check"_s, check ? QJsonValue(*check) : QJsonValue(QJsonValue::Null)},
            {u"as_of"_s, side.asOf.toString(Qt::ISODate)},
            {u"headline"_s, headlineJson(side.restated)},
            {u"headline_then"_s, headlineJson(side.then)},
            {u"archived"_s, side.isArchived}};
}

QJsonArray causesJson(const QList<Cause> &causes)
{
    QJsonArray array;
    for (const Cause cause : causes)
        array.append(token(cause));
    return array;
}

QJsonValue verdictJson(const std::optional<Verdict> &verdict)
{
    return verdict ? QJsonValue(token(*verdict)) : QJsonValue(QJsonValue::Null);
}

QJsonObject exposureJson(const ExposureComparison &exposure)
{
    QJsonArray sets;
    for (const QList<Cause> &set : exposure.why.sufficient)
        sets.append(causesJson(set));
    return {{u"who"_s, exposure.exposure.section(u':', 0, 0)},
            {u"what"_s, exposure.exposure.section(u':', 1)},
            {u"then"_s, verdictJson(exposure.fromThen)},
            {u"from"_s, token(exposure.from)},
            {u"to_then"_s, verdictJson(exposure.toThen)},
            {u"to"_s, token(exposure.to)},
            {u"how"_s, token(exposure.why.interplay)},
            {u"causes"_s, sets},
            {u"pulled"_s, causesJson(exposure.why.pulled)}};
}

QJsonObject answerJson(const AnswerChange &change)
{
    return {{u"setting"_s, change.setting},
            {u"from"_s, QJsonArray::fromStringList(change.from)},
            {u"to"_s, QJsonArray::fromStringList(change.to)}};
}

QJsonObject worldJson(const WorldChange &change)
{
    return {{u"on"_s, dateOrNullJson(change.on)},
            {u"rule"_s, textOrNullJson(change.rule)},
            {u"remediation"_s, textOrNullJson(change.remediation)}};
}

QJsonObject availabilityChangeJson(const AvailabilityChange &change)
{
    return {{u"remediation"_s, change.remediation},
            {u"available"_s, change.isAvailable},
            {u"otherwise"_s, change.otherwise},
            {u"on"_s, dateOrNullJson(change.on)},
            {u"kind"_s, token(change.kind)}};
}

QJsonObject wordingJson(const Wording &wording)
{
    return {{u"then"_s, wording.then}, {u"now"_s, wording.now}};
}

QJsonObject rewordingJson(const Rewording &rewording)
{
    return {{u"setting"_s, rewording.setting},
            {u"wordings"_s, arrayJson(rewording.wordings, wordingJson)}};
}

} // namespace

QByteArray writeHistoryJson(const QList<DatedCheck> &checks)
{
    QJsonArray array;
    for (const DatedCheck &dated : checks) {
        const CheckRecord &check = dated.check;
        array.append(QJsonObject{{u"id"_s, check.id},
                                 {u"kind"_s, token(check.kind)},
                                 {u"as_of"_s, check.asOf.toString(Qt::ISODate)},
                                 {u"started"_s, timeJson(check.startedAt)},
                                 {u"finished"_s, timeJson(check.finishedAt)},
                                 {u"catalogue"_s, check.catalogueHash},
                                 {u"headline"_s, headlineJson(dated.headline)}});
    }
    return jsonBytes({{u"checks"_s, array}});
}

QByteArray writeComparisonJson(const CheckComparison &comparison)
{
    const ComparedChecks &both = comparison.checks;
    return jsonBytes({{u"from"_s, sideJson(comparison.from, both.from)},
                      {u"to"_s, sideJson(comparison.to, both.to)},
                      {u"verdicts"_s, arrayJson(both.exposures, exposureJson)},
                      {u"answers"_s, arrayJson(both.answers, answerJson)},
                      {u"changed"_s, QJsonArray::fromStringList(both.changed)},
                      {u"found_out"_s, QJsonArray::fromStringList(both.foundOut)},
                      {u"world"_s, arrayJson(both.world, worldJson)},
                      {u"availability"_s, arrayJson(both.availability, availabilityChangeJson)},
                      {u"reworded"_s, arrayJson(both.rewordings, rewordingJson)}});
}

} // namespace Earshot
