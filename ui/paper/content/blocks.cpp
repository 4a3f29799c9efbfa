// SPDX-License-Identifier: MIT
#include "paper/content/blocks.h"

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

} // namespace Earshot
