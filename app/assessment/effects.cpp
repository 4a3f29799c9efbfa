// SPDX-License-Identifier: MIT
#include "assessment/effects.h"

namespace Earshot {

QStringList valuesAfter(const QStringList &before, const Effect &effect, const QStringList &domain)
{
    QStringList reached;
    for (const QString &value : before) {
        const bool isMoved = effect.from.isEmpty() || effect.from.contains(value);
        reached.append(isMoved ? effect.to : value);
    }
    QStringList after;
    for (const QString &value : domain) {
        if (reached.contains(value))
            after.append(value);
    }
    return after;
}

} // namespace Earshot
