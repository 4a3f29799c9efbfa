// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "error.h"
#include "history/records.h"

#include <memory>

namespace Earshot {

//! The SQLite file of one person: an append-only log of answers, the checks they belong to, the
//! steps of guides, decisions, and every catalogue ever used, by hash.
//!
//! Each call that writes is one transaction, on the disk when it returns. Not thread safe.
class HistoryStore
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    //! Opens \a path, making it (0600, folder 0700) where it is absent, and migrating an older
    //! schema. ":memory:" keeps everything in memory. A file of a newer version, or one that
    //! cannot be written, opens with isReadOnly(). A file that is not ours is refused and left
    //! untouched; so is a symbolic link.
    static Result<HistoryStore> open(const QString &path);
    //! The same, but a file that is absent is made by the first change and not before: who only
    //! looks leaves no trace. Until then everything reads as empty.
    static Result<HistoryStore> openOrAwait(const QString &path);
    //! Never creates or changes anything; a missing file is an error.
    static Result<HistoryStore> openForReading(const QString &path);

    HistoryStore(HistoryStore &&) noexcept;
    HistoryStore &operator=(HistoryStore &&) noexcept;
    ~HistoryStore();

    bool isReadOnly() const;
    //! Made by a newer program; the reason for read only that has its own message.
    bool isNewer() const;
    QString path() const;

    Result<Log> log() const;

    Result<CheckId>
    startCheck(CheckKind kind, const QDate &asOf, const QDateTime &now, const Catalogue &catalogue);
    //! Appends; \a record.id is ignored. With a check, \a nextPage is remembered in the same
    //! transaction.
    Result<RecordId> append(const AnswerRecord &record, const QString &nextPage = {});
    //! The same for a step of a guide.
    Result<RecordId> append(const GuideRecord &record);
    //! All of them or none.
    Result<> append(const QList<DecisionRecord> &records);
    Result<> rememberPage(CheckId check, const QString &page);
    Result<> finishCheck(CheckId check, const QDateTime &now);

    //! The files of a catalogue used by an earlier check.
    Result<CatalogueFiles> catalogueFiles(const QString &hash) const;

    //! Adds everything of \a log to an empty store in one transaction, keeping its order;
    //! an error where the store is not empty.
    Result<> importLog(const Log &log, const QMap<QString, CatalogueFiles> &catalogues);
    Result<QMap<QString, CatalogueFiles>> catalogues() const;

    //! Checks digests, the hash chain and SQLite's own integrity check.
    Result<> verify() const;

private:
    class Connection;
    explicit HistoryStore(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

//! Where the file is when nothing else is said: earshot.db in the platform's data folder.
QString defaultHistoryPath();

} // namespace Earshot
