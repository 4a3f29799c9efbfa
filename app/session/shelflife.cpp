// SPDX-License-Identifier: MIT
#include "session/shelflife.h"

#include "answers/questionnaire.h"

namespace Earshot {

namespace {

// A note is an entry with the same values again, outside any check. It is no new look.
QDate daySaid(const Log &log, const QString &setting)
{
    const AnswerRecord *last = nullptr;
    QDate day;
    for (const AnswerRecord &entry : log.answers) {
        if (entry.subject != RecordSubject::Setting || entry.name != setting)
            continue;
        if (last == nullptr || entry.check || entry.values != last->values)
            day = entry.saidAt.toLocalTime().date();
        last = &entry;
    }
    return day;
}

//! Every answer as if it was looked up on the day it was said, where no other day is known.
Answers datedAnswers(const Log &log)
{
    Answers answers = currentAnswers(log);
    for (auto answer = answers.settings.begin(); answer != answers.settings.end(); ++answer) {
        if (!answer->looked.isValid())
            answer->looked = daySaid(log, answer.key());
    }
    return answers;
}

} // namespace

QStringList settingsToRecheck(const Catalogue &catalogue, const Log &log, const QDate &today)
{
    // The day it was said makes an answer old, but is no look that settles what has run out.
    const QStringList known = staleSettings(catalogue, currentAnswers(log), today);
    const QStringList dated = staleSettings(catalogue, datedAnswers(log), today);
    QStringList all;
    for (const Setting &setting : catalogue.settings()) {
        if (known.contains(setting.id) || dated.contains(setting.id))
            all.append(setting.id);
    }
    return all;
}

QDate nextRecheckDay(const Catalogue &catalogue, const Log &log, const QDate &today)
{
    return nextStaleDay(catalogue, datedAnswers(log), today);
}

} // namespace Earshot
