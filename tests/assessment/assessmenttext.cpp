// SPDX-License-Identifier: MIT
#include "assessmenttext.h"

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

QString textOf(const ProofNode &node)
{
    if (node.isLeaf())
        return node.leaf.id + u'=' + node.leaf.values.join(u'|');
    QStringList from;
    for (const ProofNode &child : node.from)
        from.append(textOf(child));
    return u"%1[%2 %3: %4]"_s.arg(node.exposure, node.rule).arg(node.revision).arg(from.join(u' '));
}

QString textOf(const QList<Leaf> &leaves)
{
    QStringList all;
    for (const Leaf &leaf : leaves)
        all.append(leaf.id + u'=' + leaf.values.join(u'|'));
    return all.join(u' ');
}

} // namespace

QString textOf(const Assessment &assessment)
{
    QStringList lines;
    for (const Finding &finding : assessment.findings) {
        lines.append(finding.exposure + u' ' + token(finding.verdict)
                     + (finding.comesWith ? u" comes with"_s : u""_s));
        for (const ProofCase &one : finding.reason.cases)
            lines.append(textOf(one.when) + u" => "_s + textOf(one.proof));
        lines.append(textOf(finding.reason.forcedBy) + u" / "_s + textOf(finding.reason.toYes)
                     + u" / "_s + textOf(finding.reason.toNo));
        for (const QStringList &fix : finding.fixes)
            lines.append(fix.join(u" + "_s));
    }
    for (const WorryState &worry : assessment.worries)
        lines.append(worry.worry + u' ' + token(worry.verdict) + worry.exposures.join(u' '));
    for (const PlanStep &step : assessment.plan.steps)
        lines.append(token(step.group) + u' ' + step.remediation
                     + QString::number(step.number.value_or(0)) + step.closes.join(u' ')
                     + step.closesWith.join(u' ') + step.opens.join(u' ') + step.neededBy.join(u' ')
                     + step.sameAs.join(u' '));
    lines += assessment.plan.findOut + assessment.plan.firstSteps + assessment.plan.comesWith;
    return lines.join(u'\n');
}
