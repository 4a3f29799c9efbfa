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

} // namespace Earshot
