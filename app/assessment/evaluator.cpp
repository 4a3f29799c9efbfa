// SPDX-License-Identifier: MIT
#include "assessment/evaluator.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <set>

namespace Earshot {

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

bool isTrue(const Atom &atom, const Masks &masks)
{
    return (masks[at(atom.question)] & ~atom.values) == 0;
}

bool isPossible(const Atom &atom, const Masks &masks)
{
    return (masks[at(atom.question)] & atom.values) != 0;
}

//! What \a rules, by their places, derive where \a atomHolds.
template<typename Holds>
std::vector<bool>
leastFixpoint(const RuleBase &base, const std::vector<int> &rules, Holds atomHolds)
{
    std::vector<bool> derived(at(base.exposureCount()), false);
    for (bool moved = true; moved;) {
        moved = false;
        for (const int place : rules) {
            const CompiledRule &rule = base.rules[at(place)];
            if (derived[at(rule.then)])
                continue;
            if (std::ranges::all_of(rule.premises, [&](int p) { return derived[at(p)]; })
                && std::ranges::all_of(rule.atoms, atomHolds)) {
                derived[at(rule.then)] = true;
                moved = true;
            }
        }
    }
    return derived;
}

Bounds boundsOf(const RuleBase &base, const std::vector<int> &rules, const Masks &masks)
{
    return {leastFixpoint(base, rules, [&](const Atom &atom) { return isTrue(atom, masks); }),
            leastFixpoint(base, rules, [&](const Atom &atom) { return isPossible(atom, masks); })};
}

//! Every rule that can take part in deriving \a exposure.
std::vector<int> findRulesBehind(const RuleBase &base, int exposure)
{
    std::set<int> wanted{exposure};
    std::set<int> behind;
    for (bool moved = true; moved;) {
        moved = false;
        for (int i = 0; i < static_cast<int>(base.rules.size()); ++i) {
            const CompiledRule &rule = base.rules[at(i)];
            if (!wanted.contains(rule.then) || !behind.insert(i).second)
                continue;
            moved = true;
            wanted.insert(rule.premises.begin(), rule.premises.end());
        }
    }
    return {behind.begin(), behind.end()};
}

bool isChain(std::vector<Mask> sets, Mask within)
{
    for (Mask &set : sets)
        set &= within;
    std::ranges::sort(sets, {}, [](Mask set) { return std::popcount(set); });
    for (std::size_t i = 1; i < sets.size(); ++i) {
        if (sets[i - 1] & ~sets[i])
            return false;
    }
    return true;
}

Verdict combine(bool always, bool ever)
{
    if (always)
        return Verdict::Yes;
    return ever ? Verdict::NotSure : Verdict::NoWayFound;
}

} // namespace

Evaluator::Evaluator(RuleBase rules)
    : m_rules(std::move(rules))
    , m_all(m_rules.rules.size())
{
    std::iota(m_all.begin(), m_all.end(), 0);
    for (int exposure = 0; exposure < m_rules.exposureCount(); ++exposure) {
        m_behind.push_back(findRulesBehind(m_rules, exposure));
        std::map<int, std::vector<Mask>> sets;
        for (const int rule : m_behind.back()) {
            for (const Atom &atom : m_rules.rules[at(rule)].atoms)
                sets[atom.question].push_back(atom.values);
        }
        std::vector<int> questions;
        std::vector<std::vector<Mask>> masks;
        for (auto &[question, used] : sets) {
            questions.push_back(question);
            masks.push_back(std::move(used));
        }
        m_relevant.push_back(std::move(questions));
        m_sets.push_back(std::move(masks));
    }
}

Bounds Evaluator::bounds(const Masks &masks) const
{
    return boundsOf(m_rules, m_all, masks);
}

const std::vector<int> &Evaluator::relevantQuestions(int exposure) const
{
    return m_relevant[at(exposure)];
}

const std::vector<int> &Evaluator::rulesBehind(int exposure) const
{
    return m_behind[at(exposure)];
}

std::vector<int> Evaluator::tangledQuestions(const Masks &masks, int exposure) const
{
    std::vector<int> tangled;
    std::size_t combinations = 1;
    const std::vector<int> &relevant = m_relevant[at(exposure)];
    for (std::size_t i = 0; i < relevant.size(); ++i) {
        const Mask possible = masks[at(relevant[i])];
        if (std::popcount(possible) < 2 || isChain(m_sets[at(exposure)][i], possible))
            continue;
        tangled.push_back(relevant[i]);
        combinations *= static_cast<std::size_t>(std::popcount(possible));
        if (combinations > caseLimit)
            return {};
    }
    return tangled;
}

Verdict Evaluator::verdict(const Masks &masks, int exposure) const
{
    const std::vector<int> &behind = m_behind[at(exposure)];
    const Bounds simple = boundsOf(m_rules, behind, masks);
    if (simple.low[at(exposure)] || !simple.high[at(exposure)])
        return combine(simple.low[at(exposure)], simple.high[at(exposure)]);

    const std::vector<int> tangled = tangledQuestions(masks, exposure);
    if (tangled.empty())
        return Verdict::NotSure;
    bool always = true;
    bool ever = false;
    Masks split = masks;
    forEachCase(split, tangled, [&](const Masks &one) {
        const Bounds bounds = boundsOf(m_rules, behind, one);
        always = always && bounds.low[at(exposure)];
        ever = ever || bounds.high[at(exposure)];
        return always || !ever;
    });
    return combine(always, ever);
}

std::vector<Verdict> Evaluator::verdicts(const Masks &masks) const
{
    const Bounds simple = bounds(masks);
    std::vector<Verdict> all;
    for (int exposure = 0; exposure < m_rules.exposureCount(); ++exposure) {
        const bool low = simple.low[at(exposure)];
        const bool high = simple.high[at(exposure)];
        all.push_back(low || !high ? combine(low, high) : verdict(masks, exposure));
    }
    return all;
}

} // namespace Earshot
