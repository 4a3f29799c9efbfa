// SPDX-License-Identifier: MIT
#include "report/report.h"

#include "answers/questionnaire.h"

#include <algorithm>

namespace Earshot {

namespace {

constexpr int paperColumns = 5;

QList<PlanStep> firstSteps(const Plan &plan)
{
    QList<PlanStep> steps;
    for (const QString &id : plan.firstSteps) {
        const auto step = std::find_if(plan.steps.cbegin(),
                                       plan.steps.cend(),
                                       [&](const PlanStep &s) { return s.remediation == id; });
        if (step != plan.steps.cend())
            steps.append(*step);
    }
    return steps;
}

//! Puts each exposure into the worry's lists and notes which reasons stand further up already.
void addExposures(ReportWorry &into,
                  const QStringList &exposures,
                  const Assessment &assessment,
                  QStringList &explained)
{
    for (const QString &id : exposures) {
        const Finding *finding = assessment.finding(id);
        if (finding == nullptr)
            continue;
        (finding->verdict == Verdict::NoWayFound ? into.ruledOut : into.open).append(id);
        if (explained.contains(id))
            into.explainedBefore.append(id);
        else
            explained.append(id);
        into.verdict = std::max(into.verdict, finding->verdict);
    }
}

QList<ReportWorry> worriesOf(const Catalogue &catalogue, const Assessment &assessment)
{
    QList<ReportWorry> worries;
    QStringList explained;
    for (const Rating rating : {Rating::ALot, Rating::ABit}) {
        for (const Worry &worry : catalogue.worries()) {
            if (assessment.answers.rating(worry.id) != rating)
                continue;
            ReportWorry entry{worry.id, rating, Verdict::NoWayFound, {}, {}, {}};
            addExposures(entry, worry.exposures, assessment, explained);
            worries.append(entry);
        }
    }
    QStringList rest;
    for (const Exposure &exposure : catalogue.exposures()) {
        if (!explained.contains(exposure.id))
            rest.append(exposure.id);
    }
    if (!rest.isEmpty()) {
        ReportWorry others{{}, Rating::No, Verdict::NoWayFound, {}, {}, {}};
        addExposures(others, rest, assessment, explained);
        worries.append(others);
    }
    return worries;
}

QList<ReportPlanGroup> planOf(const Plan &plan)
{
    QList<ReportPlanGroup> groups;
    for (const PlanGroup group : {PlanGroup::FindOut,
                                  PlanGroup::Quick,
                                  PlanGroup::TakesMore,
                                  PlanGroup::AskOthers,
                                  PlanGroup::PlanFirst,
                                  PlanGroup::TradeOffs,
                                  PlanGroup::ComesWith}) {
        ReportPlanGroup entry{group, {}, {}, {}};
        if (group == PlanGroup::FindOut)
            entry.settings = plan.findOut;
        if (group == PlanGroup::ComesWith)
            entry.exposures = plan.comesWith;
        std::copy_if(plan.steps.cbegin(),
                     plan.steps.cend(),
                     std::back_inserter(entry.steps),
                     [group](const PlanStep &step) { return step.group == group; });
        if (!entry.steps.isEmpty() || !entry.settings.isEmpty() || !entry.exposures.isEmpty())
            groups.append(entry);
    }
    return groups;
}

ReportAnswer answerTo(const Setting &setting, const Assessment &assessment)
{
    ReportAnswer entry{setting.id, assessment.answers.settings.value(setting.id), false};
    entry.implied = entry.answer.values.isEmpty()
                    && assessment.state.value(setting.id).origin == Origin::Implied;
    return entry;
}

QList<ReportAnswerGroup> answersOf(const Catalogue &catalogue, const Assessment &assessment)
{
    ReportAnswerGroup context;
    for (const ContextQuestion &question : catalogue.contexts()) {
        const Answer answer{assessment.answers.context.value(question.id), {}, {}};
        context.answers.append({question.id, answer, false});
    }
    QList<ReportAnswerGroup> groups{context};
    for (const Group &group : catalogue.content().groups) {
        ReportAnswerGroup entry{group.id, {}};
        for (const Setting &setting : catalogue.settings()) {
            if (setting.group == group.id && setting.kind == SettingKind::Question)
                entry.answers.append(answerTo(setting, assessment));
        }
        if (!entry.answers.isEmpty())
            groups.append(entry);
    }
    return groups;
}

} // namespace

Report makeReport(const Catalogue &catalogue, const Assessment &assessment, ReportKind kind)
{
    Report report;
    report.kind = kind;
    report.assessment = assessment;
    report.first = firstSteps(assessment.plan);
    report.tables = exposureTables(catalogue, paperColumns);
    report.worries = worriesOf(catalogue, assessment);
    report.plan = planOf(assessment.plan);
    report.answers = answersOf(catalogue, assessment);
    for (const RunningOut &date : assessment.dates)
        report.dates.append({RunningKind::Answer, date.setting, {}, date.since, date.until});
    report.worksheet = settingsToAsk(catalogue, {}, CheckKind::Full, assessment.asOf);
    return report;
}

} // namespace Earshot
