// SPDX-License-Identifier: MIT
#include "comparison/tally.h"

#include <algorithm>

namespace Earshot {

Moved movedIn(const ExposureComparison &exposure)
{
    const Verdict before = exposure.fromThen.value_or(Verdict::NoWayFound);
    const Verdict after = exposure.toThen.value_or(Verdict::NoWayFound);
    if (before == after)
        return {};
    return {.closed = after == Verdict::NoWayFound,
            .opened = before == Verdict::NoWayFound,
            .other = before != Verdict::NoWayFound && after != Verdict::NoWayFound};
}

Moved movedBy(const ComparedChecks &checks, Cause cause)
{
    Moved sum;
    for (const ExposureComparison &exposure : checks.exposures) {
        if (exposure.why.interplay != Interplay::One
            || exposure.why.sufficient.constFirst().constFirst() != cause)
            continue;
        const Moved one = movedIn(exposure);
        sum.closed += one.closed;
        sum.opened += one.opened;
        sum.other += one.other;
    }
    return sum;
}

int countOf(const ComparedChecks &checks, Interplay interplay)
{
    return static_cast<int>(
        std::ranges::count_if(checks.exposures, [interplay](const ExposureComparison &exposure) {
            return exposure.why.interplay == interplay;
        }));
}

} // namespace Earshot
