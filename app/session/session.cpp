// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "session/checkpair.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! The entry about the same thing before \a record, or null.
const AnswerRecord *entryBefore(const Log &log, const AnswerRecord &record)
{
    const AnswerRecord *before = nullptr;
    for (const AnswerRecord &other : log.answers) {
        if (other.id < record.id && other.subject == record.subject && other.name == record.name)
            before = &other;
    }
    return before;
}

//! The entry that puts back what \a log said before \a record.
AnswerRecord undoOf(const Log &log, const AnswerRecord &record, const QDateTime &now)
{
    AnswerRecord undo{.subject = record.subject, .name = record.name};
    if (const AnswerRecord *before = entryBefore(log, record))
        undo = *before;
    undo.check.reset();
    undo.reason = EditReason::Undone;
    undo.undoes = record.id;
    undo.saidAt = now;
    return undo;
}

const CheckRecord *checkOf(const Log &log, CheckId id)
{
    const auto found = std::ranges::find(log.checks, id, &CheckRecord::id);
    return found == log.checks.cend() ? nullptr : &*found;
}

} // namespace

Session::Session(Catalogue catalogue, HistoryStore store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_store(std::move(store))
    , m_clock(std::move(clock))
{
    const auto log = m_store.log();
    if (!log) {
        // Nobody can be connected yet. A timer would need the thread that this is made in.
        QMetaObject::invokeMethod(
            this, [this, error = log.error()] { emit failed(error); }, Qt::QueuedConnection);
    }
    take(log.value_or(Log()));
}

QDate Session::today() const
{
    return m_clock().toLocalTime().date();
}

const CheckRecord *Session::openCheck() const
{
    const auto found = std::ranges::find_if(m_log.checks, &CheckRecord::isOpen);
    return found == m_log.checks.cend() ? nullptr : &*found;
}

Assessment Session::assessmentAt(CheckId check) const
{
    const CheckRecord *found = checkOf(m_log, check);
    if (!found)
        return {};
    return assess(m_catalogue, answersAtEndOf(m_log, check), optionsAt(*found));
}

Headline Session::headlineAt(CheckId check) const
{
    const CheckRecord *found = checkOf(m_log, check);
    if (!found)
        return {};
    return headlineFor(m_catalogue, answersAtEndOf(m_log, check), optionsAt(*found));
}

ComparedChecks Session::compared(std::optional<CheckId> from, std::optional<CheckId> to) const
{
    return compareInLog(m_stored, m_archive, from, to, today());
}

AssessOptions Session::optionsAt(const CheckRecord &check) const
{
    return {.asOf = check.asOf, .rulesAsOf = {}, .nearby = m_nearby};
}

void Session::setNearby(Nearby nearby)
{
    m_nearby = nearby;
    reassess();
}

bool Session::startCheck(CheckKind kind)
{
    if (!succeeded(m_store.startCheck(kind, today(), m_clock(), m_catalogue)))
        return false;
    reload();
    return true;
}

bool Session::record(const Said &said, const QString &nextPage)
{
    AnswerRecord record = recordOf(said);
    if (const CheckRecord *check = openCheck())
        record.check = check->id;
    return append(record, nextPage);
}

bool Session::recordOutsideCheck(const QList<Said> &said)
{
    QList<RecordId> undoable;
    const bool done = std::ranges::all_of(said, [&](const Said &each) {
        if (!append(recordOf(each)))
            return false;
        undoable += m_undoable;
        return true;
    });
    m_undoable = undoable;
    return done;
}

bool Session::rememberPage(const QString &page)
{
    const auto open = std::ranges::find_if(m_log.checks, &CheckRecord::isOpen);
    if (open == m_log.checks.end() || !succeeded(m_store.rememberPage(open->id, page)))
        return false;
    open->page = page;
    return true;
}

bool Session::finishCheck()
{
    const CheckRecord *check = openCheck();
    if (!check || !succeeded(m_store.finishCheck(check->id, m_clock())))
        return false;
    reload();
    return true;
}

bool Session::recordStep(const QString &guide,
                         const QString &step,
                         StepState state,
                         SkipReason reason)
{
    GuideRecord record{
        .guide = guide, .step = step, .state = state, .reason = reason, .saidAt = m_clock()};
    const auto id = m_store.append(record);
    if (!succeeded(id))
        return false;
    record.id = *id;
    m_log.guides.append(record);
    emit guidesChanged();
    return true;
}

bool Session::setPlan(const QStringList &changes)
{
    return decide(planEntries(m_log.decisions, changes, m_clock()));
}

bool Session::accept(const QString &setting, AcceptReason reason, const QDate &until)
{
    return decide({{.kind = DecisionKind::Accept,
                    .name = setting,
                    .until = until,
                    .reason = reason,
                    .saidAt = m_clock()}});
}

bool Session::takeBackAcceptance(const QString &setting)
{
    return decide(
        {{.kind = DecisionKind::Accept, .name = setting, .isOn = false, .saidAt = m_clock()}});
}

bool Session::decide(const QList<DecisionRecord> &entries)
{
    if (!succeeded(m_store.append(entries)))
        return false;
    if (const auto log = m_store.log(); succeeded(log))
        m_log.decisions = log->decisions;
    emit decisionsChanged();
    return true;
}

bool Session::undo()
{
    QList<RecordId> left = m_undoable;
    const bool any = !left.isEmpty();
    while (!left.isEmpty()) {
        const QList<AnswerRecord> &entries = m_log.answers;
        const auto undone = std::ranges::find(entries, left.constLast(), &AnswerRecord::id);
        if (undone == entries.cend() || !append(undoOf(m_log, *undone, m_clock())))
            return false;
        left.removeLast();
        m_undoable = left;
    }
    return any;
}

AnswerRecord Session::recordOf(const Said &said) const
{
    return {.subject = said.subject,
            .name = said.name,
            .values = said.values,
            .since = said.since,
            .looked = said.how == KnownHow::Looked ? today() : QDate(),
            .how = said.how,
            .reason = said.reason,
            .note = said.note,
            .saidAt = m_clock()};
}

bool Session::append(const AnswerRecord &record, const QString &nextPage)
{
    const auto id = m_store.append(record, nextPage);
    if (!succeeded(id))
        return false;
    m_undoable.clear();
    if (!record.check && record.reason != EditReason::Undone)
        m_undoable = {*id};
    reload();
    return true;
}

template<typename T>
bool Session::succeeded(const Result<T> &result)
{
    if (!result)
        emit failed(result.error());
    return result.has_value();
}

void Session::reload()
{
    if (const auto log = m_store.log(); succeeded(log))
        take(*log);
}

void Session::take(const Log &log)
{
    m_stored = log;
    m_log = restatedLog(log, m_archive);
    m_answers = currentAnswers(m_log);
    reassess();
}

WhatIf Session::tryOut(const QStringList &changes) const
{
    return whatIf(m_catalogue, m_assessment, changes, optionsNow());
}

AssessOptions Session::optionsNow() const
{
    return {.asOf = today(), .rulesAsOf = {}, .nearby = m_nearby};
}

void Session::reassess()
{
    m_assessment = assess(m_catalogue, m_answers, optionsNow());
    emit assessmentChanged();
}

} // namespace Earshot
