// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/comparison.h"
#include "comparison/checkstates.h"
#include "comparison/rewording.h"
#include "comparison/worldchanges.h"

#include <optional>

namespace Earshot {

//! What is compared. Everything uses the ids of \a today.
struct ChecksToCompare
{
    Catalogue today;
    CheckPair pair;
    Answers fromRestated; //!< What counts of the answers of each by the questions of today.
    Answers toRestated;
    QList<Rewording> rewordings; //!< Questions worded otherwise today than in the first check.
    bool isFromArchived = true;  //!< False where today's catalogue stands in for one that is gone.
    bool isToArchived = true;
};

//! What two checks say about one exposure, each as it was said then and by today's rules.
struct ExposureComparison
{
    QString exposure;
    std::optional<Verdict> fromThen; //!< Nothing where it was not known then.
    Verdict from = Verdict::NoWayFound;
    std::optional<Verdict> toThen;
    Verdict to = Verdict::NoWayFound;
    Attribution why; //!< From \a fromThen to \a toThen; what was not known was ruled out.
};

//! One of the two checks.
struct ComparedSide
{
    QDate asOf;
    Headline then;
    Headline restated;
    bool isArchived = true; //!< False: "then" goes by today's catalogue, with the rules of the day.
};

//! Two checks beside each other.
struct ComparedChecks
{
    ComparedSide from;
    ComparedSide to;
    QList<ExposureComparison> exposures; //!< All of today, in model order.
    QList<AnswerChange> answers;         //!< By the questions of today, in catalogue order.
    QStringList changed;  //!< Settings and context questions that the person changed …
    QStringList foundOut; //!< … and those that the person found out about; in catalogue order.
    QList<WorldChange> world;
    QList<AvailabilityChange> availability; //!< For the person of the second check.
    QList<Rewording> rewordings;            //!< Of questions answered in the first check.
};

ComparedChecks compareChecks(const ChecksToCompare &checks);

} // namespace Earshot
