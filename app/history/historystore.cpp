// SPDX-License-Identifier: MIT
#include "history/historystore.h"

#include "history/cataloguearchive.h"
#include "history/filechecks.h"
#include "history/importing.h"
#include "history/opening.h"
#include "history/rows/decisionrows.h"
#include "history/rows/guiderows.h"
#include "history/rows/rows.h"
#include "history/storeerror.h"
#include "history/verifying.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Earshot {

class HistoryStore::Connection
{
public:
    explicit Connection(OpenedFile opened, QString toBeMade = {})
        : file(std::move(opened))
        , awaited(std::move(toBeMade))
    {}

    //! Runs \a work in a transaction that changes the file.
    template<typename Work>
    auto write(const Work &work) -> decltype(work())
    {
        if (const auto made = makeAwaited(); !made)
            return tl::make_unexpected(made.error());
        if (file.readOnly)
            return refuse(
                file.newer ? u"This file was made by a newer Earshot. Here it can only be read."_s
                           : u"This file can only be read here. Nothing was saved."_s);
        return inTransaction(
            file.database, file.path, SQLite::TransactionBehavior::IMMEDIATE, work);
    }

    //! Runs \a work on one unchanging state of the file.
    template<typename Work>
    auto read(const Work &work) -> decltype(work())
    {
        return inTransaction(file.database, file.path, SQLite::TransactionBehavior::DEFERRED, work);
    }

    tl::unexpected<Error> refuse(const QString &sentence) const
    {
        return tl::make_unexpected(storeError(file.path, sentence));
    }

    OpenedFile file;
    QString awaited; //!< Where the first change makes the file; empty once it is there.

private:
    Result<> makeAwaited()
    {
        if (awaited.isEmpty())
            return {};
        auto made = openFile(awaited, Mode::ReadWrite);
        if (!made)
            return tl::make_unexpected(made.error());
        file = std::move(*made);
        awaited.clear();
        return {};
    }
};

HistoryStore::HistoryStore(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{}

HistoryStore::HistoryStore(HistoryStore &&) noexcept = default;
HistoryStore &HistoryStore::operator=(HistoryStore &&) noexcept = default;
HistoryStore::~HistoryStore() = default;

Result<HistoryStore> HistoryStore::open(const QString &path)
{
    return openFile(path, Mode::ReadWrite).map([](OpenedFile &&file) {
        return HistoryStore(std::make_unique<Connection>(std::move(file)));
    });
}

Result<HistoryStore> HistoryStore::openOrAwait(const QString &path)
{
    if (!canBeMade(path))
        return open(path);
    return openFile(u":memory:"_s, Mode::ReadWrite).map([&path](OpenedFile &&file) {
        return HistoryStore(std::make_unique<Connection>(std::move(file), path));
    });
}

Result<HistoryStore> HistoryStore::openForReading(const QString &path)
{
    return openFile(path, Mode::ReadOnly).map([](OpenedFile &&file) {
        return HistoryStore(std::make_unique<Connection>(std::move(file)));
    });
}

bool HistoryStore::isReadOnly() const
{
    return m_connection->file.readOnly;
}

bool HistoryStore::isNewer() const
{
    return m_connection->file.newer;
}

QString HistoryStore::path() const
{
    return m_connection->awaited.isEmpty() ? m_connection->file.path : m_connection->awaited;
}

Result<Log> HistoryStore::log() const
{
    OpenedFile &file = m_connection->file;
    return m_connection->read([&file] { return readLog(file.database, file.path); });
}

Result<CheckId> HistoryStore::startCheck(CheckKind kind,
                                         const QDate &asOf,
                                         const QDateTime &now,
                                         const Catalogue &catalogue)
{
    return m_connection->write([&]() -> Result<CheckId> {
        SQLite::Database &database = m_connection->file.database;
        if (hasOpenCheck(database))
            return m_connection->refuse(u"A check is half done. Finish that one first."_s);
        archiveCatalogue(database, catalogue.hash(), catalogue.files());
        return insertCheck(
            database,
            {.kind = kind, .asOf = asOf, .startedAt = now, .catalogueHash = catalogue.hash()});
    });
}

Result<RecordId> HistoryStore::append(const AnswerRecord &record, const QString &nextPage)
{
    return m_connection->write([&]() -> Result<RecordId> {
        SQLite::Database &database = m_connection->file.database;
        const RecordId id = insertAnswer(database, record);
        if (record.check && !nextPage.isEmpty())
            updatePage(database, *record.check, nextPage);
        return id;
    });
}

Result<RecordId> HistoryStore::append(const GuideRecord &record)
{
    return m_connection->write([&]() -> Result<RecordId> {
        return insertGuideRecord(m_connection->file.database, record);
    });
}

Result<> HistoryStore::append(const QList<DecisionRecord> &records)
{
    return m_connection->write([&]() -> Result<> {
        for (const DecisionRecord &record : records)
            insertDecision(m_connection->file.database, record);
        return {};
    });
}

Result<> HistoryStore::rememberPage(CheckId check, const QString &page)
{
    return m_connection->write([&]() -> Result<> {
        if (!updatePage(m_connection->file.database, check, page))
            return m_connection->refuse(u"This check is not half done."_s);
        return {};
    });
}

Result<> HistoryStore::finishCheck(CheckId check, const QDateTime &now)
{
    return m_connection->write([&]() -> Result<> {
        if (!closeCheck(m_connection->file.database, check, now))
            return m_connection->refuse(u"This check is not half done."_s);
        return {};
    });
}

Result<CatalogueFiles> HistoryStore::catalogueFiles(const QString &hash) const
{
    OpenedFile &file = m_connection->file;
    return m_connection->read([&] { return archivedCatalogue(file.database, file.path, hash); });
}

Result<> HistoryStore::importLog(const Log &log, const QMap<QString, CatalogueFiles> &catalogues)
{
    return m_connection->write([&]() -> Result<> {
        OpenedFile &file = m_connection->file;
        if (!isEmpty(file.database))
            return m_connection->refuse(u"There is something in this file already."_s);
        for (auto it = catalogues.cbegin(); it != catalogues.cend(); ++it) {
            if (contentHash(it.value()) != it.key())
                return m_connection->refuse(u"A catalogue does not have the hash it came with."_s);
            archiveCatalogue(file.database, it.key(), it.value());
        }
        return replayLog(file.database, file.path, log);
    });
}

Result<QMap<QString, CatalogueFiles>> HistoryStore::catalogues() const
{
    OpenedFile &file = m_connection->file;
    return m_connection->read([&file]() -> Result<QMap<QString, CatalogueFiles>> {
        QMap<QString, CatalogueFiles> all;
        const QStringList hashes = archivedHashes(file.database);
        for (const QString &hash : hashes) {
            auto files = archivedCatalogue(file.database, file.path, hash);
            if (!files)
                return tl::make_unexpected(files.error());
            all.insert(hash, *files);
        }
        return all;
    });
}

Result<> HistoryStore::verify() const
{
    OpenedFile &file = m_connection->file;
    return m_connection->read([&file] { return verifyFile(file); });
}

QString defaultHistoryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/earshot.db"_s;
}

} // namespace Earshot
