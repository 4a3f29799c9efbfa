// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"

namespace Earshot {

//! What finishing \a step says about the answers, by setting: the values that are still possible
//! then. Only what differs from \a assessment; empty where it says nothing new.
QMap<QString, QStringList>
impliedAnswers(const Catalogue &catalogue, const Assessment &assessment, const GuideStep &step);

} // namespace Earshot
