// SPDX-License-Identifier: MIT
#include "oracle.h"

#include <algorithm>

using namespace Earshot;

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

bool holds(Mask mask, int value)
{
    return (mask >> value & 1) != 0;
}

} // namespace

Oracle::Oracle(RandomModel model)
    : m_model(std::move(model))
{
    std::vector<int> answers(m_model.sizes.size(), 0);
    for (bool more = true; more;) {
        m_derived.push_back(derivedFrom(answers));
        more = false;
        for (std::size_t question = 0; question < answers.size() && !more; ++question) {
            more = ++answers[question] < m_model.sizes[question];
            if (!more)
                answers[question] = 0;
        }
    }
}

unsigned Oracle::derivedFrom(const std::vector<int> &answers) const
{
    unsigned derived = 0;
    for (int round = 0; round < RandomModel::exposureCount; ++round) {
        for (const RandomRule &rule : m_model.rules) {
            bool fires = true;
            for (const RandomAtom &atom : rule.atoms)
                fires = fires && holds(atom.values, answers[at(atom.question)]);
            for (const int premise : rule.premises)
                fires = fires && holds(derived, premise);
            if (fires)
                derived |= 1U << rule.then;
        }
    }
    return derived;
}

Verdict Oracle::verdict(const Masks &masks, int exposure) const
{
    bool ever = false;
    bool always = true;
    for (std::size_t number = 0; number < m_derived.size(); ++number) {
        bool possible = true;
        std::size_t rest = number;
        for (std::size_t question = 0; question < masks.size(); ++question) {
            const auto size = at(m_model.sizes[question]);
            possible = possible && holds(masks[question], static_cast<int>(rest % size));
            rest /= size;
        }
        if (!possible)
            continue;
        ever = ever || holds(m_derived[number], exposure);
        always = always && holds(m_derived[number], exposure);
    }
    return always ? Verdict::Yes : ever ? Verdict::NotSure : Verdict::NoWayFound;
}

std::vector<int> Oracle::kleene(const Masks &masks) const
{
    const auto atomTruth = [&](const RandomAtom &atom) {
        const Mask possible = masks[at(atom.question)];
        if ((possible & atom.values) == 0)
            return 0;
        return (possible & atom.values) == possible ? 2 : 1;
    };
    std::vector<int> truth(at(RandomModel::exposureCount), 0);
    // Each round can only raise a truth, and two steps up is all there is for each exposure.
    for (int round = 0; round < 2 * RandomModel::exposureCount; ++round) {
        std::vector<int> next(truth.size(), 0);
        for (const RandomRule &rule : m_model.rules) {
            int all = 2;
            for (const RandomAtom &atom : rule.atoms)
                all = std::min(all, atomTruth(atom));
            for (const int premise : rule.premises)
                all = std::min(all, truth[at(premise)]);
            next[at(rule.then)] = std::max(next[at(rule.then)], all);
        }
        truth = next;
    }
    return truth;
}

bool Oracle::mustFollow(int later, int earlier) const
{
    // Without circles this ends.
    return std::ranges::any_of(m_model.changes[at(later)].after, [&](int other) {
        return other == earlier || mustFollow(other, earlier);
    });
}

bool Oracle::writeTheSame(int a, int b) const
{
    for (const RandomEffect &one : m_model.changes[at(a)].effects) {
        for (const RandomEffect &other : m_model.changes[at(b)].effects) {
            if (one.question == other.question)
                return true;
        }
    }
    return false;
}

std::optional<Masks> Oracle::after(const std::vector<int> &changes, const Masks &masks) const
{
    for (const int a : changes) {
        for (const int b : changes) {
            if (a != b && writeTheSame(a, b) && !mustFollow(a, b) && !mustFollow(b, a))
                return std::nullopt;
        }
    }
    Masks now = masks;
    std::vector<int> open = changes;
    while (!open.empty()) {
        // The lowest number that follows none of those still to come.
        const auto next = std::ranges::find_if(open, [&](int change) {
            return std::ranges::none_of(open, [&](int other) { return mustFollow(change, other); });
        });
        const RandomChange &change = m_model.changes[at(*next)];
        for (const RandomAtom &need : change.needs) {
            if (now[at(need.question)] & ~need.values)
                return std::nullopt;
        }
        for (const RandomEffect &effect : change.effects) {
            Mask result = 0;
            for (int value = 0; value < m_model.sizes[at(effect.question)]; ++value) {
                if (!holds(now[at(effect.question)], value))
                    continue;
                const bool moves = effect.from == 0 || holds(effect.from, value);
                result |= Mask{1} << (moves ? effect.to : value);
            }
            now[at(effect.question)] = result;
        }
        open.erase(next);
    }
    return now;
}

std::vector<std::vector<int>> Oracle::fixes(const Masks &masks, int exposure) const
{
    std::vector<std::vector<int>> found;
    if (verdict(masks, exposure) == Verdict::NoWayFound)
        return found;
    std::vector<std::vector<int>> sets;
    for (unsigned bits = 1; bits < 1U << m_model.changes.size(); ++bits) {
        std::vector<int> set;
        for (int change = 0; change < static_cast<int>(m_model.changes.size()); ++change) {
            if (holds(bits, change))
                set.push_back(change);
        }
        if (set.size() <= 4)
            sets.push_back(set);
    }
    std::ranges::sort(sets, [](const std::vector<int> &a, const std::vector<int> &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    for (const std::vector<int> &set : sets) {
        const bool needless = std::ranges::any_of(found, [&](const std::vector<int> &smaller) {
            return std::ranges::includes(set, smaller);
        });
        const auto result = needless ? std::nullopt : after(set, masks);
        if (result && verdict(*result, exposure) == Verdict::NoWayFound)
            found.push_back(set);
    }
    return found;
}
