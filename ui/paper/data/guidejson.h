// SPDX-License-Identifier: MIT
#pragma once

#include "claims/claim.h"
#include "guides/guide.h"

#include <QJsonObject>

namespace Earshot {

// Each gives all that the catalogue says about one entry; what is not there is null.
QJsonObject headingJson(const ReviewHeading &heading);
QJsonObject claimJson(const Claim &claim);
//! "steps" come in their order.
QJsonObject guideJson(const Guide &guide);

} // namespace Earshot
