// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"

namespace Earshot {

//! One line of a reason; a line belongs to the nearest one above it that is less deep.
struct ReasonLine
{
    int depth = 0;
    QString text;
    bool answer = false; //!< It repeats what the person said, or what follows from it.
    QString setting{};   //!< The setting of that answer; empty for a context question.
};

//! Why the verdict is what it is: the proof tree of a yes, the answers that force a no way found,
//! what would settle a not sure and who can find out.
QList<ReasonLine>
reasonLines(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding);
//! "Based on Apple's own documents, checked November 2026."; empty where no rule is in the reason.
QString basisSentence(const Reason &reason);
//! The changes as one clause, each before those that come after it: "turn off A and turn on B".
QString changesClause(const Catalogue &catalogue, const QStringList &changes);
//! The fixes to speak of: none for what comes with using it, and never a last resort.
QList<QStringList> offeredFixes(const Catalogue &catalogue, const Finding &finding);
//! How an exposure can be closed: one sentence, or one that ends in a colon and one line each.
//! Says so where no change closes it; empty where it is ruled out.
QStringList fixSentences(const Catalogue &catalogue, const Finding &finding);

} // namespace Earshot
