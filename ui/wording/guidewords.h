// SPDX-License-Identifier: MIT
#pragma once

#include "guides/guide.h"
#include "history/guideprogress.h"

namespace Earshot {

//! "2 of 6 behind you, about 15 minutes left", "6 steps, about 1 hour", "All 6 steps are behind
//! you".
QString progressText(const Guide &guide, const GuideProgress &progress);
//! The same in short, for the list of guides: "2 of 6 behind you", "6 steps, not started".
QString shortProgressText(const Guide &guide, const GuideProgress &progress);
//! "Done on 20 November 2026" or why it was skipped; empty for an open step.
QString stepStateText(const StepProgress &progress);
//! "It does not apply to me."
QString skipReasonText(SkipReason reason);
//! What runs from the step at \a place and until when; empty where nothing does.
QString runsUntilText(const Guide &guide,
                      const GuideProgress &progress,
                      qsizetype place,
                      const QDate &today);

} // namespace Earshot
