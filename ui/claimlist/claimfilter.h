// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <optional>

namespace Earshot {

//! Which claims are shown.
struct ClaimFilter
{
    std::optional<ClaimVerdict> verdict; //!< Nothing = all of them.
    QString search;                      //!< Words, all of which must be in the claim.
};

bool passes(const Claim &claim, const ClaimFilter &filter, const Catalogue &catalogue);
//! How many claims there are with this verdict, or in all.
int countOf(const QList<Claim> &claims, const std::optional<ClaimVerdict> &verdict);
//! The verdicts in the order of the filters.
QList<ClaimVerdict> claimVerdicts();

} // namespace Earshot
