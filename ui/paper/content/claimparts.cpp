// SPDX-License-Identifier: MIT
#include "paper/content/papercontent.h"
#include "wording/claimwords.h"
#include "wording/datewords.h"
#include "wording/sentences.h"
#include "wording/verdictwords.h"

#include <QCoreApplication>

namespace Earshot {

namespace {

class ClaimPaper
{
    Q_DECLARE_TR_FUNCTIONS(ClaimPaper)
};

VerdictEntry entryOf(const Catalogue &catalogue, const Claim &claim)
{
    VerdictEntry entry;
    entry.word = claimVerdictWord(claim.verdict);
    entry.sentence = claim.says;
    const QString found = joinedSentences({claim.statement, confidenceSentence(claim.confidence)});
    entry.reasons = {{0, found, true}};
    entry.basis = claimSourceLine(catalogue, claim);
    return entry;
}

} // namespace

PaperContent makeClaimsPaper(const Catalogue &catalogue, const QDate &today)
{
    const QString &version = catalogue.version();
    PaperContent content;
    content.product = ClaimPaper::tr("Earshot");
    content.title = ClaimPaper::tr("The review, claim by claim");
    content.headerNote
        = ClaimPaper::tr("As we saw it on %1. Rules version %2.").arg(dateText(today), version);
    content.footerNote = content.headerNote;
    content.closing = foundByOthersLine();
    content.blocks
        = {Heading{1, content.title}, Paragraph{reviewCountSentence(catalogue.claims()), false}};
    for (const ReviewHeading &heading : catalogue.content().headings) {
        content.blocks.append(Heading{2, heading.name});
        for (const Claim &claim : catalogue.claims()) {
            if (claim.heading == heading.id)
                content.blocks.append(entryOf(catalogue, claim));
        }
    }
    return content;
}

} // namespace Earshot
