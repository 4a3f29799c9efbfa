// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/questionnaire.h"
#include "history/decisions.h"

#include <QDateTime>

#include <optional>

namespace Earshot {

//! What an entry of the log is about.
enum class RecordSubject { Setting, Context, Worry };
//! How the person knows.
enum class KnownHow { NotSaid, Looked, Memory, Told };
//! Why an answer was given again.
enum class EditReason { First, ChangedSetting, FoundOut, HadItWrong, Undone };

//! What became of a step of a guide.
enum class StepState { Open, Done, Skipped };
//! Why a step was skipped.
enum class SkipReason { None, DoesNotApply, Later, TooMuch };

QString token(RecordSubject subject);
QString token(KnownHow how);
QString token(EditReason reason);
QString token(StepState state);
QString token(SkipReason reason);
std::optional<RecordSubject> recordSubjectFromToken(const QString &text);
std::optional<KnownHow> knownHowFromToken(const QString &text);
std::optional<EditReason> editReasonFromToken(const QString &text);
std::optional<StepState> stepStateFromToken(const QString &text);
//! SkipReason::None has no token.
std::optional<SkipReason> skipReasonFromToken(const QString &text);

using CheckId = qint64;
using RecordId = qint64;

//! One entry of the append-only log. Values are those of an Answer; for a worry the one token
//! of its rating. An entry without values takes the answer back to "not asked yet" (an undo), or
//! holds one that no longer counts, as the question means something else since.
struct AnswerRecord
{
    RecordId id = 0;              //!< Given by the store, ascending.
    std::optional<CheckId> check; //!< Empty = given outside a check.
    RecordSubject subject = RecordSubject::Setting;
    QString name; //!< The id of the setting, context question or worry.
    QStringList values;
    QDate since;
    QDate looked;
    KnownHow how = KnownHow::NotSaid;
    EditReason reason = EditReason::First;
    std::optional<RecordId> undoes; //!< The entry that an undo takes back.
    QString note;                   //!< Only for the person; may be erased later.
    QDateTime saidAt;               //!< UTC.

    bool operator==(const AnswerRecord &other) const = default;
};

//! One dated run of the wizard.
struct CheckRecord
{
    CheckId id = 0;
    CheckKind kind = CheckKind::Quick;
    QDate asOf;
    QDateTime startedAt;  //!< UTC.
    QDateTime finishedAt; //!< UTC; invalid while it is half done.
    QString catalogueHash;
    QString page; //!< The page it was left on; empty at the start.
    //! The last entry of the log when it was finished; 0 = not known, then the time decides.
    RecordId lastEntry = 0;

    bool isOpen() const { return !finishedAt.isValid(); }
    bool operator==(const CheckRecord &other) const = default;
};

//! One entry of the log of guides: a step was done or skipped, or is open again after all.
struct GuideRecord
{
    RecordId id = 0; //!< Given by the store, ascending; of its own, apart from answers.
    QString guide;
    QString step;
    StepState state = StepState::Done;
    SkipReason reason = SkipReason::None; //!< Only of a skipped one.
    QDateTime saidAt;                     //!< UTC.

    bool operator==(const GuideRecord &other) const = default;
};

//! Everything a file holds, in the order it was recorded.
struct Log
{
    QList<CheckRecord> checks;
    QList<AnswerRecord> answers;
    QList<GuideRecord> guides;
    QList<DecisionRecord> decisions;

    bool operator==(const Log &other) const = default;
};

//! Takes \a record over into \a answers. A new major iOS makes every answer one to look at again.
void apply(const AnswerRecord &record, Answers &answers);
//! The current state: the last entry of each name.
Answers currentAnswers(const Log &log);
//! How many entries of \a log were there when \a check was finished: those up to its last one,
//! and what was said outside it before it was finished.
qsizetype entriesUpToEndOf(const Log &log, const CheckRecord &check);
//! The state after the first \a entries of \a log.
Answers answersAfter(const Log &log, qsizetype entries);
//! The state when \a check was finished (or as it stands, where it is the open one).
Answers answersAtEndOf(const Log &log, CheckId check);
//! The last entry about \a name, or null.
const AnswerRecord *lastRecord(const Log &log, RecordSubject subject, const QString &name);

} // namespace Earshot
