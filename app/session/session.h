// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/whatif.h"
#include "comparison/comparedchecks.h"
#include "session/archive.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Earshot {

//! What the person says about one setting, context question or worry.
struct Said
{
    RecordSubject subject = RecordSubject::Setting;
    QString name;
    QStringList values;
    QDate since;
    KnownHow how = KnownHow::NotSaid;
    EditReason reason = EditReason::First;
    QString note;
};

//! The one mutable object: holds catalogue, store and the current assessment, takes intents and
//! announces what follows from them. No decisions, no widgets.
class Session : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; //!< UTC now; tests pass their own.

    Session(Catalogue catalogue, HistoryStore store, Clock clock, QObject *parent = nullptr);

    const Catalogue &catalogue() const { return m_catalogue; }
    const Answers &answers() const { return m_answers; }
    const Assessment &assessment() const { return m_assessment; }
    //! In the ids of the catalogue, and without values where an answer no longer counts.
    const Log &log() const { return m_log; }
    const HistoryStore &store() const { return m_store; }
    QDate today() const;
    bool isReadOnly() const { return m_store.isReadOnly(); }

    //! The half-done check, or null.
    const CheckRecord *openCheck() const;
    //! A finished check, restated with today's rules as of its own date.
    Assessment assessmentAt(CheckId check) const;
    Headline headlineAt(CheckId check) const; //!< Of assessmentAt(), sooner.
    //! Two checks beside each other; no check means the answers as they stand.
    ComparedChecks compared(std::optional<CheckId> from, std::optional<CheckId> to) const;

    //! What would be said after \a changes (remediation ids); nothing is recorded.
    WhatIf tryOut(const QStringList &changes) const;

    Nearby nearby() const { return m_nearby; }
    void setNearby(Nearby nearby); //!< Kept in memory only.

    //! Starts a check, or fails where one is half done.
    bool startCheck(CheckKind kind);
    //! Records an answer; inside the open check it remembers \a nextPage with it.
    //! True once it is on the disk.
    bool record(const Said &said, const QString &nextPage = {});
    //! The same outside any check (a tick in the checklist).
    bool recordOutsideCheck(const Said &said) { return recordOutsideCheck(QList<Said>{said}); }
    //! Several at once; one undo takes all of them back.
    bool recordOutsideCheck(const QList<Said> &said);
    bool rememberPage(const QString &page);
    bool finishCheck();

    //! Remembers what became of a step of a guide; true once it is on the disk.
    bool recordStep(const QString &guide,
                    const QString &step,
                    StepState state,
                    SkipReason reason = SkipReason::None);

    //! Makes \a changes (remediation ids) what the person means to do; true once it is on the disk.
    bool setPlan(const QStringList &changes);
    //! Leaves \a setting as it is up to \a until, or without an end; no verdict changes by it.
    bool accept(const QString &setting, AcceptReason reason, const QDate &until);
    bool takeBackAcceptance(const QString &setting);

    bool canUndo() const { return !m_undoable.isEmpty(); }
    //! Takes back what was last recorded outside a check, with an entry of its own for each.
    bool undo();

signals:
    void assessmentChanged();
    void guidesChanged();
    void decisionsChanged();
    void failed(const Earshot::Error &error);

private:
    AssessOptions optionsNow() const;
    AssessOptions optionsAt(const CheckRecord &check) const;
    AnswerRecord recordOf(const Said &said) const;
    bool decide(const QList<DecisionRecord> &entries);
    bool append(const AnswerRecord &record, const QString &nextPage = {});
    //! False, and announced, where \a result is an error.
    template<typename T>
    bool succeeded(const Result<T> &result);
    void take(const Log &log);
    void reload();
    void reassess();

    Catalogue m_catalogue;
    HistoryStore m_store;
    Archive m_archive{m_catalogue, m_store};
    Clock m_clock;
    Log m_stored; //!< As it is in the file.
    Log m_log;
    Answers m_answers;
    Assessment m_assessment;
    Nearby m_nearby = Nearby::NotAsked;
    QList<RecordId> m_undoable; //!< In the order in which they were recorded.
};

} // namespace Earshot
