// SPDX-License-Identifier: MIT
#include "comparison/worldchanges.h"

#include "assessment/availability.h"

#include <algorithm>

namespace Earshot {

namespace {

//! The days after the first and up to the second on which \a validity begins or ends.
QList<QDate> worldDays(const Validity &validity, const QDate &from, const QDate &to)
{
    QList<QDate> days;
    for (const QDate &day : {validity.from, validity.until}) {
        if (validity.kind == ChangeKind::World && day.isValid() && from < day && day <= to)
            days.append(day);
    }
    return days;
}

void addOnce(QList<WorldChange> &changes, const WorldChange &change)
{
    if (!changes.contains(change))
        changes.append(change);
}

} // namespace

QList<WorldChange> worldChanges(const Catalogue &catalogue, const QDate &from, const QDate &to)
{
    const auto [first, last] = std::minmax(from, to);
    QList<WorldChange> changes;
    for (const Rule &rule : catalogue.rules()) {
        for (const QDate &day : worldDays(rule.validity, first, last))
            addOnce(changes, {day, rule.id, {}});
    }
    for (const Remediation &remediation : catalogue.remediations()) {
        for (const Availability &availability : remediation.availability) {
            for (const QDate &day : worldDays(availability.validity, first, last))
                addOnce(changes, {day, {}, remediation.id});
        }
    }
    std::ranges::stable_sort(changes, {}, &WorldChange::on);
    return changes;
}

QList<AvailabilityChange> availabilityChanges(const Catalogue &catalogue,
                                              const State &state,
                                              const QDate &from,
                                              const QDate &to)
{
    QList<AvailabilityChange> changes;
    for (const Remediation &remediation : catalogue.remediations()) {
        const Availability *before = failingAvailability(remediation, state, from);
        const Availability *after = failingAvailability(remediation, state, to);
        if (!before == !after)
            continue;
        const Availability &deciding = after ? *after : *before;
        changes.append({.remediation = remediation.id,
                        .isAvailable = after == nullptr,
                        .otherwise = deciding.otherwise,
                        .on = after ? deciding.validity.from : deciding.validity.until,
                        .kind = deciding.validity.kind});
    }
    return changes;
}

} // namespace Earshot
