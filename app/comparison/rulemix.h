// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "comparison/cause.h"

namespace Earshot {

//! The rules of a catalogue as they held on a day; an invalid day means the newest.
struct DatedRules
{
    Catalogue catalogue;
    QDate day;
};

//! Which of Cause::World and Cause::Correction made \a before of the one into \a after of the
//! other, either of which may be null. A newer revision counts by its kind. A rule that came or
//! went is of the world if its kind says so and its dates explain it; otherwise we had it wrong.
Cause causeOfChange(const Rule *before,
                    const Rule *after,
                    const DatedRules &from,
                    const DatedRules &to);

//! The catalogue by which \a from thinks after the causes in \a causes, with all that \a to adds
//! to its exposures: each rule as of the one or the other by causeOfChange(), and the questions of
//! \a to with Cause::Correction. Every rule in it is in force. Both use the same ids.
Catalogue mixedCatalogue(const DatedRules &from, const DatedRules &to, CauseSet causes);

} // namespace Earshot
