// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"

namespace Earshot {

//! A way by names.
struct NamedWay
{
    QList<Leaf> conditions; //!< The values that are asked for, in catalogue order.
    bool definite = false;  //!< All of it holds; else it hangs on what is open.
};

//! What only the card of an exposure, or an explanation, says about it.
struct Detail
{
    QList<NamedWay> ways;        //!< The shortest first; none where it is ruled out.
    bool waysCapped = false;     //!< There were too many ways to list all.
    QList<QStringList> yourPart; //!< Own changes after which only others can close it: ownParts().
    //! Remediations that cannot be had here, and would be in a smallest fix if they could.
    QStringList unavailable;
};

//! Empty where \a assessment has no such exposure. A pure function.
Detail detailOf(const Catalogue &catalogue, const Assessment &assessment, const QString &exposure);

} // namespace Earshot
