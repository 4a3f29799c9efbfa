// SPDX-License-Identifier: MIT
#include "assessment/availability.h"

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

const Availability *
failingAvailability(const Remediation &remediation, const State &state, const QDate &rulesAsOf)
{
    return failingAvailability(remediation, rulesAsOf, [&state](const Condition &condition) {
        return isImpossible(condition, state);
    });
}

QString whyUnavailable(const Remediation &remediation, const State &state, const QDate &rulesAsOf)
{
    const Availability *failing = failingAvailability(remediation, state, rulesAsOf);
    return failing ? failing->otherwise : QString();
}

} // namespace Earshot
