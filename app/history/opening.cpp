// SPDX-License-Identifier: MIT
#include "history/opening.h"

#include "history/filechecks.h"
#include "history/migrations.h"
#include "history/storeerror.h"

#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int busyMilliseconds = 5000;

//! NOFOLLOW looks at every part of the path, and a folder may be reached by a link.
QString canonicalPath(const QString &path)
{
    const QFileInfo info(path);
    return QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
}

void limit(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 1'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    // Not 0: VACUUM attaches a file of its own.
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
}

void setUp(SQLite::Database &database, bool readOnly)
{
    limit(database);
    sqlite3 *handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    for (const char *pragma : {"PRAGMA trusted_schema = OFF",
                               "PRAGMA foreign_keys = ON",
                               "PRAGMA recursive_triggers = ON", // REPLACE then meets them too.
                               "PRAGMA cell_size_check = ON",
                               "PRAGMA mmap_size = 0",
                               "PRAGMA temp_store = MEMORY",
                               "PRAGMA secure_delete = ON",
                               "PRAGMA synchronous = EXTRA"})
        database.exec(pragma);
    if (!readOnly)
        database.exec("PRAGMA journal_mode = DELETE");
}

SQLite::Database connect(const QString &path, bool readOnly, bool immutable)
{
    const int access = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int flags = access | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    if (!immutable)
        return {path.toStdString(), flags, busyMilliseconds};
    const QByteArray address = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
    return {address.toStdString(), flags | SQLITE_OPEN_URI, busyMilliseconds};
}

Result<OpenedFile> openInMemory()
{
    const QString path = u":memory:"_s;
    return guarded(path, [&path]() -> Result<OpenedFile> {
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY
                          | SQLITE_OPEN_EXRESCODE;
        OpenedFile file{.path = path, .database = SQLite::Database(path.toStdString(), flags)};
        setUp(file.database, false);
        migrate(file.database);
        return file;
    });
}

Error emptyError(const QString &path)
{
    return storeError(path, u"There is nothing in this file yet."_s);
}

//! Brings what is there to our schema; what is ours by its header may still turn out empty,
//! once SQLite has taken back a first change that was cut short.
Result<> settle(OpenedFile &file)
{
    const int application = file.database.execAndGet("PRAGMA application_id").getInt();
    const int schema = file.database.execAndGet("PRAGMA user_version").getInt();
    const bool bare = file.database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (file.newer)
        return {};
    if (bare && file.readOnly)
        return tl::make_unexpected(emptyError(file.path));
    if (!bare && (application != applicationId || schema < 1))
        return tl::make_unexpected(storeError(file.path, u"This file is damaged."_s));
    if (!file.readOnly)
        migrate(file.database);
    return {};
}

Result<OpenedFile> openExisting(const QString &path, const FileHeader &header, bool readOnly)
{
    return guarded(path, [&]() -> Result<OpenedFile> {
        const bool newer = header.schema > schemaVersion;
        const bool reading = readOnly || newer;
        // A write-ahead log would have to be made beside the file just to read it.
        const bool immutable = reading && header.writeAhead;
        OpenedFile file{.path = path,
                        .database = connect(canonicalPath(path), reading, immutable),
                        .readOnly = reading,
                        .newer = newer};
        setUp(file.database, file.readOnly);
        if (const auto settled = settle(file); !settled)
            return tl::make_unexpected(settled.error());
        return file;
    });
}

} // namespace

Result<OpenedFile> openFile(const QString &path, HistoryStore::Mode mode)
{
    const bool writing = mode == HistoryStore::Mode::ReadWrite;
    if (writing && path == u":memory:")
        return openInMemory();
    if (writing) {
        if (const auto made = makeFile(path); !made)
            return tl::make_unexpected(made.error());
    }
    const auto header = readHeader(path);
    if (!header)
        return tl::make_unexpected(header.error());
    const bool readOnly = !writing || !isWritable(path);
    if (header->empty && readOnly)
        return tl::make_unexpected(emptyError(path));
    if (!readOnly && header->schema <= schemaVersion)
        narrowPermissions(path);
    return openExisting(path, *header, readOnly);
}

} // namespace Earshot
