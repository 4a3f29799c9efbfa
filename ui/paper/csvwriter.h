// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"

#include <QByteArray>

namespace Earshot {

//! One row an exposure, as RFC 4180 in UTF-8. A cell that a spreadsheet would take for a formula
//! starts with an apostrophe.
QByteArray writeCsv(const Catalogue &catalogue, const Assessment &assessment);

//! One cell: guarded against formulas, in quotes where it must be.
QString csvCell(const QString &text);

} // namespace Earshot
