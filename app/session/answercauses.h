// SPDX-License-Identifier: MIT
#pragma once

#include "comparison/checkstates.h"
#include "history/records.h"

namespace Earshot {

//! The answers after the first \a from and after the first \a to entries of \a log, and those by
//! each of the two causes alone. The last entry of a cause tells what it alone leads to.
//!
//! "I changed the setting" is a change of a setting; "I found out" and a first answer were found
//! out. "I had it wrong" and the same answer once more stand in the place of the entry before
//! them, and have its cause, or were found out where that is not between the two. What was undone
//! again does not count; taking back what was there before was found out. Where the values end up
//! as they were, what is left (a new look, another date) was found out.
AnswersByCause answersByCause(const Log &log, qsizetype from, qsizetype to);

} // namespace Earshot
