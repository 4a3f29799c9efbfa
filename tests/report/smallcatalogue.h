// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"

namespace Earshot {

//! A catalogue of two questions, three exposures and two worries, made by hand:
//! "apple:new" holds when the backup is on and the lock is off, "law:new" when that one does,
//! "carrier:who" always.
Catalogue smallCatalogue();

//! The assessment of these answers on 3 November 2026; a question without values is left out.
Assessment smallAssessment(const QStringList &backup, const QStringList &lock);

} // namespace Earshot
