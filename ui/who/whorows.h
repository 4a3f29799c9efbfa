// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"

namespace Earshot {

//! One observer and one asset of the table; no exposure = a dash.
struct WhoCell
{
    QString exposure;
    Verdict verdict = Verdict::NoWayFound;
    bool comesWith = false;
    How how = How::Reads;
    Verdict was = Verdict::NoWayFound; //!< As it is now, while changes are tried out …
    bool wasComesWith = false;
    bool isChanged = false; //!< … and whether that differs.
};

//! The titles of the columns for the rows below them, or what one observer can read.
struct WhoRow
{
    QStringList assets; //!< Not empty for a row of titles, which has no cells.
    QString observer;
    bool tampers = false;
    QList<WhoCell> cells;

    bool isTitles() const { return !assets.isEmpty(); }
};

//! The rows from the top down, with at most \a columns cells each. \a shown is what the cells say,
//! \a now what is so without the changes that are tried out.
QList<WhoRow> whoRows(const Catalogue &catalogue,
                      const Assessment &shown,
                      const Assessment &now,
                      int columns,
                      const QStringList &folded);

} // namespace Earshot
