// SPDX-License-Identifier: MIT
#include "journeys/impliedanswers.h"

#include "assessment/effects.h"

namespace Earshot {

QMap<QString, QStringList>
impliedAnswers(const Catalogue &catalogue, const Assessment &assessment, const GuideStep &step)
{
    QMap<QString, QStringList> implied;
    for (const Effect &effect : step.sets) {
        const Setting *setting = catalogue.setting(effect.setting);
        if (setting == nullptr)
            continue;
        const QStringList now = assessment.state.value(effect.setting).values;
        const QStringList after
            = valuesAfter(implied.value(effect.setting, now), effect, setting->valueIds());
        implied.insert(effect.setting, after);
    }
    implied.removeIf([&assessment](QMap<QString, QStringList>::iterator entry) {
        return entry->isEmpty() || *entry == assessment.state.value(entry.key()).values;
    });
    return implied;
}

} // namespace Earshot
