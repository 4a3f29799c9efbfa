// SPDX-License-Identifier: MIT
#include "paper/content/papercontent.h"
#include "paper/content/paperparts.h"
#include "wording/reasonleaf.h"
#include "wording/sentences.h"
#include "wording/verdictwords.h"
#include "wording/waywords.h"

#include <QCoreApplication>

namespace Earshot {

namespace {

class Explanations
{
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

QList<Block>
wayBlocks(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding)
{
    const Detail detail = detailOf(catalogue, assessment, finding.exposure);
    if (detail.ways.isEmpty())
        return {};
    QList<Block> blocks{Heading{2, Explanations::tr("Ways we know of")}};
    for (const NamedWay &way : detail.ways)
        blocks.append(Paragraph{waySentence(catalogue, assessment, way), false});
    if (const QString more = moreWaysSentence(detail); !more.isEmpty())
        blocks.append(Paragraph{more, true});
    return blocks;
}

QList<Block>
replayBlocks(const Catalogue &catalogue, const Assessment &assessment, const ReplayResult &replay)
{
    QList<Block> blocks{Heading{2, Explanations::tr("The verdict, reached again")}};
    for (const Leaf &leaf : replay.cited)
        blocks.append(Paragraph{leafSentence(catalogue, assessment, leaf), false});
    if (replay.cited.isEmpty())
        blocks.append(Paragraph{Explanations::tr("No answer is needed for it."), false});
    blocks.append(Paragraph{replaySentence(replay), false});
    for (const QString &sentence : settledSentences(catalogue, replay))
        blocks.append(Paragraph{sentence, false});
    return blocks;
}

} // namespace

PaperContent makeExplanation(const Catalogue &catalogue,
                             const Assessment &assessment,
                             const Finding &finding,
                             const std::optional<ReplayResult> &replay)
{
    PaperContent content;
    content.product = Explanations::tr("Earshot");
    content.title = exposureSentence(catalogue, finding.exposure);
    content.headerNote = madeFromLine(assessment);
    content.footerNote = content.headerNote;
    content.closing = joinedSentences({limitsLine(), noPromiseLine(), foundByOthersLine()});
    content.blocks = {verdictEntry(catalogue, assessment, finding)};
    content.blocks += wayBlocks(catalogue, assessment, finding);
    if (replay)
        content.blocks += replayBlocks(catalogue, assessment, *replay);
    return content;
}

} // namespace Earshot
