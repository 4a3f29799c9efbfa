// SPDX-License-Identifier: MIT
#include "paper/data/changejson.h"

#include "catalogue/tokens.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

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

void insertValidity(QJsonObject &object, const Validity &validity)
{
    object.insert(u"rev"_s, validity.revision);
    object.insert(u"from"_s, dateJson(validity.from));
    object.insert(u"until"_s, dateJson(validity.until));
    object.insert(u"kind"_s, token(validity.kind));
}

QJsonArray effectsJson(const QList<Effect> &effects)
{
    QJsonArray array;
    for (const Effect &effect : effects)
        array.append(QJsonObject{{u"setting"_s, effect.setting},
                                 {u"to"_s, effect.to},
                                 {u"from"_s, QJsonArray::fromStringList(effect.from)}});
    return array;
}

QJsonArray availabilityJson(const QList<Availability> &availability)
{
    QJsonArray array;
    for (const Availability &entry : availability) {
        QJsonObject object{{u"when"_s, conditionsJson(entry.when)},
                           {u"otherwise"_s, entry.otherwise}};
        insertValidity(object, entry.validity);
        array.append(object);
    }
    return array;
}

QJsonObject remediationJson(const Remediation &remediation)
{
    return {{u"id"_s, remediation.id},
            {u"title"_s, remediation.title},
            {u"gain"_s, remediation.gain},
            {u"steps"_s, QJsonArray::fromStringList(remediation.steps)},
            {u"who"_s, token(remediation.who)},
            {u"minutes"_s, remediation.minutes},
            {u"effort"_s, remediation.effort},
            {u"catches"_s, QJsonArray::fromStringList(remediation.catches)},
            {u"seen_by"_s, QJsonArray::fromStringList(remediation.seenBy)},
            {u"seen_how"_s, remediation.seenHow},
            {u"no_way_back"_s, remediation.noWayBack},
            {u"undo"_s, remediation.undo},
            {u"sets"_s, effectsJson(remediation.sets)},
            {u"after"_s, QJsonArray::fromStringList(remediation.after)},
            {u"needs"_s, conditionsJson(remediation.needs)},
            {u"availability"_s, availabilityJson(remediation.availability)},
            {u"last_resort"_s, remediation.lastResort},
            {u"sources"_s, QJsonArray::fromStringList(remediation.sources)},
            {u"checked"_s, dateJson(remediation.checked)}};
}

} // namespace

QJsonArray rulesJson(const Catalogue &catalogue, const QString &setting)
{
    QJsonArray array;
    for (const Rule &rule : catalogue.rules()) {
        if (rule.setting != setting)
            continue;
        QJsonObject object{{u"id"_s, rule.id},
                           {u"then"_s, rule.then},
                           {u"when"_s, conditionsJson(rule.when)},
                           {u"because"_s, rule.because},
                           {u"basis"_s, token(rule.basis)},
                           {u"sources"_s, QJsonArray::fromStringList(rule.sources)},
                           {u"checked"_s, dateJson(rule.checked)}};
        insertValidity(object, rule.validity);
        array.append(object);
    }
    return array;
}

QJsonArray remediationsJson(const Catalogue &catalogue, const QString &setting)
{
    QJsonArray array;
    for (const Remediation &remediation : catalogue.remediations()) {
        if (remediation.setting == setting)
            array.append(remediationJson(remediation));
    }
    return array;
}

} // namespace Earshot
