// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

namespace Earshot {

//! "Right", "Partly right", "Not right", "Out of date", "No proof", "Opinion", "Not about this".
QString claimVerdictWord(ClaimVerdict verdict);
//! How sure we are, where that must be said: "We are not sure of this."; empty for high.
QString confidenceSentence(Confidence confidence);
//! "Apple, Security of iCloud Backup. Checked November 2026."; what it rests on and since when.
QString claimSourceLine(const Catalogue &catalogue, const Claim &claim);
//! "12 of its 60 claims are out of date or not right."
QString reviewCountSentence(const QList<Claim> &claims);

} // namespace Earshot
