// SPDX-License-Identifier: MIT
#include "assessment/explanation.h"

#include "assessment/detail/settling.h"

#include <algorithm>
#include <set>

namespace Earshot {

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

std::set<int> questionsOf(const Way &way)
{
    std::set<int> questions;
    for (const Atom &atom : way.atoms)
        questions.insert(atom.question);
    return questions;
}

//! The definite way that asks for the fewest answers; between equals, question order decides.
const Way *clearestWay(const std::vector<Way> &ways)
{
    const Way *best = nullptr;
    std::set<int> bestQuestions;
    for (const Way &way : ways) {
        if (!way.definite)
            continue;
        std::set<int> questions = questionsOf(way);
        const bool better
            = !best || questions.size() < bestQuestions.size()
              || (questions.size() == bestQuestions.size() && questions < bestQuestions);
        if (better) {
            best = &way;
            bestQuestions = std::move(questions);
        }
    }
    return best;
}

//! \a masks for \a questions, everything open for the others.
Masks onlyThese(const RuleBase &base, const Masks &masks, const std::set<int> &questions)
{
    Masks kept(masks.size());
    for (int question = 0; question < base.questionCount(); ++question)
        kept[at(question)]
            = questions.contains(question) ? masks[at(question)] : base.domainMask(question);
    return kept;
}

Leaf leafOf(const RuleBase &base, int question, Mask mask)
{
    return {base.questions.at(question), base.values(question, mask)};
}

//! The rule that first gives each exposure, by rounds, so that no proof can go round in circles.
std::vector<int> firstRules(const RuleBase &base, const Masks &masks)
{
    std::vector<int> first(at(base.exposureCount()), -1);
    for (bool moved = true; moved;) {
        moved = false;
        const std::vector<int> earlier = first;
        for (int i = 0; i < static_cast<int>(base.rules.size()); ++i) {
            const CompiledRule &rule = base.rules[at(i)];
            if (first[at(rule.then)] >= 0)
                continue;
            const bool premises = std::ranges::all_of(
                rule.premises, [&](int premise) { return earlier[at(premise)] >= 0; });
            const bool atoms = std::ranges::all_of(rule.atoms, [&](const Atom &atom) {
                return (masks[at(atom.question)] & ~atom.values) == 0;
            });
            if (premises && atoms) {
                first[at(rule.then)] = i;
                moved = true;
            }
        }
    }
    return first;
}

//! Builds the proof tree of one exposure and notes which rules it used.
struct ProofBuilder
{
    const Catalogue &catalogue;
    const RuleBase &base;
    const Masks &masks;
    const std::vector<int> first;
    std::vector<int> used;

    ProofNode build(int exposure)
    {
        const CompiledRule &compiled = base.rules[at(first[at(exposure)])];
        used.push_back(first[at(exposure)]);
        const Rule &rule = catalogue.rules().at(compiled.source);
        ProofNode node{.exposure = rule.then,
                       .rule = rule.id,
                       .revision = rule.validity.revision,
                       .from = {},
                       .leaf = {}};
        for (const Condition &condition : rule.when) {
            if (condition.subject == Subject::Exposure) {
                node.from.append(build(base.exposureNumbers.value(condition.id)));
            } else {
                const int question = base.questionNumbers.value(condition.id);
                ProofNode leaf;
                leaf.leaf = leafOf(base, question, masks[at(question)]);
                node.from.append(leaf);
            }
        }
        return node;
    }
};

} // namespace

Explainer::Explainer(const Catalogue &catalogue,
                     const Evaluator &evaluator,
                     const Masks &masks,
                     const WayTable &ways)
    : m_catalogue(catalogue)
    , m_evaluator(evaluator)
    , m_masks(masks)
    , m_ways(ways)
{}

Reason Explainer::explain(int exposure, Verdict verdict) const
{
    if (verdict == Verdict::Yes)
        return explainYes(exposure);

    Reason reason;
    if (verdict == Verdict::NoWayFound) {
        reason.forcedBy = forcing(exposure);
    } else {
        reason.toYes = settledBy(exposure, Verdict::Yes);
        reason.toNo = settledBy(exposure, Verdict::NoWayFound);
    }
    addBasis(reason, m_evaluator.rulesBehind(exposure));
    return reason;
}

Reason Explainer::explainYes(int exposure) const
{
    const RuleBase &base = m_evaluator.rules();
    Reason reason;
    std::vector<int> used;
    const auto addCase = [&](QList<Leaf> when, const Masks &masks, const std::vector<Way> &ways) {
        const Way *way = clearestWay(ways);
        const std::vector<int> &relevant = m_evaluator.relevantQuestions(exposure);
        // Without a way (only where the limit on ways cut it off) cite all that can matter.
        const Masks cited = onlyThese(
            base, masks, way ? questionsOf(*way) : std::set<int>(relevant.begin(), relevant.end()));
        ProofBuilder builder{m_catalogue, base, cited, firstRules(base, cited), {}};
        reason.cases.append({std::move(when), builder.build(exposure)});
        used.insert(used.end(), builder.used.begin(), builder.used.end());
    };

    if (m_evaluator.isSure(m_masks, exposure)) {
        addCase({}, m_masks, m_ways[at(exposure)]);
    } else {
        // Only the questions that are really needed make cases: leave out each that is not.
        std::vector<int> tangled = m_evaluator.tangledQuestions(m_masks, exposure);
        const auto provedBy = [&](const std::vector<int> &questions) {
            Masks split = m_masks;
            return forEachCase(split, questions, [&](const Masks &masks) {
                return m_evaluator.isSure(masks, exposure);
            });
        };
        for (const int question : std::vector<int>(tangled)) {
            std::vector<int> fewer = tangled;
            std::erase(fewer, question);
            if (provedBy(fewer))
                tangled = std::move(fewer);
        }
        Masks split = m_masks;
        forEachCase(split, tangled, [&](const Masks &masks) {
            QList<Leaf> when;
            for (const int question : tangled)
                when.append(leafOf(base, question, masks[at(question)]));
            addCase(when, masks, findWays(m_evaluator, masks, {exposure})[at(exposure)]);
            return true;
        });
    }
    addBasis(reason, used);
    return reason;
}

QList<Leaf> Explainer::forcing(int exposure) const
{
    const RuleBase &base = m_evaluator.rules();
    Masks masks = m_masks;
    QList<Leaf> forced;
    for (const int question : m_evaluator.relevantQuestions(exposure)) {
        const Mask said = masks[at(question)];
        masks[at(question)] = base.domainMask(question);
        if (m_evaluator.verdict(masks, exposure) == Verdict::NoWayFound)
            continue;
        masks[at(question)] = said;
        forced.append(leafOf(base, question, said));
    }
    return forced;
}

QList<Leaf> Explainer::settledBy(int exposure, Verdict target) const
{
    QList<Leaf> leaves;
    for (const Narrowed &one : settling(m_evaluator, m_masks, exposure, target))
        leaves.append(leafOf(m_evaluator.rules(), one.question, one.values));
    return leaves;
}

void Explainer::addBasis(Reason &reason, const std::vector<int> &rules) const
{
    for (const int number : rules) {
        const Rule &rule = m_catalogue.rules().at(m_evaluator.rules().rules[at(number)].source);
        reason.weakest = std::max(reason.weakest, rule.basis);
        if (!reason.oldestChecked.isValid() || rule.checked < reason.oldestChecked)
            reason.oldestChecked = rule.checked;
    }
}

} // namespace Earshot
