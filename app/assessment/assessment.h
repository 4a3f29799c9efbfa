// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/explanation.h"
#include "assessment/plan.h"

namespace Earshot {

//! What is said about one exposure.
struct Finding
{
    QString exposure;
    Verdict verdict = Verdict::NoWayFound;
    bool comesWith = false; //!< Yes, and no fix that opens nothing.
    Reason reason;
    QList<QStringList> fixes; //!< Smallest sets of remediation ids, smallest first.
};

//! The state of one worry: the worst of its exposures.
struct WorryState
{
    QString worry;
    Rating rating = Rating::ABit;
    Verdict verdict = Verdict::NoWayFound;
    QStringList exposures; //!< Not ruled out, in model order.
};

//! The two counts. Worries rated "no" are left out of the first.
struct Headline
{
    int yes = 0;
    int notSure = 0;
    int noWayFound = 0;
    int notRuledOut = 0; //!< Exposures that are yes or not sure …
    int of = 0;          //!< … of all exposures.

    bool operator==(const Headline &other) const = default;
};

//! A value that runs out: it is counted up to and including \a until.
struct RunningOut
{
    QString setting;
    QDate since;
    QDate until;
};

//! Everything the program says about one set of answers on one day.
struct Assessment
{
    QDate asOf;
    QDate rulesAsOf; //!< Invalid = the newest rules.
    QString catalogueHash;
    QString catalogueVersion;
    Answers answers;
    State state;
    QList<Finding> findings;   //!< Every exposure in model order.
    QList<WorryState> worries; //!< Those not rated "no", in model order.
    Headline headline;
    Plan plan;
    QList<RunningOut> dates; //!< Soonest first.

    //! Null where there is no such exposure.
    const Finding *finding(const QString &exposure) const;
};

struct AssessOptions
{
    QDate asOf;      //!< Must be valid.
    QDate rulesAsOf; //!< Invalid = the newest rules.
    Nearby nearby = Nearby::NotAsked;
};

//! The whole of the thinking: a pure function. Same input, same value.
Assessment assess(const Catalogue &catalogue, const Answers &answers, const AssessOptions &options);
//! The same from the possible values in \a begun, whose inputs are kept; what was thought before
//! is replaced.
Assessment
assessState(const Catalogue &catalogue, const Assessment &begun, const AssessOptions &options);
//! Only the headline of assess(), which takes far less time.
Headline
headlineFor(const Catalogue &catalogue, const Answers &answers, const AssessOptions &options);

} // namespace Earshot
