// SPDX-License-Identifier: MIT
#include "assessment/evaluator.h"

#include <QLoggingCategory>

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <set>

namespace Earshot {

namespace {

Q_LOGGING_CATEGORY(assessmentLog, "earshot.assessment")

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

// What is reached of an exposure, as bits: a bound each.
constexpr std::uint8_t surely = 1;
constexpr std::uint8_t possibly = 2;
constexpr std::uint8_t nothing = 0;

std::uint8_t reachOf(const Atom &atom, const Masks &masks)
{
    const Mask mask = masks[at(atom.question)];
    if ((mask & atom.values) == 0)
        return nothing;
    return (mask & ~atom.values) == 0 ? surely | possibly : possibly;
}

//! What \a rule adds to what is \a reached.
std::uint8_t
gainOf(const CompiledRule &rule, const Masks &masks, const std::vector<std::uint8_t> &reached)
{
    unsigned gain = (surely | possibly) & ~unsigned{reached[at(rule.then)]};
    for (const int premise : rule.premises)
        gain &= reached[at(premise)];
    for (const Atom &atom : rule.atoms) {
        if (gain == nothing)
            break;
        gain &= reachOf(atom, masks);
    }
    return static_cast<std::uint8_t>(gain);
}

//! Puts each exposure behind those that its rules hang on, as far as no circle is in the way.
class ExposureOrder
{
public:
    explicit ExposureOrder(const RuleBase &base)
        : m_rulesFor(at(base.exposureCount()))
        , m_places(at(base.exposureCount()), unseen)
    {
        for (const CompiledRule &rule : base.rules)
            m_rulesFor[at(rule.then)].push_back(&rule);
        for (int exposure = 0; exposure < base.exposureCount(); ++exposure)
            visit(exposure);
    }

    //! By exposure.
    const std::vector<int> &places() const { return m_places; }

private:
    static constexpr int unseen = -2;
    static constexpr int underway = -1;

    void visit(int exposure)
    {
        if (m_places[at(exposure)] != unseen)
            return;
        m_places[at(exposure)] = underway;
        for (const CompiledRule *rule : m_rulesFor[at(exposure)]) {
            for (const int premise : rule->premises)
                visit(premise);
        }
        m_places[at(exposure)] = m_next++;
    }

    std::vector<std::vector<const CompiledRule *>> m_rulesFor;
    std::vector<int> m_places;
    int m_next = 0;
};

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

Verdict settledVerdict(std::uint8_t reached)
{
    return reached == nothing ? Verdict::NoWayFound : Verdict::Yes;
}

} // namespace

Evaluator::Evaluator(RuleBase rules)
    : m_rules(std::move(rules))
    , m_logged(at(m_rules.exposureCount()), false)
{
    std::vector<int> all(m_rules.rules.size());
    std::iota(all.begin(), all.end(), 0);
    const std::vector<int> places = ExposureOrder(m_rules).places();
    m_all = programOf(all, places);
    for (int exposure = 0; exposure < m_rules.exposureCount(); ++exposure) {
        m_behind.push_back(findRulesBehind(m_rules, exposure));
        m_programs.push_back(programOf(m_behind.back(), places));
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

Evaluator::Program Evaluator::programOf(std::vector<int> rules,
                                        const std::vector<int> &places) const
{
    const auto placeOf = [&](int rule) { return places[at(m_rules.rules[at(rule)].then)]; };
    std::ranges::stable_sort(rules, {}, placeOf);
    const bool hasCircle = std::ranges::any_of(rules, [&](int rule) {
        return std::ranges::any_of(m_rules.rules[at(rule)].premises, [&](int premise) {
            return places[at(premise)] >= placeOf(rule);
        });
    });
    return {std::move(rules), hasCircle};
}

std::vector<std::uint8_t> Evaluator::reach(const Program &program, const Masks &masks) const
{
    std::vector<std::uint8_t> reached(at(m_rules.exposureCount()), nothing);
    bool moved = true;
    while (moved) {
        moved = false;
        for (const int place : program.rules) {
            const CompiledRule &rule = m_rules.rules[at(place)];
            const std::uint8_t gain = gainOf(rule, masks, reached);
            reached[at(rule.then)] |= gain;
            moved = moved || gain != nothing;
        }
        // In their order one round reaches all, unless a rule hangs on what comes after it.
        moved = moved && program.hasCircle;
    }
    return reached;
}

Bounds Evaluator::bounds(const Masks &masks) const
{
    const std::vector<std::uint8_t> reached = reach(m_all, masks);
    Bounds bounds{std::vector<bool>(reached.size()), std::vector<bool>(reached.size())};
    for (std::size_t exposure = 0; exposure < reached.size(); ++exposure) {
        bounds.low[exposure] = reached[exposure] & surely;
        bounds.high[exposure] = reached[exposure] & possibly;
    }
    return bounds;
}

bool Evaluator::isSure(const Masks &masks, int exposure) const
{
    return reach(m_programs[at(exposure)], masks)[at(exposure)] & surely;
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
    double cases = 1; // may pass what an integer holds
    const std::vector<int> &relevant = m_relevant[at(exposure)];
    for (std::size_t i = 0; i < relevant.size(); ++i) {
        const Mask possible = masks[at(relevant[i])];
        if (std::popcount(possible) < 2 || isChain(m_sets[at(exposure)][i], possible))
            continue;
        tangled.push_back(relevant[i]);
        cases *= std::popcount(possible);
    }
    if (cases <= caseLimit)
        return tangled;
    logTooManyCases(exposure, cases);
    return {};
}

void Evaluator::logTooManyCases(int exposure, double cases) const
{
    if (m_logged[at(exposure)])
        return;
    m_logged[at(exposure)] = true;
    qCWarning(assessmentLog).noquote().nospace()
        << m_rules.exposures.at(exposure) << ": " << QString::number(cases, 'f', 0)
        << " cases are more than the " << caseLimit << " we try, so it counts as not sure";
}

void Evaluator::split(Masks &masks,
                      int exposure,
                      std::span<const int> questions,
                      Split &found) const
{
    const std::uint8_t reached = reach(m_programs[at(exposure)], masks)[at(exposure)];
    const bool isOpen = reached == possibly;
    if (!isOpen || questions.empty()) {
        found.always = found.always && (reached & surely);
        found.ever = found.ever || reached != nothing;
        return;
    }
    Mask &mask = masks[at(questions.front())];
    const Mask possible = mask;
    for (Mask rest = possible; rest && !found.isNotSure(); rest &= rest - 1) {
        mask = rest & (~rest + 1);
        split(masks, exposure, questions.subspan(1), found);
    }
    mask = possible;
}

Verdict Evaluator::verdict(const Masks &masks, int exposure) const
{
    const std::uint8_t reached = reach(m_programs[at(exposure)], masks)[at(exposure)];
    return reached == possibly ? verdictByCases(masks, exposure) : settledVerdict(reached);
}

Verdict Evaluator::verdictByCases(const Masks &masks, int exposure) const
{
    const std::vector<int> tangled = tangledQuestions(masks, exposure);
    if (tangled.empty())
        return Verdict::NotSure;
    Masks one = masks;
    Split found;
    split(one, exposure, tangled, found);
    if (found.always)
        return Verdict::Yes;
    return found.ever ? Verdict::NotSure : Verdict::NoWayFound;
}

std::vector<Verdict> Evaluator::verdicts(const Masks &masks) const
{
    const std::vector<std::uint8_t> reached = reach(m_all, masks);
    std::vector<Verdict> all;
    all.reserve(reached.size());
    for (int exposure = 0; exposure < m_rules.exposureCount(); ++exposure) {
        const std::uint8_t one = reached[at(exposure)];
        all.push_back(one == possibly ? verdictByCases(masks, exposure) : settledVerdict(one));
    }
    return all;
}

} // namespace Earshot
