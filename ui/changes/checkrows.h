// SPDX-License-Identifier: MIT
#pragma once

#include "changes/stepchart.h"
#include "session/session.h"

namespace Earshot {

//! One check of the list.
struct CheckRow
{
    CheckId id = 0;
    QDate asOf;
    CheckKind kind = CheckKind::Quick;
    bool isHalfDone = false;
    Headline headline; //!< Counted again with today's rules; empty for a half-done check.
};

//! All checks, oldest first.
QList<CheckRow> checkRows(const Session &session);
//! Those that are finished.
QList<CheckRow> finishedRows(const QList<CheckRow> &rows);

//! "3 November 2026", with the kind where another of \a rows is of the same day, and a number
//! where that is not enough.
QString checkName(const QList<CheckRow> &rows, const CheckRow &row);

//! A mark for each day between the first of \a rows and \a today on which the world changed, with
//! letters from A on.
QList<ChartMark>
worldMarks(const Catalogue &catalogue, const QList<CheckRow> &rows, const QDate &today);

//! The line through the finished checks up to \a today. Where \a now is not what the last check
//! said, it gets a point of its own. The checks in \a compared have filled dots.
StepChart stepChartOf(const QList<CheckRow> &rows,
                      const Headline &now,
                      const QDate &today,
                      const QList<CheckId> &compared);

//! "15 of 26 things are not ruled out today. It was 24 in October 2025."
QString changesSentence(const QList<CheckRow> &rows, const Headline &now);

} // namespace Earshot
