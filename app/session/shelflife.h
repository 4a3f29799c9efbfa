// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "history/records.h"

namespace Earshot {

//! What needs a new look on \a today, in the order of the catalogue: all that staleSettings()
//! gives, and answers that were said too long ago where nobody told when they looked.
QStringList settingsToRecheck(const Catalogue &catalogue, const Log &log, const QDate &today);

//! The first day after \a today on which one more does; invalid where none will.
QDate nextRecheckDay(const Catalogue &catalogue, const Log &log, const QDate &today);

} // namespace Earshot
