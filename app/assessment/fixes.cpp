// SPDX-License-Identifier: MIT
#include "assessment/fixes.h"

#include "assessment/availability.h"
#include "assessment/detail/subsets.h"

#include <algorithm>
#include <limits>
#include <set>

namespace Earshot {

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

bool isImpossible(const RuleBase &base, const Condition &condition, const Masks &masks)
{
    const int question = base.questionNumbers.value(condition.id, -1);
    return question >= 0 && (masks[at(question)] & base.mask(question, condition.values)) == 0;
}

bool surelyHolds(const RuleBase &base, const Condition &condition, const Masks &masks)
{
    const int question = base.questionNumbers.value(condition.id, -1);
    return question >= 0 && (masks[at(question)] & ~base.mask(question, condition.values)) == 0;
}

bool isAvailableNow(const RuleBase &base,
                    const Remediation &remediation,
                    const Masks &masks,
                    const QDate &rulesAsOf)
{
    return !failingAvailability(remediation, rulesAsOf, [&](const Condition &condition) {
        return isImpossible(base, condition, masks);
    });
}

bool writesSameSetting(const Remediation &a, const Remediation &b)
{
    return std::ranges::any_of(a.sets, [&](const Effect &left) {
        return std::ranges::any_of(
            b.sets, [&](const Effect &right) { return left.setting == right.setting; });
    });
}

//! The exposures that look at a question whose possible values are not the same in both.
std::vector<int>
exposuresThatDiffer(const Evaluator &evaluator, const Masks &before, const Masks &after)
{
    std::vector<int> exposures;
    for (int exposure = 0; exposure < evaluator.rules().exposureCount(); ++exposure) {
        if (std::ranges::any_of(evaluator.relevantQuestions(exposure), [&](int question) {
                return before[at(question)] != after[at(question)];
            }))
            exposures.push_back(exposure);
    }
    return exposures;
}

bool contains(const RemediationSet &big, const RemediationSet &small)
{
    return std::ranges::includes(big, small);
}

//! The ways that \a remediation touches, a bit each: it writes a setting that they look at.
Mask waysTouched(const RuleBase &base, const Remediation &remediation, const std::vector<Way> &ways)
{
    Mask touched = 0;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const bool touches = std::ranges::any_of(remediation.sets, [&](const Effect &effect) {
            const int question = base.questionNumbers.value(effect.setting, -1);
            return std::ranges::any_of(ways[i].atoms,
                                       [&](const Atom &atom) { return atom.question == question; });
        });
        if (touches)
            touched |= Mask{1} << i;
    }
    return touched;
}

} // namespace

void carryOut(const RuleBase &base, const Remediation &remediation, Masks &masks)
{
    for (const Effect &effect : remediation.sets) {
        const int question = base.questionNumbers.value(effect.setting, -1);
        if (question < 0)
            continue;
        Mask &mask = masks[at(question)];
        const Mask from
            = effect.from.isEmpty() ? base.domainMask(question) : base.mask(question, effect.from);
        if (mask & from)
            mask = (mask & ~from) | base.mask(question, {effect.to});
    }
}

Remedies::Remedies(const Catalogue &catalogue,
                   const Evaluator &evaluator,
                   Masks masks,
                   QDate rulesAsOf,
                   Offered offered)
    : m_catalogue(&catalogue)
    , m_evaluator(&evaluator)
    , m_masks(std::move(masks))
    , m_rulesAsOf(rulesAsOf)
    , m_verdicts(evaluator.verdicts(m_masks))
    , m_order(catalogue.remediations())
{
    for (const Remediation &remediation : catalogue.remediations())
        m_available.push_back(
            offered == Offered::Everything
            || isAvailableNow(evaluator.rules(), remediation, m_masks, m_rulesAsOf));
}

bool Remedies::isAvailable(int remediation) const
{
    return m_available[at(remediation)];
}

bool Remedies::comesAfter(int later, int earlier) const
{
    return m_order.comesAfter(later, earlier);
}

bool Remedies::changesSomething(int remediation) const
{
    Masks after = m_masks;
    carryOut(m_evaluator->rules(), m_catalogue->remediations().at(remediation), after);
    return after != m_masks;
}

bool Remedies::contradictsItself(const RemediationSet &set) const
{
    const QList<Remediation> &all = m_catalogue->remediations();
    for (std::size_t i = 0; i < set.size(); ++i) {
        for (std::size_t j = i + 1; j < set.size(); ++j) {
            if (!comesAfter(set[i], set[j]) && !comesAfter(set[j], set[i])
                && writesSameSetting(all.at(set[i]), all.at(set[j])))
                return true;
        }
    }
    return false;
}

std::optional<Masks> Remedies::apply(const RemediationSet &set) const
{
    if (contradictsItself(set)
        || !std::ranges::all_of(set, [&](int member) { return isAvailable(member); }))
        return std::nullopt;

    std::set<RemediationSet> deadEnds;
    return inSomeOrder(set, m_masks, deadEnds);
}

// Which order it is does not matter: where two write one setting, "after" says which comes first.
// So the state follows from what is left, and what led nowhere once is not tried again.
std::optional<Masks> Remedies::inSomeOrder(const RemediationSet &rest,
                                           const Masks &masks,
                                           std::set<RemediationSet> &deadEnds) const
{
    if (rest.empty())
        return masks;
    if (deadEnds.contains(rest) || deadEnds.size() > deadEndLimit)
        return std::nullopt;
    const RuleBase &base = m_evaluator->rules();
    for (const int next : rest) {
        const Remediation &remediation = m_catalogue->remediations().at(next);
        const bool mayCome
            = std::ranges::none_of(rest, [&](int other) { return comesAfter(next, other); })
              && std::ranges::all_of(remediation.needs, [&](const Condition &need) {
                     return surelyHolds(base, need, masks);
                 });
        if (!mayCome)
            continue;
        Masks after = masks;
        carryOut(base, remediation, after);
        RemediationSet later = rest;
        std::erase(later, next);
        if (std::optional<Masks> end = inSomeOrder(later, after, deadEnds))
            return end;
    }
    deadEnds.insert(rest);
    return std::nullopt;
}

Outcome Remedies::outcome(const Masks &after) const
{
    const auto possibleBefore
        = [&](const Atom &atom) { return (m_masks[at(atom.question)] & atom.values) != 0; };
    const auto trueBefore
        = [&](const Atom &atom) { return (m_masks[at(atom.question)] & ~atom.values) == 0; };
    // A way counts as opened by what it was before, not by whether it was listed: a shorter way
    // may have hidden it.
    const auto isOpened = [&](const Way &way) {
        return !std::ranges::all_of(way.atoms, possibleBefore)
               || (way.definite && !std::ranges::all_of(way.atoms, trueBefore));
    };

    Outcome outcome;
    const std::vector<int> exposures = exposuresThatDiffer(*m_evaluator, m_masks, after);
    const WayTable ways = findWays(*m_evaluator, after, exposures);
    for (const int exposure : exposures) {
        const Verdict before = m_verdicts[at(exposure)];
        const Verdict now = m_evaluator->verdict(after, exposure);
        if (before != Verdict::NoWayFound && now == Verdict::NoWayFound)
            outcome.closed.push_back(exposure);
        if (now > before || std::ranges::any_of(ways[at(exposure)], isOpened))
            outcome.opened.push_back(exposure);
    }
    return outcome;
}

std::optional<bool> Remedies::opens(const RemediationSet &set) const
{
    const auto known = m_opens.find(set);
    if (known != m_opens.end())
        return known->second;
    std::optional<bool> result;
    if (const std::optional<Masks> after = apply(set))
        result = !outcome(*after).opened.empty();
    m_opens.emplace(set, result);
    return result;
}

std::vector<int> Remedies::relevantRemediations(int exposure) const
{
    const RuleBase &base = m_evaluator->rules();
    const std::vector<int> &direct = m_evaluator->relevantQuestions(exposure);
    std::set<int> questions(direct.begin(), direct.end());
    std::set<int> relevant;
    for (bool moved = true; moved;) {
        moved = false;
        for (int i = 0; i < m_catalogue->remediations().size(); ++i) {
            const Remediation &remediation = m_catalogue->remediations().at(i);
            const bool touches = std::ranges::any_of(remediation.sets, [&](const Effect &effect) {
                return questions.contains(base.questionNumbers.value(effect.setting, -1));
            });
            if (!touches || !isAvailable(i) || !relevant.insert(i).second)
                continue;
            moved = true;
            // What it needs may have to be changed first, and counts as one more change.
            for (const Condition &need : remediation.needs)
                questions.insert(base.questionNumbers.value(need.id, -1));
        }
    }
    return {relevant.begin(), relevant.end()};
}

std::vector<Way> Remedies::standingWays(int exposure) const
{
    std::vector<Way> ways = waysOf(*m_evaluator, m_masks, exposure).ways;
    std::erase_if(ways, [&](const Way &way) { return !canHoldAtOnce(way, m_masks); });
    return ways;
}

std::vector<RemediationSet> Remedies::fixes(int exposure) const
{
    std::vector<RemediationSet> found;
    if (m_verdicts[at(exposure)] == Verdict::NoWayFound)
        return found;
    const std::vector<int> pool = relevantRemediations(exposure);
    // A way that no change touches stands as it did, so only sets that touch all are tried.
    static_assert(wayLimit == std::numeric_limits<Mask>::digits);
    const std::vector<Way> ways = standingWays(exposure);
    std::vector<Mask> touched(m_available.size(), 0);
    for (const int member : pool) {
        touched[at(member)]
            = waysTouched(m_evaluator->rules(), m_catalogue->remediations().at(member), ways);
    }
    const Mask all = ways.empty() ? 0 : ~Mask{0} >> (wayLimit - ways.size());

    const int largest = std::min(fixLimit, static_cast<int>(pool.size()));
    for (int size = 1; size <= largest; ++size) {
        forEachSubset(pool, size, [&](const RemediationSet &set) {
            Mask together = 0;
            for (const int member : set)
                together |= touched[at(member)];
            if (together != all || std::ranges::any_of(found, [&](const RemediationSet &smaller) {
                    return contains(set, smaller);
                }))
                return;
            const std::optional<Masks> after = apply(set);
            if (after && m_evaluator->verdict(*after, exposure) == Verdict::NoWayFound)
                found.push_back(set);
        });
    }
    return found;
}

} // namespace Earshot
