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
    QList<Block> blocks;
    addHeading(blocks, Explanations::tr("Ways we know of"));
    for (const NamedWay &way : detail.ways)
        addParagraph(blocks, waySentence(catalogue, assessment, way));
    if (const QString more = moreWaysSentence(detail); !more.isEmpty())
        addParagraph(blocks, more, true);
    return blocks;
}

QList<Block>
replayBlocks(const Catalogue &catalogue, const Assessment &assessment, const ReplayResult &replay)
{
    QList<Block> blocks;
    addHeading(blocks, Explanations::tr("The verdict, reached again"));
    for (const Leaf &leaf : replay.cited)
        addParagraph(blocks, leafSentence(catalogue, assessment, leaf));
    if (replay.cited.isEmpty())
        addParagraph(blocks, Explanations::tr("No answer is needed for it."));
    addParagraph(blocks, replaySentence(replay));
    for (const QString &sentence : settledSentences(catalogue, replay))
        addParagraph(blocks, sentence);
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
