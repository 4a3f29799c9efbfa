// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"

namespace Earshot {

//! What an open verdict becomes if some open answers were these.
struct SettledReplay
{
    QList<Leaf> answers;
    Verdict expected = Verdict::Yes;
    Verdict verdict = Verdict::Yes; //!< Reached from the cited answers and these.
};

//! A verdict reached again from the answers that its reason cites, with all others unknown.
struct ReplayResult
{
    QList<Leaf> cited; //!< As given, in catalogue order.
    Verdict expected = Verdict::NoWayFound;
    Verdict verdict = Verdict::NoWayFound;
    QList<SettledReplay> settled; //!< Not sure only: to yes, and to no way found.
    bool holds = false;           //!< Each is as expected.
};

//! Replays \a finding of \a assessment. A yes cites the answers of its proofs, with what was given
//! for the questions that make its cases; a no way found those that force it; a not sure all that
//! matter to it and rule something out, so that what would settle it can be tried.
ReplayResult
replayReason(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding);

} // namespace Earshot
