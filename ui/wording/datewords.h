// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"

#include <QDateTime>
#include <QLocale>

namespace Earshot {

//! The locale of the language the words are in; the system's may be another.
QLocale wordingLocale();
//! "3 November 2026"; empty for an invalid date.
QString dateText(const QDate &date);
//! "November 2026".
QString monthText(const QDate &date);
//! "An old iCloud backup counts as open until 15 March 2027."
QString runningOutSentence(const Catalogue &catalogue, const RunningOut &date);

} // namespace Earshot
