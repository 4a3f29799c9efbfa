// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/comparison.h"
#include "catalogue/catalogue.h"

namespace Earshot {

//! "4 fewer than on 3 June 2026", "as many as on …".
QString countChangeText(const Headline &from, const Headline &to, const QDate &fromDate);
//! "On 3 June 2026, 19 of 26 things were not ruled out. On 3 November 2026 it is 15."
QString comparisonSummary(const Comparison &comparison);
//! "Apple can open your messages from now on. It was “Yes”, now it is “No way found”."
QString verdictChangeSentence(const Catalogue &catalogue, const VerdictChange &change);
//! "iCloud Backup: you said “…”, now “…”."
QString answerChangeSentence(const Catalogue &catalogue, const AnswerChange &change);
//! "2 things closed, 1 opened."; says so where nothing differs.
QString changeCountSentence(const Comparison &comparison);

} // namespace Earshot
