// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "paper/textlines.h"

namespace Earshot {

//! What the review says, our verdict, and what we say instead.
void addClaim(TextLines &lines, const Catalogue &catalogue, const Claim &claim);
//! A heading of the review with its claims.
void addReviewHeading(TextLines &lines, const Catalogue &catalogue, const ReviewHeading &heading);
//! A guide with each of its steps, what they cost and who may notice.
void addGuide(TextLines &lines, const Catalogue &catalogue, const Guide &guide);

} // namespace Earshot
