// SPDX-License-Identifier: MIT
#include "assessment/ways.h"

#include <algorithm>
#include <numeric>

namespace Earshot {

namespace {

using AtomSet = std::vector<Atom>;

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

AtomSet merged(const AtomSet &left, const AtomSet &right)
{
    AtomSet all;
    std::ranges::set_union(left, right, std::back_inserter(all));
    return all;
}

bool includes(const AtomSet &big, const AtomSet &small)
{
    return std::ranges::includes(big, small);
}

//! The sets of conditions known so far, by exposure.
struct Search
{
    std::vector<std::vector<AtomSet>> table;
    bool capped = false;
};

//! Adds \a candidate unless a smaller set is there; drops the sets it makes needless. Notes in
//! \a capped where the limit cut one off.
bool insertMinimal(std::vector<AtomSet> &sets, const AtomSet &candidate, bool &capped)
{
    for (const AtomSet &set : sets) {
        if (includes(candidate, set))
            return false;
    }
    std::erase_if(sets, [&](const AtomSet &set) { return includes(set, candidate); });
    sets.push_back(candidate);
    std::ranges::sort(sets, [](const AtomSet &a, const AtomSet &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    if (sets.size() <= wayLimit)
        return true;
    capped = true;
    const bool keptCandidate = sets.back() != candidate;
    sets.pop_back();
    return keptCandidate;
}

//! All combinations of one known way per premise, joined with the rule's own conditions.
std::vector<AtomSet> combinations(const CompiledRule &rule, Search &search)
{
    AtomSet own = rule.atoms;
    std::ranges::sort(own);
    own.erase(std::unique(own.begin(), own.end()), own.end());
    std::vector<AtomSet> joined{own};
    for (const int premise : rule.premises) {
        std::vector<AtomSet> next;
        for (const AtomSet &before : joined) {
            for (const AtomSet &way : search.table[at(premise)])
                insertMinimal(next, merged(before, way), search.capped);
        }
        joined = std::move(next);
    }
    return joined;
}

//! The places of all rules behind one of \a exposures, ascending.
std::vector<int> rulesBehind(const Evaluator &evaluator, const std::vector<int> &exposures)
{
    std::vector<int> all;
    for (const int exposure : exposures) {
        const std::vector<int> &some = evaluator.rulesBehind(exposure);
        all.insert(all.end(), some.begin(), some.end());
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Search searchFrom(const Evaluator &evaluator, const Masks &masks, const std::vector<int> &exposures)
{
    const RuleBase &base = evaluator.rules();
    const std::vector<int> rules = rulesBehind(evaluator, exposures);
    Search search{.table = std::vector<std::vector<AtomSet>>(at(base.exposureCount()))};
    const auto possible
        = [&](const Atom &atom) { return (masks[at(atom.question)] & atom.values) != 0; };
    for (bool moved = true; moved;) {
        moved = false;
        for (const int place : rules) {
            const CompiledRule &rule = base.rules[at(place)];
            if (!std::ranges::all_of(rule.atoms, possible))
                continue;
            for (const AtomSet &set : combinations(rule, search))
                moved = insertMinimal(search.table[at(rule.then)], set, search.capped) || moved;
        }
    }
    return search;
}

std::vector<Way> waysFrom(std::vector<AtomSet> sets, const Masks &masks)
{
    const auto isTrue
        = [&](const Atom &atom) { return (masks[at(atom.question)] & ~atom.values) == 0; };
    std::vector<Way> ways;
    for (AtomSet &atoms : sets) {
        const bool definite = std::ranges::all_of(atoms, isTrue);
        ways.push_back({std::move(atoms), definite});
    }
    return ways;
}

} // namespace

bool canHoldAtOnce(const Way &way, const Masks &masks)
{
    for (std::size_t i = 0; i < way.atoms.size();) {
        const int question = way.atoms[i].question;
        Mask left = masks[at(question)];
        for (; i < way.atoms.size() && way.atoms[i].question == question; ++i)
            left &= way.atoms[i].values;
        if (left == 0)
            return false;
    }
    return true;
}

WayTable findWays(const Evaluator &evaluator, const Masks &masks)
{
    std::vector<int> all(at(evaluator.rules().exposureCount()));
    std::iota(all.begin(), all.end(), 0);
    return findWays(evaluator, masks, all);
}

WayTable findWays(const Evaluator &evaluator, const Masks &masks, const std::vector<int> &exposures)
{
    Search search = searchFrom(evaluator, masks, exposures);
    WayTable ways(search.table.size());
    for (const int exposure : exposures)
        ways[at(exposure)] = waysFrom(std::move(search.table[at(exposure)]), masks);
    return ways;
}

ExposureWays waysOf(const Evaluator &evaluator, const Masks &masks, int exposure)
{
    Search search = searchFrom(evaluator, masks, {exposure});
    return {waysFrom(std::move(search.table[at(exposure)]), masks), search.capped};
}

} // namespace Earshot
