// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"
#include "report/runningdate.h"

#include <QDateTime>
#include <QLocale>

namespace Earshot {

//! The locale of the language the words are in; the system's may be another.
QLocale wordingLocale();
//! "3 November 2026"; empty for an invalid date.
QString dateText(const QDate &date);
//! "November 2026".
QString monthText(const QDate &date);
//! The setting or the guide that \a date is about.
QString runningTitle(const Catalogue &catalogue, const RunningDate &date);
//! "An old iCloud backup counts as open until 15 March 2027."; what is over says so.
QString runningSentence(const Catalogue &catalogue, const RunningDate &date, const QDate &today);

} // namespace Earshot
