// SPDX-License-Identifier: MIT
#include "wording/sourcewords.h"

#include "wording/datewords.h"

#include <QCoreApplication>

namespace Earshot {

namespace {

class SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

void collectSources(const Catalogue &catalogue, const ProofNode &node, QStringList &ids)
{
    if (const Rule *rule = catalogue.rule(node.rule, node.revision))
        ids.append(rule->sources);
    for (const ProofNode &child : node.from)
        collectSources(catalogue, child, ids);
}

} // namespace

QStringList sourceLines(const Catalogue &catalogue, const Finding &finding)
{
    QStringList ids;
    for (const ProofCase &one : finding.reason.cases)
        collectSources(catalogue, one.proof, ids);
    const Exposure *exposure = catalogue.exposure(finding.exposure);
    if (ids.isEmpty() && exposure != nullptr)
        ids = exposure->sources;
    ids.removeDuplicates();
    QStringList lines;
    for (const QString &id : std::as_const(ids)) {
        if (const Source *source = catalogue.source(id))
            lines.append(SourceWords::tr("%1: %2. Checked %3.", "publisher, title, month")
                             .arg(source->publisher, source->title, monthText(source->checked)));
    }
    return lines;
}

} // namespace Earshot
