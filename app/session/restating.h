// SPDX-License-Identifier: MIT
#pragma once

#include "history/records.h"
#include "session/archive.h"

namespace Earshot {

//! \a log with the ids that settings and values have now.
Log renamedLog(Log log, const Renaming &renaming);

//! \a log, in the ids of now, as far as it counts for the questions of \a questions: an answer that
//! was given to one of a lower revision has no values. The catalogue of its check tells which it
//! was, and without that the day on which it was given.
Log countingLog(Log log, const Catalogue &questions, const Archive &archive);

//! Both, for the catalogue in use.
Log restatedLog(const Log &log, const Archive &archive);

} // namespace Earshot
