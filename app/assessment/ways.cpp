// SPDX-License-Identifier: MIT
#include "assessment/ways.h"

#include <algorithm>

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

//! Adds \a candidate unless a smaller set is there; drops the sets it makes needless.
bool insertMinimal(std::vector<AtomSet> &sets, const AtomSet &candidate)
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
    const bool keptCandidate = sets.back() != candidate;
    sets.pop_back();
    return keptCandidate;
}

//! All combinations of one known way per premise, joined with the rule's own conditions.
std::vector<AtomSet> combinations(const CompiledRule &rule,
                                  const std::vector<std::vector<AtomSet>> &table)
{
    AtomSet own = rule.atoms;
    std::ranges::sort(own);
    own.erase(std::unique(own.begin(), own.end()), own.end());
    std::vector<AtomSet> joined{own};
    for (const int premise : rule.premises) {
        std::vector<AtomSet> next;
        for (const AtomSet &before : joined) {
            for (const AtomSet &way : table[at(premise)])
                insertMinimal(next, merged(before, way));
        }
        joined = std::move(next);
    }
    return joined;
}

} // namespace

WayTable findWays(const Evaluator &evaluator, const Masks &masks)
{
    const RuleBase &base = evaluator.rules();
    std::vector<std::vector<AtomSet>> table(at(base.exposureCount()));
    const auto possible
        = [&](const Atom &atom) { return (masks[at(atom.question)] & atom.values) != 0; };
    for (bool moved = true; moved;) {
        moved = false;
        for (const CompiledRule &rule : base.rules) {
            if (!std::ranges::all_of(rule.atoms, possible))
                continue;
            for (const AtomSet &set : combinations(rule, table))
                moved = insertMinimal(table[at(rule.then)], set) || moved;
        }
    }

    const auto isTrue
        = [&](const Atom &atom) { return (masks[at(atom.question)] & ~atom.values) == 0; };
    WayTable ways(table.size());
    for (std::size_t exposure = 0; exposure < table.size(); ++exposure) {
        for (AtomSet &atoms : table[exposure]) {
            const bool definite = std::ranges::all_of(atoms, isTrue);
            ways[exposure].push_back({std::move(atoms), definite});
        }
    }
    return ways;
}

} // namespace Earshot
