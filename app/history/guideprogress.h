// SPDX-License-Identifier: MIT
#pragma once

#include "guides/guide.h"
#include "history/records.h"

namespace Earshot {

//! What became of one step, and when; nothing was said where \a saidAt is invalid.
struct StepProgress
{
    StepState state = StepState::Open;
    SkipReason reason = SkipReason::None;
    QDateTime saidAt; //!< UTC.
};

//! How far the person has come in one guide.
struct GuideProgress
{
    QList<StepProgress> steps; //!< One for each step of the guide, in its order.

    //! The first step that is open; -1 where none is.
    int current() const;
    int skipped() const;
    int settled() const; //!< How many are done or skipped.
    bool isStarted() const;
    bool isFinished() const { return current() < 0; }
    int minutesLeft(const Guide &guide) const;
};

//! The last entry of each step counts. Steps that \a guide no longer has are left out.
GuideProgress progressIn(const Guide &guide, const QList<GuideRecord> &records);

//! The last day on which what runs from the step at \a place still runs. Invalid where nothing
//! does on \a today, or where a later step that writes the same setting is done and so ended it.
QDate runsUntil(const Guide &guide,
                const GuideProgress &progress,
                qsizetype place,
                const QDate &today);

//! The guide of the last entry that \a guides still have; null where there is none.
const Guide *lastGuide(const QList<Guide> &guides, const QList<GuideRecord> &records);

} // namespace Earshot
