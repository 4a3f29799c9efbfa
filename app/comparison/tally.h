// SPDX-License-Identifier: MIT
#pragma once

#include "comparison/comparedchecks.h"

namespace Earshot {

//! How many exposures moved, and where to.
struct Moved
{
    int closed = 0; //!< Ruled out now, and not before.
    int opened = 0; //!< Ruled out before, and not now.
    int other = 0;  //!< Between yes and not sure.

    int total() const { return closed + opened + other; }
    bool operator==(const Moved &other) const = default;
};

//! Where \a exposure went between the two checks, each as it was said then.
Moved movedIn(const ExposureComparison &exposure);
//! Those that \a cause alone moved: it is enough, and nothing else is.
Moved movedBy(const ComparedChecks &checks, Cause cause);
//! How many exposures have their causes go together in that way.
int countOf(const ComparedChecks &checks, Interplay interplay);

} // namespace Earshot
