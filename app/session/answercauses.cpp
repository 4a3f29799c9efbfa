// SPDX-License-Identifier: MIT
#include "session/answercauses.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Earshot {

namespace {

//! An entry that counts, and why it was made.
struct Step
{
    const AnswerRecord *record = nullptr;
    Cause cause = Cause::FoundOut;
};

//! What happened to one answer between two moments.
struct Story
{
    QStringList valuesBefore;
    QList<Step> steps;

    const QStringList &values() const
    {
        return steps.isEmpty() ? valuesBefore : steps.constLast().record->values;
    }
};

using Name = std::pair<RecordSubject, QString>;

//! Undos between the two moments, and what they took back of what was said between them.
QSet<RecordId> undoneEntries(const Log &log, qsizetype first, qsizetype last)
{
    QSet<RecordId> between;
    QSet<RecordId> undone;
    for (qsizetype i = first; i < last; ++i) {
        const AnswerRecord &record = log.answers.at(i);
        between.insert(record.id);
        if (record.undoes && between.contains(*record.undoes))
            undone << record.id << *record.undoes;
    }
    return undone;
}

void tell(Story &story, const AnswerRecord &record)
{
    const bool isSame = record.values == story.values();
    const bool isPutRight = record.reason == EditReason::HadItWrong;
    const bool isToldAgain = record.reason == EditReason::First && isSame;
    Cause cause
        = record.reason == EditReason::ChangedSetting ? Cause::ChangedSetting : Cause::FoundOut;
    if ((isSame || isPutRight) && !story.steps.isEmpty()) {
        const Step last = story.steps.takeLast();
        if (isPutRight || isToldAgain)
            cause = last.cause;
    }
    story.steps.append({&record, cause});
}

QMap<Name, Story> storiesIn(const Log &log, qsizetype first, qsizetype last)
{
    const QSet<RecordId> undone = undoneEntries(log, first, last);
    QMap<Name, Story> stories;
    for (qsizetype i = 0; i < last; ++i) {
        const AnswerRecord &record = log.answers.at(i);
        if (record.subject == RecordSubject::Worry || undone.contains(record.id))
            continue;
        Story &story = stories[{record.subject, record.name}];
        if (i < first)
            story.valuesBefore = record.values;
        else
            tell(story, record);
    }
    for (Story &story : stories) {
        if (!story.steps.isEmpty() && story.values() == story.valuesBefore)
            story.steps = {{story.steps.constLast().record, Cause::FoundOut}};
    }
    return stories;
}

} // namespace

AnswersByCause answersByCause(const Log &log, qsizetype from, qsizetype to)
{
    AnswersByCause answers;
    const auto [first, last] = std::minmax(from, to);
    answers.before = answersAfter(log, first);
    answers.after = answersAfter(log, last);
    answers.changed = answers.before;
    answers.found = answers.before;
    for (const Story &story : storiesIn(log, first, last)) {
        for (const Step &step : story.steps)
            apply(*step.record,
                  step.cause == Cause::ChangedSetting ? answers.changed : answers.found);
    }
    if (from > to) {
        std::swap(answers.before, answers.after);
        std::swap(answers.changed, answers.found);
    }
    return answers;
}

} // namespace Earshot
