// SPDX-License-Identifier: MIT
#include "session/running.h"

#include "history/guideprogress.h"

#include <algorithm>

namespace Earshot {

namespace {

QStringList valuesAt(const Log &log, const QString &setting, const QDateTime &time)
{
    const auto last
        = std::find_if(log.answers.crbegin(), log.answers.crend(), [&](const AnswerRecord &record) {
              return record.subject == RecordSubject::Setting && record.name == setting
                     && record.saidAt <= time;
          });
    return last == log.answers.crend() ? QStringList() : last->values;
}

bool isWrittenBy(const GuideStep &step, const QList<RunningOut> &dates)
{
    return std::ranges::any_of(step.sets, [&dates](const Effect &effect) {
        return std::ranges::find(dates, effect.setting, &RunningOut::setting) != dates.cend();
    });
}

QList<RunningDate>
runningInGuide(const Guide &guide, const Assessment &assessment, const QList<GuideRecord> &records)
{
    const GuideProgress progress = progressIn(guide, records);
    QList<RunningDate> running;
    for (qsizetype place = 0; place < guide.steps.size(); ++place) {
        const GuideStep &step = guide.steps.at(place);
        const QDate until = runsUntil(guide, progress, place, assessment.asOf);
        if (until.isValid() && !isWrittenBy(step, assessment.dates)) {
            const QDate since = until.addDays(-step.countdown.days);
            running.append({RunningKind::GuideStep, guide.id, step.id, since, until});
        }
    }
    return running;
}

} // namespace

const DecisionRecord *
decisionToLeave(const Catalogue &catalogue, const Log &log, const QString &setting)
{
    const auto last = std::find_if(
        log.decisions.crbegin(), log.decisions.crend(), [&](const DecisionRecord &decision) {
            return decision.kind == DecisionKind::Accept && decision.name == setting;
        });
    const Setting *known = catalogue.setting(setting);
    if (last == log.decisions.crend() || !last->isOn || known == nullptr)
        return nullptr;
    const QString subject = known->partOf.isEmpty() ? known->id : known->partOf;
    const AnswerRecord *now = lastRecord(log, RecordSubject::Setting, subject);
    const QStringList values = now != nullptr ? now->values : QStringList();
    return valuesAt(log, subject, last->saidAt) == values ? &*last : nullptr;
}

QList<RunningDate>
runningDates(const Catalogue &catalogue, const Assessment &assessment, const Log &log)
{
    QList<RunningDate> running;
    for (const RunningOut &date : assessment.dates)
        running.append({RunningKind::Answer, date.setting, {}, date.since, date.until});
    for (const Guide &guide : catalogue.guides())
        running += runningInGuide(guide, assessment, log.guides);
    for (const Setting &setting : catalogue.settings()) {
        const DecisionRecord *left = decisionToLeave(catalogue, log, setting.id);
        if (left != nullptr && left->until.isValid()) {
            const QDate since = left->saidAt.toLocalTime().date();
            running.append({RunningKind::Accepted, setting.id, {}, since, left->until});
        }
    }
    std::ranges::stable_sort(running, {}, &RunningDate::until);
    return running;
}

Report datedReport(const Catalogue &catalogue,
                   const Assessment &assessment,
                   const Log &log,
                   ReportKind kind)
{
    Report report = makeReport(catalogue, assessment, kind);
    report.dates = runningDates(catalogue, assessment, log);
    return report;
}

} // namespace Earshot
