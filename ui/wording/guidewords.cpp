// SPDX-License-Identifier: MIT
#include "wording/guidewords.h"

#include "wording/datewords.h"
#include "wording/stepwords.h"

#include <QCoreApplication>

namespace Earshot {

namespace {

class GuideWording
{
    Q_DECLARE_TR_FUNCTIONS(GuideWording)
};

int countOf(const Guide &guide)
{
    return static_cast<int>(guide.steps.size());
}

} // namespace

QString shortProgressText(const Guide &guide, const GuideProgress &progress)
{
    if (progress.isFinished() && progress.skipped() > 0)
        return GuideWording::tr(
            "All steps are behind you, %n of them skipped", nullptr, progress.skipped());
    if (progress.isFinished())
        return GuideWording::tr("All %n step(s) are behind you", nullptr, countOf(guide));
    if (!progress.isStarted())
        return GuideWording::tr("%n step(s), not started", nullptr, countOf(guide));
    return GuideWording::tr("%1 of %2 behind you").arg(progress.settled()).arg(countOf(guide));
}

QString progressText(const Guide &guide, const GuideProgress &progress)
{
    QString text = shortProgressText(guide, progress);
    if (progress.isFinished())
        return text;
    if (!progress.isStarted())
        return GuideWording::tr("%n step(s), about %1", "count of steps and time", countOf(guide))
            .arg(minutesText(guide.minutes()));
    return GuideWording::tr("%1, about %2 left", "progress and time")
        .arg(text, minutesText(progress.minutesLeft(guide)));
}

QString stepStateText(const StepProgress &progress)
{
    const QString date = dateText(progress.saidAt.toLocalTime().date());
    switch (progress.state) {
    case StepState::Open:
        return {};
    case StepState::Done:
        return GuideWording::tr("Done on %1").arg(date);
    case StepState::Skipped:
        return GuideWording::tr("Skipped on %1. %2").arg(date, skipReasonText(progress.reason));
    }
    Q_UNREACHABLE();
}

QString skipReasonText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::None:
        return {};
    case SkipReason::DoesNotApply:
        return GuideWording::tr("It does not apply to me.");
    case SkipReason::Later:
        return GuideWording::tr("I will do it later.");
    case SkipReason::TooMuch:
        return GuideWording::tr("It costs me too much.");
    }
    Q_UNREACHABLE();
}

QString runsUntilText(const Guide &guide,
                      const GuideProgress &progress,
                      qsizetype place,
                      const QDate &today)
{
    const QDate date = runsUntil(guide, progress, place, today);
    return date.isValid() ? guide.steps.at(place).countdown.until.arg(dateText(date)) : QString();
}

} // namespace Earshot
