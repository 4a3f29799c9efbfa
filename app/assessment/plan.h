// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "assessment/fixes.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace Earshot {

//! Whether someone near the person may look at the phone or the computer. Never stored.
enum class Nearby { NotAsked, No, Yes, RatherNotSay };

//! The groups of the plan, in printed order. PlanFirst takes what such a person may notice.
enum class PlanGroup { FindOut, Quick, TakesMore, AskOthers, PlanFirst, TradeOffs, ComesWith };

QString token(PlanGroup group);

//! One change of the plan.
struct PlanStep
{
    QString remediation;
    PlanGroup group = PlanGroup::Quick;
    std::optional<int> number; //!< As far as the order does not hang on our weights.
    QStringList closes;        //!< Exposures it closes on its own.
    QStringList closesWith;    //!< Exposures it closes with one or more others.
    QStringList opens;         //!< Trade-offs only: what gets a new way.
    QStringList neededBy;      //!< Remediations that it must come before, of this plan.
    QStringList sameAs;        //!< Remediations of the plan that close the same on their own.
};

//! What to do, in the groups and order of the risk model 4.7.
struct Plan
{
    QStringList findOut;    //!< Settings still open that would settle a verdict, most first.
    QList<PlanStep> steps;  //!< In printed order.
    QStringList firstSteps; //!< At most three remediations to begin with, safety steps first.
    QStringList comesWith;  //!< Exposures no change closes.
};

//! What a plan is made from.
struct PlanInput
{
    const Catalogue &catalogue;
    const Answers &answers;
    const Remedies &remedies;
    const std::vector<std::vector<RemediationSet>> &fixes; //!< By exposure number.
    const std::vector<QSet<QString>> &openQuestions; //!< By exposure: answers that would settle it.
    Nearby nearby = Nearby::NotAsked;
};

Plan makePlan(const PlanInput &input);

//! True where \a set keeps its promise: it opens nothing, nor does any member alone.
bool isClean(const Remedies &remedies, const RemediationSet &set);

} // namespace Earshot
