// SPDX-License-Identifier: MIT
#pragma once

#include "comparison/comparedchecks.h"
#include "session/restating.h"

namespace Earshot {

//! Compares two checks of \a log, as it is in the store; no check means the answers as they stand
//! on \a today. What was said in a check goes by the catalogue it was made with, as of its day.
ComparedChecks compareInLog(const Log &log,
                            const Archive &archive,
                            std::optional<CheckId> from,
                            std::optional<CheckId> to,
                            const QDate &today);

} // namespace Earshot
