// SPDX-License-Identifier: MIT
#include "comparison/cause.h"

#include "spelling.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr std::array spellings{
    Spelling{Cause::ChangedSetting, "changed-setting"_L1},
    Spelling{Cause::FoundOut, "found-out"_L1},
    Spelling{Cause::Time, "time"_L1},
    Spelling{Cause::World, "world"_L1},
    Spelling{Cause::Correction, "correction"_L1},
};

} // namespace

QString token(Cause cause)
{
    return spell(spellings, cause);
}

QList<Cause> causesIn(CauseSet set)
{
    QList<Cause> causes;
    for (const Cause cause : allCauses) {
        if (hasCause(set, cause))
            causes.append(cause);
    }
    return causes;
}

} // namespace Earshot
