// SPDX-License-Identifier: MIT
#include "assessment/verdict.h"

using namespace Qt::StringLiterals;

namespace Earshot {

QString token(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yes:
        return u"yes"_s;
    case Verdict::NotSure:
        return u"not-sure"_s;
    case Verdict::NoWayFound:
        return u"no-way-found"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Earshot
