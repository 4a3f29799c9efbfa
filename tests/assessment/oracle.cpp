// SPDX-License-Identifier: MIT
#include "oracle.h"

#include <algorithm>
#include <set>

using namespace Earshot;

namespace {

constexpr std::size_t mostAnswers = std::size_t{1} << 20;
// Up to so many changes all are tried, whether or not they can matter.
constexpr int fewChanges = 8;

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

bool holds(ValueSet set, int value)
{
    return (set >> value & 1) != 0;
}

//! All sets of one to four of \a pool, by size.
std::vector<std::vector<int>> smallSets(const std::vector<int> &pool)
{
    std::vector<std::vector<int>> all;
    std::vector<std::vector<int>> last{{}};
    for (int size = 1; size <= 4; ++size) {
        std::vector<std::vector<int>> next;
        for (const std::vector<int> &set : last) {
            for (const int one : pool) {
                if (!set.empty() && one <= set.back())
                    continue;
                next.push_back(set);
                next.back().push_back(one);
            }
        }
        all.insert(all.end(), next.begin(), next.end());
        last = std::move(next);
    }
    return all;
}

} // namespace

Oracle::Oracle(PlainModel model)
    : m_model(std::move(model))
{
    for (int exposure = 0; exposure < m_model.exposureCount(); ++exposure) {
        m_rules.push_back(rulesBehind(exposure));
        std::set<int> questions;
        for (const int rule : m_rules.back()) {
            for (const PlainAtom &atom : m_model.rules[at(rule)].atoms)
                questions.insert(atom.question);
        }
        m_questions.emplace_back(questions.begin(), questions.end());
        if (AnswerSpace::count(m_model, m_questions.back()) > mostAnswers)
            qFatal("There are too many answers that matter to \"%s\" to try them all.",
                   qPrintable(m_model.exposures.at(exposure)));
        AnswerSpace space(m_model, m_questions.back());
        Row row = derive(space, m_rules.back(), exposure);
        m_tables.push_back({std::move(space), std::move(row)});
    }
}

std::vector<int> Oracle::rulesBehind(int exposure) const
{
    std::set<int> rules;
    std::vector<int> open{exposure};
    std::set<int> seen{exposure};
    while (!open.empty()) {
        const int next = open.back();
        open.pop_back();
        for (int rule = 0; rule < static_cast<int>(m_model.rules.size()); ++rule) {
            if (m_model.rules[at(rule)].then != next)
                continue;
            rules.insert(rule);
            for (const int premise : m_model.rules[at(rule)].premises) {
                if (seen.insert(premise).second)
                    open.push_back(premise);
            }
        }
    }
    return {rules.begin(), rules.end()};
}

Row Oracle::derive(const AnswerSpace &space, const std::vector<int> &rules, int exposure) const
{
    std::vector<Row> conditions;
    for (const int rule : rules) {
        Row met = space.all();
        for (const PlainAtom &atom : m_model.rules[at(rule)].atoms)
            met = both(std::move(met), space.where(atom));
        conditions.push_back(met);
    }
    std::vector<Row> derived(at(m_model.exposureCount()), space.none());
    // A proof without detours has no exposure twice, so as many rounds as exposures are enough.
    for (int round = 0; round < m_model.exposureCount(); ++round) {
        const std::vector<Row> before = derived;
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const PlainRule &rule = m_model.rules[at(rules[i])];
            Row fires = conditions[i];
            for (const int premise : rule.premises)
                fires = both(std::move(fires), derived[at(premise)]);
            derived[at(rule.then)] = either(derived[at(rule.then)], fires);
        }
        if (derived == before)
            break;
    }
    return derived[at(exposure)];
}

Verdict Oracle::verdict(const ValueSets &sets, int exposure) const
{
    const Table &table = m_tables[at(exposure)];
    const Row possible = table.space.possible(sets);
    if (isWithin(possible, table.holds))
        return Verdict::Yes;
    return isEmpty(both(possible, table.holds)) ? Verdict::NoWayFound : Verdict::NotSure;
}

std::vector<int> Oracle::kleene(const ValueSets &sets) const
{
    const auto atomTruth = [&](const PlainAtom &atom) {
        const ValueSet possible = sets[at(atom.question)];
        if ((possible & atom.values) == 0)
            return 0;
        return (possible & atom.values) == possible ? 2 : 1;
    };
    std::vector<int> truth(at(m_model.exposureCount()), 0);
    // Each round can only raise a truth, so this ends.
    for (bool rises = true; rises;) {
        std::vector<int> next(truth.size(), 0);
        for (const PlainRule &rule : m_model.rules) {
            int all = 2;
            for (const PlainAtom &atom : rule.atoms)
                all = std::min(all, atomTruth(atom));
            for (const int premise : rule.premises)
                all = std::min(all, truth[at(premise)]);
            next[at(rule.then)] = std::max(next[at(rule.then)], all);
        }
        rises = next != truth;
        truth = next;
    }
    return truth;
}

const std::vector<int> &Oracle::questionsBehind(int exposure) const
{
    return m_questions[at(exposure)];
}

std::vector<ValueSet> Oracle::conditionsBehind(int exposure, int question) const
{
    std::vector<ValueSet> sets;
    for (const int rule : m_rules[at(exposure)]) {
        for (const PlainAtom &atom : m_model.rules[at(rule)].atoms) {
            if (atom.question == question)
                sets.push_back(atom.values);
        }
    }
    return sets;
}

bool Oracle::areAllWays(const std::vector<std::vector<PlainAtom>> &ways,
                        const ValueSets &sets,
                        int exposure) const
{
    const Table &table = m_tables[at(exposure)];
    const Row possible = table.space.possible(sets);
    Row met = table.space.none();
    for (const std::vector<PlainAtom> &way : ways) {
        Row one = possible;
        for (const PlainAtom &atom : way)
            one = both(std::move(one), table.space.where(atom));
        met = either(std::move(met), one);
    }
    return met == both(possible, table.holds);
}

bool Oracle::canBeBoth(int exposure) const
{
    const Table &table = m_tables[at(exposure)];
    return !isEmpty(table.holds) && table.holds != table.space.all();
}

bool Oracle::mustFollow(int later, int earlier) const
{
    // Without circles this ends.
    return std::ranges::any_of(m_model.changes[at(later)].after, [&](int other) {
        return other == earlier || mustFollow(other, earlier);
    });
}

bool Oracle::isAvailable(int change, const ValueSets &sets) const
{
    return std::ranges::all_of(m_model.changes[at(change)].available, [&](const PlainAtom &atom) {
        return (sets[at(atom.question)] & atom.values) != 0;
    });
}

bool Oracle::writeTheSame(int a, int b) const
{
    for (const PlainEffect &one : m_model.changes[at(a)].effects) {
        for (const PlainEffect &other : m_model.changes[at(b)].effects) {
            if (one.question == other.question)
                return true;
        }
    }
    return false;
}

std::optional<ValueSets> Oracle::after(const std::vector<int> &changes, const ValueSets &sets) const
{
    for (const int a : changes) {
        if (!isAvailable(a, sets))
            return std::nullopt;
        for (const int b : changes) {
            if (a != b && writeTheSame(a, b) && !mustFollow(a, b) && !mustFollow(b, a))
                return std::nullopt;
        }
    }
    std::vector<int> order = changes;
    std::ranges::sort(order);
    do {
        if (auto end = inOrder(order, sets))
            return end;
    } while (std::ranges::next_permutation(order).found);
    return std::nullopt;
}

std::optional<ValueSets> Oracle::inOrder(const std::vector<int> &order, ValueSets now) const
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            if (mustFollow(order[i], order[j]))
                return std::nullopt;
        }
    }
    for (const int number : order) {
        const PlainChange &change = m_model.changes[at(number)];
        for (const PlainAtom &need : change.needs) {
            if (now[at(need.question)] & ~need.values)
                return std::nullopt;
        }
        for (const PlainEffect &effect : change.effects) {
            ValueSet result = 0;
            for (int value = 0; value < m_model.size(effect.question); ++value) {
                if (!holds(now[at(effect.question)], value))
                    continue;
                const bool moves = effect.from == 0 || holds(effect.from, value);
                result |= ValueSet{1} << (moves ? effect.to : value);
            }
            now[at(effect.question)] = result;
        }
    }
    return now;
}

std::vector<int> Oracle::changesThatMatter(int exposure) const
{
    std::vector<int> changes;
    std::set<int> questions(m_questions[at(exposure)].begin(), m_questions[at(exposure)].end());
    for (std::size_t before = questions.size() + 1; before != questions.size();) {
        before = questions.size();
        changes.clear();
        for (int number = 0; number < m_model.changeCount(); ++number) {
            const PlainChange &change = m_model.changes[at(number)];
            const bool writes = std::ranges::any_of(change.effects, [&](const PlainEffect &effect) {
                return questions.contains(effect.question);
            });
            if (!writes && m_model.changeCount() > fewChanges)
                continue;
            changes.push_back(number);
            for (const PlainAtom &need : change.needs)
                questions.insert(need.question);
        }
    }
    return changes;
}

std::vector<std::vector<int>> Oracle::fixes(const ValueSets &sets, int exposure) const
{
    std::vector<std::vector<int>> found;
    if (verdict(sets, exposure) == Verdict::NoWayFound)
        return found;
    for (const std::vector<int> &set : smallSets(changesThatMatter(exposure))) {
        const bool needless = std::ranges::any_of(found, [&](const std::vector<int> &smaller) {
            return std::ranges::includes(set, smaller);
        });
        const auto result = needless ? std::nullopt : after(set, sets);
        if (result && verdict(*result, exposure) == Verdict::NoWayFound)
            found.push_back(set);
    }
    return found;
}
