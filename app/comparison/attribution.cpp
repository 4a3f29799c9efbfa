// SPDX-License-Identifier: MIT
#include "comparison/attribution.h"

#include "spelling.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr std::array spellings{
    Spelling{Interplay::Same, "same"_L1},
    Spelling{Interplay::One, "one"_L1},
    Spelling{Interplay::Either, "either"_L1},
    Spelling{Interplay::Together, "together"_L1},
    Spelling{Interplay::Opposite, "opposite"_L1},
};

Interplay interplayOf(const QList<QList<Cause>> &sufficient)
{
    if (sufficient.size() > 1)
        return Interplay::Either;
    return sufficient.constFirst().size() == 1 ? Interplay::One : Interplay::Together;
}

//! Every set of causes, those with fewest first, then by the order of causes.
std::array<CauseSet, everyCause + 1> setsBySize()
{
    std::array<CauseSet, everyCause + 1> sets{};
    for (CauseSet set = noCause; set <= everyCause; ++set)
        sets[set] = set;
    std::ranges::stable_sort(sets, [](CauseSet left, CauseSet right) {
        const int fewer = std::popcount(left) - std::popcount(right);
        return fewer != 0 ? fewer < 0 : causesIn(left) < causesIn(right);
    });
    return sets;
}

//! The sets that give the new verdict and of which no smaller one does.
QList<CauseSet> smallestSets(const VerdictsBySet &verdicts)
{
    QList<CauseSet> smallest;
    for (const CauseSet set : setsBySize()) {
        const bool holdsAnother = std::ranges::any_of(
            smallest, [set](CauseSet other) { return (other & set) == other; });
        if (!holdsAnother && verdicts[set] == verdicts[everyCause])
            smallest.append(set);
    }
    return smallest;
}

} // namespace

QString token(Interplay interplay)
{
    return spell(spellings, interplay);
}

Attribution attribute(const VerdictsBySet &verdicts)
{
    Attribution attribution;
    if (verdicts[noCause] != verdicts[everyCause]) {
        for (const CauseSet set : smallestSets(verdicts))
            attribution.sufficient.append(causesIn(set));
        attribution.interplay = interplayOf(attribution.sufficient);
        return attribution;
    }
    for (const Cause cause : allCauses) {
        if (verdicts[onlyCause(cause)] != verdicts[noCause])
            attribution.pulled.append(cause);
    }
    if (!attribution.pulled.isEmpty())
        attribution.interplay = Interplay::Opposite;
    return attribution;
}

} // namespace Earshot
