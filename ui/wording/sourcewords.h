// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"

namespace Earshot {

//! The sources of the rules in the reason of \a finding, or of its exposure where no rule is in
//! it, each once: "Apple, iCloud Backup. Checked August 2026."
QStringList sourceLines(const Catalogue &catalogue, const Finding &finding);

} // namespace Earshot
