// SPDX-License-Identifier: MIT
#include "paper/content/blocks.h"

#include "paper/content/paperparts.h"

namespace Earshot {

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yes:
        return Mark::Yes;
    case Verdict::NotSure:
        return Mark::NotSure;
    case Verdict::NoWayFound:
        break;
    }
    return Mark::NoWayFound;
}

Mark markOf(const Finding &finding)
{
    return finding.verdict == Verdict::Yes && finding.comesWith ? Mark::ComesWith
                                                                : markOf(finding.verdict);
}

void addHeading(QList<Block> &blocks, const QString &text)
{
    blocks.append(Heading{2, text});
}

void addParagraph(QList<Block> &blocks, const QString &text, bool note)
{
    blocks.append(Paragraph{text, note});
}

} // namespace Earshot
