// SPDX-License-Identifier: MIT
#include "guides/impliedanswers.h"

namespace Earshot {

QMap<QString, QStringList>
impliedAnswers(const Catalogue &catalogue, const Assessment &assessment, const GuideStep &step)
{
    QMap<QString, QStringList> implied;
    for (const Effect &effect : step.sets) {
        const Setting *setting = catalogue.setting(effect.setting);
        if (setting == nullptr)
            continue;
        const QStringList before = assessment.state.value(effect.setting).values;
        QStringList after;
        for (const QString &value : setting->valueIds()) {
            const bool isReached
                = value == effect.to
                  && std::any_of(before.cbegin(), before.cend(), [&effect](const QString &was) {
                         return effect.from.isEmpty() || effect.from.contains(was);
                     });
            const bool isKept
                = before.contains(value) && !effect.from.isEmpty() && !effect.from.contains(value);
            if (isReached || isKept)
                after.append(value);
        }
        if (!after.isEmpty() && after != before)
            implied.insert(effect.setting, after);
    }
    return implied;
}

} // namespace Earshot
