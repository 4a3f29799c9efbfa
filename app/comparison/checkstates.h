// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "comparison/attribution.h"
#include "comparison/rulemix.h"

namespace Earshot {

//! The answers of a check, and what becomes of them by the next one: only by what the person
//! changed, only by what the person found out, and by both.
struct AnswersByCause
{
    Answers before;
    Answers changed;
    Answers found;
    Answers after;

    //! Those where only \a causes apply.
    const Answers &with(CauseSet causes) const;
};

//! Two checks, ready to be taken apart. Everything uses the same ids.
struct CheckPair
{
    DatedRules fromRules;
    DatedRules toRules;
    QDate fromDay; //!< On which the answers of the first are read; dated ones run out by then.
    QDate toDay;
    AnswersByCause byOldQuestions; //!< What counts where the questions are those of fromRules.
    AnswersByCause byNewQuestions; //!< The same for those of toRules.
};

//! The verdicts on every exposure of either check for each set of causes, by exposure id.
QMap<QString, VerdictsBySet> verdictsBySet(const CheckPair &pair);

} // namespace Earshot
