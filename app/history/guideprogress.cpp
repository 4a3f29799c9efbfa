// SPDX-License-Identifier: MIT
#include "history/guideprogress.h"

#include <algorithm>

namespace Earshot {

static bool writesSame(const GuideStep &step, const GuideStep &other)
{
    return std::ranges::any_of(step.sets, [&other](const Effect &effect) {
        return std::ranges::find(other.sets, effect.setting, &Effect::setting) != other.sets.cend();
    });
}

int GuideProgress::current() const
{
    const auto open = std::ranges::find(steps, StepState::Open, &StepProgress::state);
    return open == steps.cend() ? -1 : static_cast<int>(open - steps.cbegin());
}

int GuideProgress::skipped() const
{
    return static_cast<int>(std::ranges::count(steps, StepState::Skipped, &StepProgress::state));
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

QDate runsUntil(const Guide &guide,
                const GuideProgress &progress,
                qsizetype place,
                const QDate &today)
{
    const GuideStep &step = guide.steps.at(place);
    const StepProgress &own = progress.steps.at(place);
    if (step.countdown.days == 0 || own.state != StepState::Done)
        return {};
    for (qsizetype later = place + 1; later < guide.steps.size(); ++later) {
        if (progress.steps.at(later).state == StepState::Done
            && writesSame(step, guide.steps.at(later)))
            return {};
    }
    const QDate last = own.saidAt.toLocalTime().date().addDays(step.countdown.days);
    return last < today ? QDate() : last;
}

const Guide *lastGuide(const QList<Guide> &guides, const QList<GuideRecord> &records)
{
    const auto place = [&guides](const GuideRecord &record) {
        return std::ranges::find(guides, record.guide, &Guide::id);
    };
    const auto last
        = std::find_if(records.crbegin(), records.crend(), [&](const GuideRecord &record) {
              return place(record) != guides.cend();
          });
    return last == records.crend() ? nullptr : &*place(*last);
}

} // namespace Earshot
