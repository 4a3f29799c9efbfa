// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "comparison/comparedchecks.h"

namespace Earshot {

//! "You changed a setting", "The world changed" …: the head of a row.
QString causeName(Cause cause);
//! "3 closed, 1 opened"; "no change" where the cause alone moved nothing.
QString causeCountText(const ComparedChecks &checks, Cause cause);
//! "You closed 4 things since 3 June 2026. You changed: Advanced Data Protection."; for a cause
//! that moved nothing, what there is to say about it, or nothing.
QString causeSentence(const Catalogue &catalogue, const ComparedChecks &checks, Cause cause);
//! "For 2 things, either of several causes was enough. …"; empty where each has one cause.
QString interplaySentences(const ComparedChecks &checks);
//! "Either was enough: you changed a setting, or time passed."; empty where nothing moved it.
QString whySentence(const Attribution &why);

//! "On 3 June 2026 we said: 20 of 26 things are not ruled out. With today's rules that is 19."
QString sideSentence(const ComparedSide &side);
//! Why "then" is not quite what was said; empty where it is.
QString notArchivedSentence(const ComparedSide &side);
//! "Apple can open your messages. We said “Yes”. With today's rules that is “No way found”. …"
QString exposureChangeSentence(const Catalogue &catalogue, const ExposureComparison &exposure);
//! "11 May 2026: a rule for “…” changed.", by the exposure or the change that it is about.
QString worldChangeSentence(const Catalogue &catalogue, const WorldChange &change);
//! "No longer to be had: Turn on Advanced Data Protection. It is not offered …"
QString availabilitySentence(const Catalogue &catalogue, const AvailabilityChange &change);
//! "iCloud Backup is worded otherwise since. Then: “…” Now: “…”"
QString rewordingSentence(const Catalogue &catalogue, const Rewording &rewording);

} // namespace Earshot
