// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"

namespace Earshot {

//! A leaf of a proof as a sentence: "You said: …." only for what the person said themselves.
QString leafSentence(const Catalogue &catalogue, const Assessment &assessment, const Leaf &leaf);
//! The leaves as one clause: "A and B", to stand after "if".
QString leavesClause(const Catalogue &catalogue, const QList<Leaf> &leaves);
//! Who can settle the open answers among \a leaves: a look, or only somebody else.
QStringList findOutSentences(const Catalogue &catalogue,
                             const Assessment &assessment,
                             const QList<Leaf> &leaves);

} // namespace Earshot
