// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/whatif.h"

namespace Earshot {

//! What the changes would do: "4 things would close and none would open."
QString whatIfSentence(const WhatIf &whatIf);
//! Both counts as they would be: "11 of 26 things would still not be ruled out. …"
QString whatIfCounts(const WhatIf &whatIf);
//! Why the changes cannot be tried together; empty where they can.
QString whatIfProblemSentence(const Catalogue &catalogue, const WhatIf &whatIf);

} // namespace Earshot
