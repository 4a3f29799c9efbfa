// SPDX-License-Identifier: MIT
#pragma once

#include "paper/icswriter.h"
#include "report/runningdate.h"

namespace Earshot {

//! Entries for those of \a dates that are still to come on \a today, and one for \a lookAgain, the
//! day on which answers are old (invalid = none). Other people may see a calendar, so an entry
//! names no setting, guide or company.
QList<CalendarEntry>
reminders(const QList<RunningDate> &dates, const QDate &lookAgain, const QDate &today);

} // namespace Earshot
