// SPDX-License-Identifier: MIT
#include "assessment/availability.h"

#include <algorithm>

namespace Earshot {

namespace {

//! Known to be false: nothing of what is possible is in the condition.
bool isImpossible(const Condition &condition, const State &state)
{
    const auto possible = state.constFind(condition.id);
    return possible != state.cend()
           && std::ranges::none_of(possible->values, [&condition](const QString &value) {
                  return condition.values.contains(value);
              });
}

} // namespace

QString whyUnavailable(const Remediation &remediation, const State &state, const QDate &rulesAsOf)
{
    for (const Availability &availability : remediation.availability) {
        const bool fails = std::ranges::any_of(availability.when, [&](const Condition &condition) {
            return isImpossible(condition, state);
        });
        if (fails && availability.validity.holdsOn(rulesAsOf))
            return availability.otherwise;
    }
    return {};
}

} // namespace Earshot
