// SPDX-License-Identifier: MIT
#include "replay.h"

#include <algorithm>

using namespace Earshot;

namespace {

void collectLeaves(const ProofNode &node, QList<Leaf> &leaves)
{
    if (node.isLeaf() && !leaves.contains(node.leaf))
        leaves.append(node.leaf);
    for (const ProofNode &child : node.from)
        collectLeaves(child, leaves);
}

bool containsAll(const QStringList &values, const QStringList &wanted)
{
    return std::all_of(
        wanted.begin(), wanted.end(), [&](const QString &value) { return values.contains(value); });
}

} // namespace

QList<Leaf> leavesOf(const ProofNode &proof)
{
    QList<Leaf> leaves;
    collectLeaves(proof, leaves);
    return leaves;
}

QList<Leaf> without(const QList<Leaf> &leaves, const QString &id)
{
    QList<Leaf> rest;
    for (const Leaf &leaf : leaves) {
        if (leaf.id != id)
            rest.append(leaf);
    }
    return rest;
}

Replay::Replay(const Catalogue &catalogue, const State &state, const QDate &rulesAsOf)
    : m_evaluator(compileRules(catalogue, rulesAsOf))
    , m_given(rules().masks(state))
{
    for (int question = 0; question < rules().questionCount(); ++question)
        m_unknown.push_back(rules().domainMask(question));
}

Verdict Replay::onlyWith(const QString &exposure, const QList<Leaf> &leaves) const
{
    return m_evaluator.verdict(with(m_unknown, leaves), number(exposure));
}

Verdict Replay::asGivenWith(const QString &exposure, const QList<Leaf> &leaves) const
{
    return m_evaluator.verdict(with(m_given, leaves), number(exposure));
}

bool Replay::isProvedBy(const QString &exposure, const QList<Leaf> &leaves) const
{
    const Bounds bounds = m_evaluator.bounds(with(m_unknown, leaves));
    return bounds.low.at(static_cast<std::size_t>(number(exposure)));
}

Leaf Replay::given(const QString &id) const
{
    const int question = rules().questionNumbers.value(id, -1);
    if (question < 0)
        return {id, {}};
    return {id, rules().values(question, m_given.at(static_cast<std::size_t>(question)))};
}

bool Replay::isAsGiven(const QList<Leaf> &leaves) const
{
    return std::all_of(
        leaves.begin(), leaves.end(), [this](const Leaf &leaf) { return leaf == given(leaf.id); });
}

bool Replay::narrowsWhatIsOpen(const QList<Leaf> &leaves) const
{
    return std::all_of(leaves.begin(), leaves.end(), [this](const Leaf &leaf) {
        const QStringList possible = given(leaf.id).values;
        return !leaf.values.isEmpty() && leaf.values.size() < possible.size()
               && containsAll(possible, leaf.values);
    });
}

int Replay::number(const QString &exposure) const
{
    return rules().exposureNumbers.value(exposure);
}

Masks Replay::with(Masks masks, const QList<Leaf> &leaves) const
{
    for (const Leaf &leaf : leaves) {
        const int question = rules().questionNumbers.value(leaf.id);
        masks.at(static_cast<std::size_t>(question)) = rules().mask(question, leaf.values);
    }
    return masks;
}
