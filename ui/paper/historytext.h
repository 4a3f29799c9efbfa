// SPDX-License-Identifier: MIT
#pragma once

#include "paper/data/historyjson.h"

namespace Earshot {

//! The checks, one line each, oldest first.
QByteArray writeHistoryText(const QList<DatedCheck> &checks);
//! What differs between two checks and why, in sentences.
QByteArray writeComparisonText(const Catalogue &catalogue, const ComparedChecks &checks);

} // namespace Earshot
