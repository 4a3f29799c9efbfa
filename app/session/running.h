// SPDX-License-Identifier: MIT
#pragma once

#include "history/records.h"
#include "report/report.h"

namespace Earshot {

//! The decision to leave \a setting as it is, as long as its answer is the one it was made about;
//! its end may have passed. Null where there is none.
const DecisionRecord *
decisionToLeave(const Catalogue &catalogue, const Log &log, const QString &setting);

//! Everything that runs on the day of \a assessment, which \a log led to, soonest first. What was
//! left as it is stays in it when its end has passed, until somebody decides anew. A step of a
//! guide is left out where the answer that it writes runs by itself.
QList<RunningDate>
runningDates(const Catalogue &catalogue, const Assessment &assessment, const Log &log);

//! The report with all of them.
Report datedReport(const Catalogue &catalogue,
                   const Assessment &assessment,
                   const Log &log,
                   ReportKind kind = ReportKind::Summary);

} // namespace Earshot
