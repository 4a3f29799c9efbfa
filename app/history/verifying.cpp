// SPDX-License-Identifier: MIT
#include "history/verifying.h"

#include "history/cataloguearchive.h"
#include "history/rows/decisionrows.h"
#include "history/rows/guiderows.h"
#include "history/rows/rows.h"
#include "history/storeerror.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Result<> damaged(const OpenedFile &file, const QString &sentence, const QString &where = {})
{
    Error error = storeError(file.path, sentence);
    error.path = where;
    return tl::make_unexpected(error);
}

Result<> structureIsWhole(OpenedFile &file)
{
    SQLite::Statement integrity(file.database, "PRAGMA integrity_check");
    SQLite::Statement foreignKeys(file.database, "PRAGMA foreign_key_check");
    const bool whole = integrity.executeStep() && bytesOf(integrity.getColumn(0)) == "ok";
    if (!whole || foreignKeys.executeStep())
        return damaged(file, u"This file is damaged."_s);
    return {};
}

Result<> chainIsWhole(OpenedFile &file, const ChainedTable &table)
{
    SQLite::Statement row(file.database,
                          std::string("SELECT ") + table.columns + ", hash FROM " + table.name
                              + " ORDER BY id");
    QByteArray previous = chainStart();
    while (row.executeStep()) {
        const QByteArray expected = nextHash(previous, columnsOf(row, table.columnCount));
        previous = bytesOf(row.getColumn(table.columnCount));
        if (previous != expected) {
            return damaged(
                file,
                u"This file is damaged. An entry is not as it was written."_s,
                u"%1.%2"_s.arg(QLatin1StringView(table.list)).arg(row.getColumn(0).getInt64()));
        }
    }
    return {};
}

Result<> entriesAreAsWritten(OpenedFile &file)
{
    for (const ChainedTable &table : {answerTable, guideTable, decisionTable}) {
        if (!hasTable(file.database, table))
            continue;
        if (auto whole = chainIsWhole(file, table); !whole)
            return whole;
    }
    return {};
}

Result<> notesAreAsWritten(OpenedFile &file)
{
    SQLite::Statement row(file.database,
                          "SELECT id, salt, text, note_digest FROM note "
                          "JOIN answer ON id = answer_id ORDER BY id");
    while (row.executeStep()) {
        const Columns note = columnsOf(row, 4);
        if (note.at(3)
            != noteDigest(note.at(1).value_or(QByteArray()), note.at(2).value_or(QByteArray()))) {
            return damaged(file,
                           u"This file is damaged. A note is not as it was written."_s,
                           u"answers.%1"_s.arg(row.getColumn(0).getInt64()));
        }
    }
    return {};
}

Result<> checksAreAsWritten(OpenedFile &file)
{
    SQLite::Statement row(file.database,
                          std::string("SELECT ") + checkColumns
                              + ", digest FROM check_run WHERE finished_at IS NOT NULL");
    while (row.executeStep()) {
        const CheckId id = row.getColumn(0).getInt64();
        const QByteArray digest
            = checkDigest(columnsOf(row, checkColumnCount), answerHashes(file.database, id));
        if (bytesOf(row.getColumn(checkColumnCount)) != digest) {
            return damaged(file,
                           u"This file is damaged. A check is not as it was written."_s,
                           u"checks.%1"_s.arg(id));
        }
    }
    return {};
}

Result<> cataloguesAreWhole(OpenedFile &file)
{
    const QStringList hashes = archivedHashes(file.database);
    for (const QString &hash : hashes) {
        if (const auto files = archivedCatalogue(file.database, file.path, hash); !files)
            return tl::make_unexpected(files.error());
    }
    return {};
}

} // namespace

Result<> verifyFile(OpenedFile &file)
{
    if (auto structure = structureIsWhole(file); !structure || file.newer)
        return structure;
    for (const auto check :
         {entriesAreAsWritten, notesAreAsWritten, checksAreAsWritten, cataloguesAreWhole}) {
        if (auto result = check(file); !result)
            return result;
    }
    return {};
}

} // namespace Earshot
