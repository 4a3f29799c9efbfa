// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"

namespace Earshot {

//! An exposure whose verdict differs between two assessments.
struct VerdictChange
{
    QString exposure;
    Verdict from = Verdict::NoWayFound;
    Verdict to = Verdict::NoWayFound;
};

//! A setting whose possible values differ.
struct AnswerChange
{
    QString setting;
    QStringList from; //!< Empty = not asked then.
    QStringList to;   //!< Empty = not asked now.
};

struct Comparison
{
    QDate fromDate;
    QDate toDate;
    Headline from;
    Headline to;
    QList<VerdictChange> verdicts; //!< In model order.
    QList<AnswerChange> answers;   //!< In catalogue order.
};

//! The settings whose possible values differ between two states of \a catalogue.
QList<AnswerChange> answerChanges(const Catalogue &catalogue, const State &from, const State &to);

//! Both assessments are made with \a catalogue; what only one of them knows is left out.
Comparison compare(const Catalogue &catalogue, const Assessment &from, const Assessment &to);

} // namespace Earshot
