// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/verdict.h"
#include "comparison/cause.h"

namespace Earshot {

//! How the causes of a change go together.
enum class Interplay {
    Same,     //!< The verdict is the same, and no cause alone would have moved it.
    One,      //!< One cause is enough, and no other is.
    Either,   //!< Each of several sets of causes is enough.
    Together, //!< It took two causes or more, and only these.
    Opposite  //!< The verdict is the same, but some cause alone would have moved it.
};

QString token(Interplay interplay); //!< "same", "one", "either", "together", "opposite"

//! The verdict on one exposure where only some of the causes apply, by CauseSet.
using VerdictsBySet = std::array<Verdict, everyCause + 1>;

//! Why the verdict with every cause is what it is.
struct Attribution
{
    Interplay interplay = Interplay::Same;
    //! All smallest sets after which the verdict is the new one: none can be left out of any of
    //! them. Fewest causes first, then by the order of causes; empty where the verdict is the same.
    QList<QList<Cause>> sufficient;
    //! Causes that alone would have moved a verdict that is the same; empty where it is not.
    QList<Cause> pulled;

    bool operator==(const Attribution &other) const = default;
};

//! Looks at every set of causes, so no order of causes is hidden inside (risk model 10.3).
Attribution attribute(const VerdictsBySet &verdicts);

} // namespace Earshot
