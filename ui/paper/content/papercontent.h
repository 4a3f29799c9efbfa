// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/detail/replay.h"
#include "history/records.h"
#include "paper/content/blocks.h"
#include "report/report.h"

#include <optional>

namespace Earshot {

//! Puts a report into words.
PaperContent makePaperContent(const Catalogue &catalogue, const Report &report);

//! One exposure alone: its verdict, reason and fixes, and each way that leads there; with
//! \a replay also what the cited answers lead to by themselves.
PaperContent makeExplanation(const Catalogue &catalogue,
                             const Assessment &assessment,
                             const Finding &finding,
                             const std::optional<ReplayResult> &replay = {});

//! Every claim of the review with our verdict, as it stands on \a today.
PaperContent makeClaimsPaper(const Catalogue &catalogue, const QDate &today);

//! One guide with boxes to tick; menu paths are those of the phone in \a answers.
PaperContent makeGuidePaper(const Catalogue &catalogue,
                            const Guide &guide,
                            const Answers &answers,
                            const QList<GuideRecord> &records,
                            const QDate &today);

} // namespace Earshot
