// SPDX-License-Identifier: MIT
#include "wording/reasonwords.h"

#include "wording/datewords.h"
#include "wording/reasonleaf.h"
#include "wording/sentences.h"
#include "wording/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Reasons
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

ReasonLine
answerLine(const Catalogue &catalogue, const Assessment &assessment, const Leaf &leaf, int depth)
{
    return {depth,
            leafSentence(catalogue, assessment, leaf),
            true,
            catalogue.setting(leaf.id) ? leaf.id : QString()};
}

//! Puts a proof into lines.
class ProofWriter
{
public:
    ProofWriter(const Catalogue &catalogue, const Assessment &assessment)
        : m_catalogue(catalogue)
        , m_assessment(assessment)
    {}

    void write(const ProofNode &node, const QList<Leaf> &assumed, int depth)
    {
        if (const Rule *rule = m_catalogue.rule(node.rule, node.revision);
            rule != nullptr && !rule->because.isEmpty())
            m_lines.append({depth, Reasons::tr("Because %1.").arg(rule->because), false});
        for (const ProofNode &child : node.from) {
            if (child.isLeaf()) {
                writeLeaf(child.leaf, assumed, depth + 1);
                continue;
            }
            m_lines.append({depth + 1, exposureSentence(m_catalogue, child.exposure), false});
            write(child, assumed, depth + 1);
        }
    }

    void write(const ReasonLine &line) { m_lines.append(line); }
    QList<ReasonLine> take() { return std::move(m_lines); }

private:
    void writeLeaf(const Leaf &leaf, const QList<Leaf> &assumed, int depth)
    {
        const bool isAssumed = std::any_of(
            assumed.cbegin(), assumed.cend(), [&](const Leaf &a) { return a.id == leaf.id; });
        if (!isAssumed)
            m_lines.append(answerLine(m_catalogue, m_assessment, leaf, depth));
    }

    const Catalogue &m_catalogue;
    const Assessment &m_assessment;
    QList<ReasonLine> m_lines;
};

QList<ReasonLine>
yesLines(const Catalogue &catalogue, const Assessment &assessment, const Reason &reason)
{
    ProofWriter writer(catalogue, assessment);
    const bool eitherWay = reason.cases.size() > 1;
    if (eitherWay)
        writer.write({0, Reasons::tr("Yes, either way."), false});
    for (const ProofCase &proofCase : reason.cases) {
        if (eitherWay)
            writer.write(
                {0, Reasons::tr("If %1:").arg(leavesClause(catalogue, proofCase.when)), false});
        writer.write(proofCase.proof, proofCase.when, eitherWay ? 1 : 0);
    }
    return writer.take();
}

QList<ReasonLine>
noWayLines(const Catalogue &catalogue, const Assessment &assessment, const Reason &reason)
{
    QList<ReasonLine> lines;
    if (reason.forcedBy.isEmpty()) {
        lines.append({0, Reasons::tr("Because no rule in this version leads there."), false});
        return lines;
    }
    lines.append({0, Reasons::tr("Because of what you told us:"), false});
    for (const Leaf &leaf : reason.forcedBy)
        lines.append(answerLine(catalogue, assessment, leaf, 1));
    return lines;
}

QList<ReasonLine>
notSureLines(const Catalogue &catalogue, const Assessment &assessment, const Reason &reason)
{
    QList<ReasonLine> lines;
    if (!reason.toYes.isEmpty())
        lines.append(
            {0,
             Reasons::tr("It can happen if %1.").arg(leavesClause(catalogue, reason.toYes)),
             false});
    if (!reason.toNo.isEmpty())
        lines.append(
            {0,
             Reasons::tr("We know of no way if %1.").arg(leavesClause(catalogue, reason.toNo)),
             false});
    QList<Leaf> open = reason.toYes;
    open.append(reason.toNo);
    const QStringList looks = findOutSentences(catalogue, assessment, open);
    for (const QString &sentence : looks)
        lines.append({0, sentence, false});
    return lines;
}

//! The members of \a fix, each before those that come after it.
QStringList inOrder(const Catalogue &catalogue, const QStringList &fix)
{
    QStringList ordered;
    for (const QString &id : fix) {
        const auto later
            = std::find_if(ordered.cbegin(), ordered.cend(), [&](const QString &other) {
                  const Remediation *remediation = catalogue.remediation(other);
                  return remediation != nullptr && remediation->after.contains(id);
              });
        ordered.insert(later, id);
    }
    return ordered;
}

QString onlyFixSentence(const Catalogue &catalogue, const QStringList &fix)
{
    const QString changes = changesClause(catalogue, fix);
    switch (fix.size()) {
    case 1:
        return Reasons::tr("This one change closes it: %1.").arg(changes);
    case 2:
        return Reasons::tr("These two changes close it together: %1.").arg(changes);
    case 3:
        return Reasons::tr("These three changes close it together: %1.").arg(changes);
    default:
        return Reasons::tr("These changes close it together: %1.").arg(changes);
    }
}

} // namespace

QList<ReasonLine>
reasonLines(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding)
{
    switch (finding.verdict) {
    case Verdict::Yes:
        return yesLines(catalogue, assessment, finding.reason);
    case Verdict::NotSure:
        return notSureLines(catalogue, assessment, finding.reason);
    case Verdict::NoWayFound:
        break;
    }
    return noWayLines(catalogue, assessment, finding.reason);
}

QString changesClause(const Catalogue &catalogue, const QStringList &changes)
{
    QStringList titles;
    const QStringList ordered = inOrder(catalogue, changes);
    for (const QString &id : ordered) {
        const Remediation *remediation = catalogue.remediation(id);
        if (remediation == nullptr)
            titles.append(id);
        else if (remediation->who == Actor::Ask)
            titles.append(Reasons::tr("%1, if they agree").arg(uncapitalised(remediation->title)));
        else
            titles.append(uncapitalised(remediation->title));
    }
    return joinedByAnd(titles);
}

QString basisSentence(const Reason &reason)
{
    if (!reason.oldestChecked.isValid())
        return {};
    const QString checked = monthText(reason.oldestChecked);
    switch (reason.weakest) {
    case Basis::DocumentedByVendor:
        return Reasons::tr("Based on Apple's own documents, checked %1.").arg(checked);
    case Basis::IndependentResearch:
        return Reasons::tr("Based on research by others, checked %1.").arg(checked);
    case Basis::Inferred:
        break;
    }
    return Reasons::tr("Based on what we worked out ourselves, checked %1.").arg(checked);
}

QList<QStringList> offeredFixes(const Catalogue &catalogue, const Finding &finding)
{
    if (finding.comesWith)
        return {};
    const auto isLastResort = [&](const QString &id) {
        const Remediation *remediation = catalogue.remediation(id);
        return remediation != nullptr && remediation->lastResort;
    };
    QList<QStringList> fixes = finding.fixes;
    fixes.removeIf([&](const QStringList &fix) {
        return std::any_of(fix.cbegin(), fix.cend(), isLastResort);
    });
    return fixes;
}

QStringList fixSentences(const Catalogue &catalogue, const Finding &finding)
{
    if (finding.verdict == Verdict::NoWayFound)
        return {};
    const QList<QStringList> fixes = offeredFixes(catalogue, finding);
    if (fixes.isEmpty()) {
        return {finding.verdict == Verdict::Yes
                    ? Reasons::tr("No setting changes this.")
                    : Reasons::tr("We know of no change that closes it.")};
    }
    if (fixes.size() == 1)
        return {onlyFixSentence(catalogue, fixes.constFirst())};
    QStringList sentences{fixes.size() == 2 ? Reasons::tr("Either of these closes it:")
                                            : Reasons::tr("Any one of these closes it:")};
    for (const QStringList &fix : fixes)
        sentences.append(asSentence(changesClause(catalogue, fix)));
    return sentences;
}

} // namespace Earshot
