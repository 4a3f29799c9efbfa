// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"
#include "report/exposuretable.h"
#include "report/runningdate.h"

#include <QList>
#include <QStringList>

namespace Earshot {

//! How much goes on paper: the summary, all of it with the background of each setting, or a blank
//! checklist to fill in by hand.
enum class ReportKind { Summary, Full, Worksheet };

//! A worry with its exposures in model order. Exposures of worries the person does not have come
//! last, under an empty id.
struct ReportWorry
{
    QString worry;
    Rating rating = Rating::ABit;
    Verdict verdict = Verdict::NoWayFound;
    QStringList open; //!< Yes or not sure.
    QStringList ruledOut;
    QStringList explainedBefore; //!< Those of the two lists whose reason stands further up.
};

//! A group of the plan. Only one of the three lists is filled.
struct ReportPlanGroup
{
    PlanGroup group = PlanGroup::Quick;
    QList<PlanStep> steps;
    QStringList settings;  //!< PlanGroup::FindOut
    QStringList exposures; //!< PlanGroup::ComesWith
};

//! What was said about one question; no values = not asked yet.
struct ReportAnswer
{
    QString question;
    Answer answer;
    bool implied = false; //!< Not asked, because another answer leaves nothing to ask.
};

//! The answers below one heading; the context comes first, under an empty id.
struct ReportAnswerGroup
{
    QString group;
    QList<ReportAnswer> answers;
};

//! What goes on paper and in which order, without a word of the interface.
struct Report
{
    ReportKind kind = ReportKind::Summary;
    Assessment assessment;
    QList<PlanStep> first; //!< "Do these first", at most three.
    QList<ExposureTable> tables;
    QList<ReportWorry> worries;  //!< The heaviest first, then in model order.
    QList<ReportPlanGroup> plan; //!< Groups with something in them, in printed order.
    QList<ReportAnswerGroup> answers;
    QList<RunningDate> dates; //!< Soonest first; of answers alone unless somebody adds to them.
    QStringList worksheet;    //!< Settings to look up, for ReportKind::Worksheet.
};

Report makeReport(const Catalogue &catalogue,
                  const Assessment &assessment,
                  ReportKind kind = ReportKind::Summary);

} // namespace Earshot
