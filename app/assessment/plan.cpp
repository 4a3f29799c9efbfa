// SPDX-License-Identifier: MIT
#include "assessment/plan.h"

#include "assessment/ranking.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype firstStepLimit = 3;

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

QStringList exposureIds(const PlanInput &input, const std::vector<int> &exposures)
{
    QStringList ids;
    for (const int exposure : exposures)
        ids.append(input.remedies.evaluator().rules().exposures.at(exposure));
    return ids;
}

bool mayBeNoticed(const PlanInput &input, const Remediation &remediation)
{
    if (input.nearby != Nearby::Yes && input.nearby != Nearby::RatherNotSay)
        return false;
    return std::ranges::any_of(remediation.seenBy, [&](const QString &id) {
        const SeenBy *seenBy = input.catalogue.seenBy(id);
        return seenBy && seenBy->planFirst;
    });
}

PlanGroup ownGroup(const PlanInput &input, const Remediation &remediation)
{
    if (mayBeNoticed(input, remediation))
        return PlanGroup::PlanFirst;
    if (remediation.who == Actor::Ask)
        return PlanGroup::AskOthers;
    return remediation.effort == 1 ? PlanGroup::Quick : PlanGroup::TakesMore;
}

//! The group of each ordered step; none stands in an earlier group than a step it must follow.
std::vector<PlanGroup> groupsOf(const PlanInput &input, const std::vector<int> &order)
{
    std::vector<PlanGroup> groups;
    for (std::size_t i = 0; i < order.size(); ++i) {
        PlanGroup group = ownGroup(input, input.catalogue.remediations().at(order[i]));
        for (std::size_t j = 0; j < i; ++j) {
            if (input.remedies.comesAfter(order[i], order[j]))
                group = std::max(group, groups[j]);
        }
        groups.push_back(group);
    }
    return groups;
}

//! The order on paper: by groups, and inside each as ranked.
std::vector<int> byGroups(const PlanInput &input, const std::vector<int> &order)
{
    const std::vector<PlanGroup> groups = groupsOf(input, order);
    std::vector<std::pair<PlanGroup, int>> printed;
    printed.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        printed.emplace_back(groups[i], order[i]);
    std::ranges::stable_sort(printed, {}, &std::pair<PlanGroup, int>::first);
    std::vector<int> steps;
    steps.reserve(printed.size());
    for (const auto &[group, remediation] : printed)
        steps.push_back(remediation);
    return steps;
}

//! How many of \a printed come in the same places under every table of weights.
std::size_t
agreedLength(const PlanInput &input, const Ranking &ranking, const std::vector<int> &printed)
{
    std::size_t agreed = printed.size();
    for (const Weights &weights : allWeights) {
        const std::vector<int> other = byGroups(input, ranking.order(weights));
        const auto differs = std::ranges::mismatch(printed, other).in1;
        agreed = std::min(agreed, static_cast<std::size_t>(differs - printed.begin()));
    }
    return agreed;
}

QList<PlanStep>
rankedSteps(const PlanInput &input, const Ranking &ranking, const std::vector<int> &ranked)
{
    const QList<Remediation> &all = input.catalogue.remediations();
    const std::vector<int> order = byGroups(input, ranked);
    // Each step stands behind what it must follow here as well, so the groups stay the same.
    const std::vector<PlanGroup> groups = groupsOf(input, order);
    const std::size_t agreed = agreedLength(input, ranking, order);
    QList<PlanStep> steps;
    int number = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Contribution &contribution = ranking.contribution(order[i]);
        PlanStep step{.remediation = all.at(order[i]).id,
                      .group = groups[i],
                      .number = std::nullopt,
                      .closes = exposureIds(input, contribution.alone),
                      .closesWith = exposureIds(input, contribution.together),
                      .opens = {},
                      .neededBy = {},
                      .sameAs = {}};
        for (std::size_t j = 0; j < order.size(); ++j) {
            if (input.remedies.comesAfter(order[j], order[i]))
                step.neededBy.append(all.at(order[j]).id);
            if (i != j && !contribution.alone.empty()
                && ranking.contribution(order[j]).alone == contribution.alone) {
                step.sameAs.append(all.at(order[j]).id);
            }
        }
        // What must be planned first is never ranked as something to do now.
        if (step.group != PlanGroup::PlanFirst && i < agreed)
            step.number = ++number;
        steps.append(step);
    }
    return steps;
}

//! \a remediations by number, each behind what must come before it.
std::vector<int> inTheirOrder(const PlanInput &input, std::set<int> remediations)
{
    std::vector<int> order;
    while (!remediations.empty()) {
        // Nothing goes round in a circle, so one of them is always free.
        const auto next = std::ranges::find_if(remediations, [&](int candidate) {
            return std::ranges::none_of(remediations, [&](int other) {
                return input.remedies.comesAfter(candidate, other);
            });
        });
        order.push_back(*next);
        remediations.erase(next);
    }
    return order;
}

//! Changes that would close something, but open something else or are a last resort.
QList<PlanStep> tradeOffs(const PlanInput &input, const std::vector<int> &order)
{
    std::set<int> members;
    for (const auto &fixes : input.fixes) {
        for (const RemediationSet &set : fixes)
            members.insert(set.begin(), set.end());
    }
    QList<PlanStep> steps;
    for (const int member : inTheirOrder(input, members)) {
        const std::optional<Masks> after = input.remedies.apply({member});
        if (!after || std::ranges::find(order, member) != order.end())
            continue;
        const Outcome outcome = input.remedies.outcome(*after);
        const Remediation &remediation = input.catalogue.remediations().at(member);
        if (outcome.closed.empty() || (outcome.opened.empty() && !remediation.lastResort))
            continue;
        steps.append({.remediation = remediation.id,
                      .group = PlanGroup::TradeOffs,
                      .number = std::nullopt,
                      .closes = exposureIds(input, outcome.closed),
                      .closesWith = {},
                      .opens = exposureIds(input, outcome.opened),
                      .neededBy = {},
                      .sameAs = {}});
    }
    return steps;
}

//! True where some exposure that \a contribution is about is \a atLeast that bad after \a chosen.
bool stillHelps(const PlanInput &input,
                const Contribution &contribution,
                const std::vector<int> &chosen,
                Verdict atLeast)
{
    RemediationSet set = chosen;
    std::ranges::sort(set);
    const Masks after = input.remedies.apply(set).value_or(input.remedies.masks());
    const auto open = [&](int exposure) {
        return input.remedies.evaluator().verdict(after, exposure) >= atLeast;
    };
    return std::ranges::any_of(contribution.alone, open)
           || std::ranges::any_of(contribution.together, open);
}

//! The first few steps in order, leaving out what the ones before have made needless and what
//! only closes things that are not sure: those are worth a look before a change.
std::vector<int> pickFirst(const PlanInput &input,
                           const Ranking &ranking,
                           const std::vector<int> &order,
                           Verdict atLeast)
{
    const std::vector<PlanGroup> groups = groupsOf(input, order);
    std::vector<int> chosen;
    for (std::size_t i = 0; i < order.size() && std::ssize(chosen) < firstStepLimit; ++i) {
        if (groups[i] == PlanGroup::PlanFirst || ranking.isSafetyStep(order[i])
            || !stillHelps(input, ranking.contribution(order[i]), chosen, atLeast)) {
            continue;
        }
        std::vector<int> batch; // with what must come first, which stands before it
        std::copy_if(order.begin(),
                     order.begin() + static_cast<std::ptrdiff_t>(i),
                     std::back_inserter(batch),
                     [&](int earlier) {
                         return input.remedies.comesAfter(order[i], earlier)
                                && std::ranges::find(chosen, earlier) == chosen.end();
                     });
        batch.push_back(order[i]);
        if (std::ssize(chosen) + std::ssize(batch) <= firstStepLimit)
            chosen.insert(chosen.end(), batch.begin(), batch.end());
    }
    return chosen;
}

QStringList
firstSteps(const PlanInput &input, const Ranking &ranking, const std::vector<int> &order)
{
    std::vector<int> chosen = pickFirst(input, ranking, order, Verdict::Yes);
    if (chosen.empty())
        chosen = pickFirst(input, ranking, order, Verdict::NotSure);
    QStringList ids;
    for (const int remediation : chosen)
        ids.append(input.catalogue.remediations().at(remediation).id);
    return ids;
}

//! Settings the person can look up, by how many worries a look could settle.
QStringList worthFindingOut(const PlanInput &input)
{
    const RuleBase &base = input.remedies.evaluator().rules();
    struct Open
    {
        QString setting;
        int worries;
    };
    QList<Open> open;
    for (const Setting &setting : input.catalogue.settings()) {
        int worries = 0;
        for (const Worry &worry : input.catalogue.worries()) {
            if (input.answers.rating(worry.id) == Rating::No)
                continue;
            worries += std::ranges::any_of(worry.exposures, [&](const QString &exposure) {
                const int number = base.exposureNumbers.value(exposure);
                return input.openQuestions[at(number)].contains(setting.id);
            });
        }
        if (worries > 0 && !setting.paths.isEmpty())
            open.append({setting.id, worries});
    }
    std::ranges::stable_sort(open, std::ranges::greater(), &Open::worries);
    QStringList ids;
    for (const Open &one : std::as_const(open))
        ids.append(one.setting);
    return ids;
}

} // namespace

QString token(PlanGroup group)
{
    switch (group) {
    case PlanGroup::FindOut:
        return u"find-out"_s;
    case PlanGroup::Quick:
        return u"quick"_s;
    case PlanGroup::TakesMore:
        return u"takes-more"_s;
    case PlanGroup::AskOthers:
        return u"ask-others"_s;
    case PlanGroup::PlanFirst:
        return u"plan-first"_s;
    case PlanGroup::TradeOffs:
        return u"trade-offs"_s;
    case PlanGroup::ComesWith:
        return u"comes-with"_s;
    }
    Q_UNREACHABLE();
}

Plan makePlan(const PlanInput &input)
{
    const Ranking ranking(input);
    const std::vector<int> order = ranking.order(chosenWeights);
    Plan plan;
    plan.findOut = worthFindingOut(input);
    plan.steps = rankedSteps(input, ranking, order) + tradeOffs(input, order);
    plan.firstSteps = firstSteps(input, ranking, order);
    return plan;
}

} // namespace Earshot
