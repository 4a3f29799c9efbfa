// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/state.h"

#include <algorithm>

namespace Earshot {

//! The first condition on having \a remediation by the rules of a day that is known to be false, as
//! \a isImpossible(condition) says; null where it can be had.
template<typename IsImpossible>
const Availability *failingAvailability(const Remediation &remediation,
                                        const QDate &rulesAsOf,
                                        IsImpossible isImpossible)
{
    for (const Availability &availability : remediation.availability) {
        if (availability.validity.holdsOn(rulesAsOf)
            && std::any_of(availability.when.cbegin(), availability.when.cend(), isImpossible))
            return &availability;
    }
    return nullptr;
}

//! The same for someone in \a state.
const Availability *
failingAvailability(const Remediation &remediation, const State &state, const QDate &rulesAsOf);

//! Why \a remediation cannot be had in \a state by the rules of a day, as one sentence; empty
//! where it can. An invalid \a rulesAsOf means the newest rules.
QString
whyUnavailable(const Remediation &remediation, const State &state, const QDate &rulesAsOf = {});

} // namespace Earshot
