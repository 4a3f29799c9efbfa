// SPDX-License-Identifier: MIT
#include "history/guideprogress.h"

#include <algorithm>

namespace Earshot {

int GuideProgress::current() const
{
    const auto open = std::ranges::find(steps, StepState::Open, &StepProgress::state);
    return open == steps.cend() ? -1 : static_cast<int>(open - steps.cbegin());
}

int GuideProgress::settled() const
{
    return static_cast<int>(steps.size()
                            - std::ranges::count(steps, StepState::Open, &StepProgress::state));
}

bool GuideProgress::isStarted() const
{
    return settled() > 0;
}

int GuideProgress::minutesLeft(const Guide &guide) const
{
    int minutes = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i).state == StepState::Open)
            minutes += guide.steps.at(i).minutes;
    }
    return minutes;
}

GuideProgress progressIn(const Guide &guide, const QList<GuideRecord> &records)
{
    GuideProgress progress;
    progress.steps.resize(guide.steps.size());
    for (const GuideRecord &record : records) {
        const GuideStep *step = record.guide == guide.id ? guide.step(record.step) : nullptr;
        if (step != nullptr)
            progress.steps[step - guide.steps.constData()]
                = {record.state, record.reason, record.saidAt};
    }
    return progress;
}

QDate runsUntil(const GuideStep &step, const StepProgress &progress)
{
    if (step.countdown.days == 0 || progress.state != StepState::Done)
        return {};
    return progress.saidAt.toLocalTime().date().addDays(step.countdown.days);
}

const Guide *lastGuide(const QList<Guide> &guides, const QList<GuideRecord> &records)
{
    for (auto record = records.crbegin(); record != records.crend(); ++record) {
        const auto guide = std::ranges::find(guides, record->guide, &Guide::id);
        if (guide != guides.cend())
            return &*guide;
    }
    return nullptr;
}

} // namespace Earshot
