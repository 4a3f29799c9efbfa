// SPDX-License-Identifier: MIT
#include "history/records.h"

#include "spelling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr std::array subjects{
    Spelling{RecordSubject::Setting, "setting"_L1},
    Spelling{RecordSubject::Context, "context"_L1},
    Spelling{RecordSubject::Worry, "worry"_L1},
};

constexpr std::array ways{
    Spelling{KnownHow::NotSaid, "not-said"_L1},
    Spelling{KnownHow::Looked, "looked"_L1},
    Spelling{KnownHow::Memory, "memory"_L1},
    Spelling{KnownHow::Told, "told"_L1},
};

constexpr std::array reasons{
    Spelling{EditReason::First, "first"_L1},
    Spelling{EditReason::ChangedSetting, "changed-setting"_L1},
    Spelling{EditReason::FoundOut, "found-out"_L1},
    Spelling{EditReason::HadItWrong, "had-it-wrong"_L1},
    Spelling{EditReason::Undone, "undone"_L1},
};

constexpr std::array stepStates{
    Spelling{StepState::Open, "open"_L1},
    Spelling{StepState::Done, "done"_L1},
    Spelling{StepState::Skipped, "skipped"_L1},
};

constexpr std::array skipReasons{
    Spelling{SkipReason::DoesNotApply, "does-not-apply"_L1},
    Spelling{SkipReason::Later, "later"_L1},
    Spelling{SkipReason::TooMuch, "too-much"_L1},
};

QList<int> majorsOf(const QStringList &systems)
{
    QList<int> majors;
    for (const QString &system : systems)
        majors.append(system.section(u'.', 0, 0).toInt());
    return majors;
}

//! True where every system that \a now may be has a higher major number than any in \a before.
bool isNewerSystem(const QStringList &now, const QStringList &before)
{
    return !now.isEmpty() && !before.isEmpty()
           && std::ranges::min(majorsOf(now)) > std::ranges::max(majorsOf(before));
}

void askAllAgain(Answers &answers)
{
    for (auto answer = answers.settings.cbegin(); answer != answers.settings.cend(); ++answer) {
        if (!answers.askAgain.contains(answer.key()))
            answers.askAgain.append(answer.key());
    }
}

} // namespace

QString token(RecordSubject subject)
{
    return spell(subjects, subject);
}

QString token(KnownHow how)
{
    return spell(ways, how);
}

QString token(EditReason reason)
{
    return spell(reasons, reason);
}

QString token(StepState state)
{
    return spell(stepStates, state);
}

QString token(SkipReason reason)
{
    return reason == SkipReason::None ? QString() : spell(skipReasons, reason);
}

std::optional<StepState> stepStateFromToken(const QString &text)
{
    return unspell(stepStates, text);
}

std::optional<SkipReason> skipReasonFromToken(const QString &text)
{
    return unspell(skipReasons, text);
}

std::optional<RecordSubject> recordSubjectFromToken(const QString &text)
{
    return unspell(subjects, text);
}

std::optional<KnownHow> knownHowFromToken(const QString &text)
{
    return unspell(ways, text);
}

std::optional<EditReason> editReasonFromToken(const QString &text)
{
    return unspell(reasons, text);
}

void apply(const AnswerRecord &record, Answers &answers)
{
    if (record.subject == RecordSubject::Context && record.name == u"ios"_s
        && isNewerSystem(record.values, answers.context.value(record.name)))
        askAllAgain(answers);

    const bool empty = record.values.isEmpty();
    switch (record.subject) {
    case RecordSubject::Setting:
        answers.askAgain.removeAll(record.name);
        if (empty && record.reason != EditReason::Undone)
            answers.askAgain.append(record.name);
        if (empty)
            answers.settings.remove(record.name);
        else
            answers.settings.insert(record.name, {record.values, record.since, record.looked});
        break;
    case RecordSubject::Context:
        if (empty)
            answers.context.remove(record.name);
        else
            answers.context.insert(record.name, record.values);
        break;
    case RecordSubject::Worry:
        if (empty)
            answers.worries.remove(record.name);
        else
            answers.worries.insert(record.name, ratingFromToken(record.values.constFirst()));
        break;
    }
}

Answers answersAfter(const Log &log, qsizetype entries)
{
    Answers answers;
    for (qsizetype i = 0; i < entries; ++i)
        apply(log.answers.at(i), answers);
    return answers;
}

Answers currentAnswers(const Log &log)
{
    return answersAfter(log, log.answers.size());
}

qsizetype entriesUpToEndOf(const Log &log, const CheckRecord &check)
{
    if (check.isOpen())
        return log.answers.size();
    const auto begin = log.answers.cbegin();
    const auto end = log.answers.cend();
    if (check.lastEntry > 0) {
        return std::upper_bound(begin,
                                end,
                                check.lastEntry,
                                [](RecordId id, const AnswerRecord &r) { return id < r.id; })
               - begin;
    }
    const auto own = std::find_if(log.answers.crbegin(), log.answers.crend(), [&](const auto &r) {
        return r.check && *r.check <= check.id;
    });
    const auto later = std::find_if(own.base(), end, [&check](const AnswerRecord &record) {
        return record.check || record.saidAt >= check.finishedAt;
    });
    return later - begin;
}

Answers answersAtEndOf(const Log &log, CheckId check)
{
    const auto found = std::ranges::find(log.checks, check, &CheckRecord::id);
    return found == log.checks.end() ? Answers{} : answersAfter(log, entriesUpToEndOf(log, *found));
}

const AnswerRecord *lastRecord(const Log &log, RecordSubject subject, const QString &name)
{
    const auto found = std::find_if(log.answers.crbegin(), log.answers.crend(), [&](const auto &r) {
        return r.subject == subject && r.name == name;
    });
    return found == log.answers.crend() ? nullptr : &*found;
}

} // namespace Earshot
