// SPDX-License-Identifier: MIT
#include "assessment/detail/replay.h"

#include <algorithm>
#include <set>

namespace Earshot {

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

void collectIds(const ProofNode &node, QStringList &ids)
{
    if (node.isLeaf())
        ids.append(node.leaf.id);
    for (const ProofNode &child : node.from)
        collectIds(child, ids);
}

QStringList idsOf(const QList<Leaf> &leaves)
{
    QStringList ids;
    for (const Leaf &leaf : leaves)
        ids.append(leaf.id);
    return ids;
}

class Replayer
{
public:
    Replayer(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding)
        : m_evaluator(compileRules(catalogue, assessment.rulesAsOf))
        , m_given(rules().masks(assessment.state))
        , m_finding(finding)
    {}

    ReplayResult run() const
    {
        const std::set<int> cited = citedQuestions();
        Masks masks;
        ReplayResult result{.cited = {}, .expected = m_finding.verdict, .settled = {}};
        for (int question = 0; question < rules().questionCount(); ++question) {
            const bool isCited = cited.contains(question);
            masks.push_back(isCited ? m_given[at(question)] : rules().domainMask(question));
            if (isCited)
                result.cited.append({rules().questions.at(question),
                                     rules().values(question, masks[at(question)])});
        }
        result.verdict = verdict(masks);
        if (m_finding.verdict == Verdict::NotSure) {
            result.settled = {settled(masks, m_finding.reason.toYes, Verdict::Yes),
                              settled(masks, m_finding.reason.toNo, Verdict::NoWayFound)};
        }
        result.holds = result.verdict == result.expected
                       && std::ranges::all_of(result.settled, [](const SettledReplay &one) {
                              return one.verdict == one.expected;
                          });
        return result;
    }

private:
    const RuleBase &rules() const { return m_evaluator.rules(); }

    int exposure() const { return rules().exposureNumbers.value(m_finding.exposure, -1); }

    Verdict verdict(const Masks &masks) const
    {
        return exposure() < 0 ? Verdict::NoWayFound : m_evaluator.verdict(masks, exposure());
    }

    std::set<int> citedQuestions() const
    {
        std::set<int> questions;
        if (m_finding.verdict == Verdict::NotSure) {
            for (const int question : m_evaluator.relevantQuestions(exposure())) {
                if (m_given[at(question)] != rules().domainMask(question))
                    questions.insert(question);
            }
            return questions;
        }
        QStringList ids = idsOf(m_finding.reason.forcedBy);
        for (const ProofCase &one : m_finding.reason.cases) {
            ids += idsOf(one.when);
            collectIds(one.proof, ids);
        }
        for (const QString &id : std::as_const(ids)) {
            if (const int question = rules().questionNumbers.value(id, -1); question >= 0)
                questions.insert(question);
        }
        return questions;
    }

    SettledReplay settled(Masks masks, const QList<Leaf> &answers, Verdict expected) const
    {
        for (const Leaf &leaf : answers) {
            if (const int question = rules().questionNumbers.value(leaf.id, -1); question >= 0)
                masks[at(question)] &= rules().mask(question, leaf.values);
        }
        return {answers, expected, verdict(masks)};
    }

    Evaluator m_evaluator;
    Masks m_given;
    const Finding &m_finding;
};

} // namespace

ReplayResult
replayReason(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding)
{
    return Replayer(catalogue, assessment, finding).run();
}

} // namespace Earshot
