// SPDX-License-Identifier: MIT
#include "paper/data/historyjson.h"

#include "paper/data/assessmentjson.h"

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

QJsonObject
sideJson(const std::optional<CheckId> &check, const QDate &asOf, const Headline &headline)
{
    return {{u"check"_s, check ? QJsonValue(*check) : QJsonValue(QJsonValue::Null)},
            {u"as_of"_s, asOf.toString(Qt::ISODate)},
            {u"headline"_s, headlineJson(headline)}};
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

QByteArray writeComparisonJson(const Catalogue &catalogue, const CheckComparison &comparison)
{
    const Comparison &both = comparison.comparison;
    QJsonArray verdicts;
    for (const VerdictChange &change : both.verdicts) {
        QJsonObject object{{u"from"_s, token(change.from)}, {u"to"_s, token(change.to)}};
        if (const Exposure *exposure = catalogue.exposure(change.exposure)) {
            object.insert(u"who"_s, exposure->observer);
            object.insert(u"what"_s, exposure->asset);
        }
        verdicts.append(object);
    }
    QJsonArray answers;
    for (const AnswerChange &change : both.answers)
        answers.append(QJsonObject{{u"setting"_s, change.setting},
                                   {u"from"_s, QJsonArray::fromStringList(change.from)},
                                   {u"to"_s, QJsonArray::fromStringList(change.to)}});
    return jsonBytes({{u"from"_s, sideJson(comparison.from, both.fromDate, both.from)},
                      {u"to"_s, sideJson(comparison.to, both.toDate, both.to)},
                      {u"verdicts"_s, verdicts},
                      {u"answers"_s, answers}});
}

} // namespace Earshot
