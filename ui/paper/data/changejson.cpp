// SPDX-License-Identifier: MIT
#include "paper/data/changejson.h"

#include "catalogue/tokens.h"
#include "paper/data/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

void insertValidity(QJsonObject &object, const Validity &validity)
{
    object.insert(u"revision"_s, validity.revision);
    object.insert(u"from"_s, dateOrNullJson(validity.from));
    object.insert(u"until"_s, dateOrNullJson(validity.until));
    object.insert(u"kind"_s, token(validity.kind));
}

QJsonObject availabilityJson(const Availability &availability)
{
    QJsonObject object{{u"when"_s, conditionsJson(availability.when)},
                       {u"otherwise"_s, availability.otherwise}};
    insertValidity(object, availability.validity);
    return object;
}

} // namespace

QJsonArray conditionsJson(const QList<Condition> &conditions)
{
    QJsonArray array;
    for (const Condition &condition : conditions) {
        switch (condition.subject) {
        case Subject::Exposure:
            array.append(QJsonObject{{u"exposure"_s, condition.id}});
            break;
        case Subject::Context:
            array.append(QJsonObject{{u"context"_s, condition.id},
                                     {u"in"_s, QJsonArray::fromStringList(condition.values)}});
            break;
        case Subject::Setting:
            array.append(QJsonObject{{u"setting"_s, condition.id},
                                     {u"in"_s, QJsonArray::fromStringList(condition.values)}});
            break;
        }
    }
    return array;
}

QJsonObject effectJson(const Effect &effect)
{
    return {{u"setting"_s, effect.setting},
            {u"to"_s, effect.to},
            {u"from"_s, QJsonArray::fromStringList(effect.from)}};
}

QJsonObject ruleJson(const Rule &rule)
{
    QJsonObject object{{u"id"_s, rule.id},
                       {u"setting"_s, textOrNullJson(rule.setting)},
                       {u"then"_s, rule.then},
                       {u"when"_s, conditionsJson(rule.when)},
                       {u"because"_s, rule.because},
                       {u"basis"_s, token(rule.basis)},
                       {u"sources"_s, QJsonArray::fromStringList(rule.sources)},
                       {u"checked"_s, dateOrNullJson(rule.checked)}};
    insertValidity(object, rule.validity);
    return object;
}

QJsonObject remediationJson(const Remediation &remediation)
{
    return {{u"id"_s, remediation.id},
            {u"setting"_s, remediation.setting},
            {u"title"_s, remediation.title},
            {u"gain"_s, remediation.gain},
            {u"steps"_s, QJsonArray::fromStringList(remediation.steps)},
            {u"who"_s, token(remediation.who)},
            {u"minutes"_s, remediation.minutes},
            {u"effort"_s, remediation.effort},
            {u"catches"_s, QJsonArray::fromStringList(remediation.catches)},
            {u"seen_by"_s, QJsonArray::fromStringList(remediation.seenBy)},
            {u"seen_how"_s, remediation.seenHow},
            {u"no_way_back"_s, textOrNullJson(remediation.noWayBack)},
            {u"undo"_s, textOrNullJson(remediation.undo)},
            {u"sets"_s, arrayJson(remediation.sets, effectJson)},
            {u"after"_s, QJsonArray::fromStringList(remediation.after)},
            {u"needs"_s, conditionsJson(remediation.needs)},
            {u"availability"_s, arrayJson(remediation.availability, availabilityJson)},
            {u"last_resort"_s, remediation.lastResort},
            {u"sources"_s, QJsonArray::fromStringList(remediation.sources)},
            {u"checked"_s, dateOrNullJson(remediation.checked)}};
}

} // namespace Earshot
