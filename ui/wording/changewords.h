// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/comparison.h"
#include "catalogue/catalogue.h"
#include "comparison/comparedchecks.h"

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

//! "On 3 June 2026 we said: 20 of 26 things are not ruled out. With today's rules that is 19."
QString sideSentence(const ComparedSide &side);
//! Why "then" is not quite what was said; empty where it is.
QString notArchivedSentence(const ComparedSide &side);
//! "Apple can open your messages. On 3 June 2026 we said “Yes”. On 3 November 2026 we said “No way
//! found”. Why: you changed a setting."; and what today's rules say, where that is not the same.
QString exposureChangeSentence(const Catalogue &catalogue,
                               const ComparedChecks &checks,
                               const ExposureComparison &exposure);
//! "On 11 May 2026 it changed how this comes about: …"; by the exposure or the change it is about.
QString worldChangeSentence(const Catalogue &catalogue, const WorldChange &change);
//! "You can no longer do this: Turn on Advanced Data Protection. It is not offered …"
QString availabilitySentence(const Catalogue &catalogue, const AvailabilityChange &change);
//! "iCloud Backup has been reworded since. Then: “…” Now: “…”"
QString rewordingSentence(const Catalogue &catalogue, const Rewording &rewording);

} // namespace Earshot
