// SPDX-License-Identifier: MIT
#include "guides/guide.h"

#include <algorithm>
#include <numeric>

namespace Earshot {

const GuideStep *Guide::step(const QString &stepId) const
{
    const auto found = std::ranges::find(steps, stepId, &GuideStep::id);
    return found == steps.cend() ? nullptr : &*found;
}

int Guide::minutes() const
{
    return std::accumulate(steps.cbegin(), steps.cend(), 0, [](int sum, const GuideStep &step) {
        return sum + step.minutes;
    });
}

} // namespace Earshot
