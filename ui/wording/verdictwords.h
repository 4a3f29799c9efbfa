// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"

namespace Earshot {

//! "Yes", "Not sure", "No way found" or, for a yes that no change closes, "Comes with using it".
QString verdictWord(Verdict verdict, bool comesWith = false);
//! For the state of a worry: "can happen", "not sure", "no way found".
QString worryVerdictWord(Verdict verdict);
//! The second, small line of a table cell: "has the key", "reads".
QString howWord(How how);
QString observerName(const Catalogue &catalogue, const QString &observer);
QString assetName(const Catalogue &catalogue, const QString &asset);

//! "Apple: your messages from now on", with the way where it is by tampering.
QString placeText(const Catalogue &catalogue, const QString &exposure);

//! "You told us 8 things would bother you. Right now 5 can happen, 2 we are not sure about, and
//! for 1 we found no way."
QString headlineSentence(const Headline &headline);
//! "5 can happen, 2 not sure, 1 no way found": the accessible name of the strip of marks.
QString stripText(const Headline &headline);
//! "15 of 26 things are not ruled out."
QString countSentence(const Headline &headline);
//! The two parts of it, where the first stands in bold: "15 of 26 things", "are not ruled out".
QString countSubject(const Headline &headline);
QString countPredicate(const Headline &headline);

//! The verdict as a sentence: "Apple can open your messages from now on." With an inferred step
//! in its reason it says "could".
QString findingSentence(const Catalogue &catalogue, const Finding &finding);
//! The clause of an exposure as a sentence, whatever its verdict.
QString exposureSentence(const Catalogue &catalogue, const QString &exposure);

//! "We only know what you told us. …"
QString limitsLine();
//! "“No way found” is not a promise."
QString noPromiseLine();
//! "Other people may find this page."
QString foundByOthersLine();
//! "Made from your answers on 3 November 2026. Rules version 2026-11."
QString madeFromLine(const Assessment &assessment);

} // namespace Earshot
