// SPDX-License-Identifier: MIT
#pragma once

#include "paper/content/blocks.h"
#include "report/report.h"

namespace Earshot {

//! Puts a report into words.
PaperContent makePaperContent(const Catalogue &catalogue, const Report &report);

//! One exposure alone: its verdict, reason and fixes.
PaperContent
makeExplanation(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding);

} // namespace Earshot
