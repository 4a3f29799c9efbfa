// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <array>

namespace Earshot {

//! Why a verdict is another than before, in the order in which they are shown.
enum class Cause { ChangedSetting, FoundOut, Time, World, Correction };

inline constexpr std::array allCauses{
    Cause::ChangedSetting, Cause::FoundOut, Cause::Time, Cause::World, Cause::Correction};

//! "changed-setting", "found-out", "time", "world", "correction"
QString token(Cause cause);

//! Some of the causes, one bit each; the first cause is bit 0.
using CauseSet = unsigned;

inline constexpr CauseSet noCause = 0;
inline constexpr CauseSet everyCause = (1U << allCauses.size()) - 1;

constexpr CauseSet onlyCause(Cause cause)
{
    return 1U << static_cast<unsigned>(cause);
}

constexpr bool hasCause(CauseSet set, Cause cause)
{
    return (set & onlyCause(cause)) != 0;
}

//! In the order of allCauses.
QList<Cause> causesIn(CauseSet set);

} // namespace Earshot
