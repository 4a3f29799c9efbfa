// SPDX-License-Identifier: MIT
#include "assessment/whatif.h"

#include "assessment/availability.h"
#include "assessment/effects.h"
#include "assessment/fixes.h"

#include <algorithm>

namespace Earshot {

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

//! The changes by number, ascending; unknown ids are left out.
RemediationSet numbersOf(const Catalogue &catalogue, const QStringList &changes)
{
    RemediationSet set;
    for (int i = 0; i < catalogue.remediations().size(); ++i) {
        if (changes.contains(catalogue.remediations().at(i).id))
            set.push_back(i);
    }
    return set;
}

WhatIfProblem
contradictionIn(const Remedies &remedies, const Catalogue &catalogue, const RemediationSet &set)
{
    for (std::size_t i = 0; i < set.size(); ++i) {
        for (std::size_t j = i + 1; j < set.size(); ++j) {
            if (remedies.contradictsItself({set[i], set[j]}))
                return {Obstacle::Contradiction,
                        catalogue.remediations().at(set[i]).id,
                        catalogue.remediations().at(set[j]).id,
                        {}};
        }
    }
    return {};
}

//! The first need of a member that does not surely hold, however much of the rest is done before.
WhatIfProblem
missingNeedIn(const Remedies &remedies, const Catalogue &catalogue, const RemediationSet &set)
{
    const RuleBase &base = remedies.evaluator().rules();
    for (const int member : set) {
        RemediationSet before;
        std::ranges::copy_if(set, std::back_inserter(before), [&](int other) {
            return remedies.comesAfter(member, other);
        });
        const Masks masks = remedies.apply(before).value_or(remedies.masks());
        for (const Condition &need : catalogue.remediations().at(member).needs) {
            const int question = base.questionNumbers.value(need.id, -1);
            if (question < 0 || (masks[at(question)] & ~base.mask(question, need.values)) != 0)
                return {Obstacle::NeedsMore, catalogue.remediations().at(member).id, {}, need};
        }
    }
    return {};
}

WhatIfProblem
problemOf(const Remedies &remedies, const Catalogue &catalogue, const RemediationSet &set)
{
    for (const int member : set) {
        if (!remedies.isAvailable(member))
            return {Obstacle::NotAvailable, catalogue.remediations().at(member).id, {}, {}};
    }
    WhatIfProblem contradiction = contradictionIn(remedies, catalogue, set);
    if (contradiction.obstacle != Obstacle::None)
        return contradiction;
    return missingNeedIn(remedies, catalogue, set);
}

State supposed(const RuleBase &base, const Masks &before, const Masks &after, State state)
{
    for (int question = 0; question < base.questionCount(); ++question) {
        if (before[at(question)] != after[at(question)])
            state[base.questions.at(question)]
                = {base.values(question, after[at(question)]), Origin::Supposed, {}};
    }
    return state;
}

QStringList idsOf(const RuleBase &base, const std::vector<int> &exposures)
{
    QStringList ids;
    for (const int exposure : exposures)
        ids.append(base.exposures.at(exposure));
    return ids;
}

QStringList becomingUnsure(const Assessment &now, const Assessment &then)
{
    QStringList ids;
    for (const Finding &finding : then.findings) {
        const Finding *before = now.finding(finding.exposure);
        if (finding.verdict == Verdict::NotSure && before && before->verdict == Verdict::Yes)
            ids.append(finding.exposure);
    }
    return ids;
}

bool wouldChange(const Catalogue &catalogue, const Remediation &remediation, const State &state)
{
    return std::ranges::any_of(remediation.sets, [&](const Effect &effect) {
        const Setting *setting = catalogue.setting(effect.setting);
        const QStringList before = state.value(effect.setting).values;
        return setting && valuesAfter(before, effect, setting->valueIds()) != before;
    });
}

} // namespace

QStringList changesToTry(const Catalogue &catalogue, const Assessment &now)
{
    QStringList ids;
    for (const PlanStep &step : now.plan.steps) {
        if (now.plan.firstSteps.contains(step.remediation) && !step.closes.isEmpty())
            ids.append(step.remediation);
    }
    for (const PlanStep &step : now.plan.steps)
        ids.append(step.remediation);
    for (const Remediation &remediation : catalogue.remediations())
        ids.append(remediation.id);
    ids.removeDuplicates();
    ids.removeIf([&](const QString &id) {
        const Remediation *remediation = catalogue.remediation(id);
        return !whyUnavailable(*remediation, now.state, now.rulesAsOf).isEmpty()
               || !wouldChange(catalogue, *remediation, now.state);
    });
    return ids;
}

QStringList stillToDo(const Catalogue &catalogue, const Assessment &now, const QStringList &planned)
{
    QStringList left = changesToTry(catalogue, now);
    left.removeIf([&](const QString &id) {
        const auto step = std::ranges::find(now.plan.steps, id, &PlanStep::remediation);
        return !planned.contains(id)
               || (step != now.plan.steps.cend() && step->group == PlanGroup::PlanFirst);
    });
    QStringList ordered;
    for (const PlanStep &step : now.plan.steps) {
        if (left.contains(step.remediation))
            ordered.append(step.remediation);
    }
    ordered.append(left);
    ordered.removeDuplicates();
    return ordered;
}

static bool couldSettle(const QList<Leaf> &leaves, const QString &setting)
{
    return leaves.size() == 1 && leaves.constFirst().id == setting;
}

int worriesToSettle(const Catalogue &catalogue, const Assessment &now, const QString &setting)
{
    return static_cast<int>(std::ranges::count_if(now.worries, [&](const WorryState &state) {
        const Worry *worry = catalogue.worry(state.worry);
        return worry && std::ranges::any_of(state.exposures, [&](const QString &id) {
                   const Finding *finding = now.finding(id);
                   return finding
                          && (couldSettle(finding->reason.toYes, setting)
                              || couldSettle(finding->reason.toNo, setting));
               });
    }));
}

WhatIf whatIf(const Catalogue &catalogue,
              const Assessment &now,
              const QStringList &changes,
              const AssessOptions &options)
{
    WhatIf result{changes, {}, now, {}, {}, {}};
    if (changes.isEmpty())
        return result;
    const Evaluator evaluator(compileRules(catalogue, options.rulesAsOf));
    const RuleBase &base = evaluator.rules();
    const Remedies remedies(catalogue, evaluator, base.masks(now.state), options.rulesAsOf);
    const RemediationSet set = numbersOf(catalogue, changes);
    const std::optional<Masks> after = remedies.apply(set);
    if (!after) {
        result.problem = problemOf(remedies, catalogue, set);
        return result;
    }
    result.assessment.state = supposed(base, remedies.masks(), *after, now.state);
    result.assessment = assessState(catalogue, result.assessment, options);
    const Outcome outcome = remedies.outcome(*after);
    result.closed = idsOf(base, outcome.closed);
    result.opened = idsOf(base, outcome.opened);
    result.unsure = becomingUnsure(now, result.assessment);
    return result;
}

} // namespace Earshot
