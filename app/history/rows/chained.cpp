// SPDX-License-Identifier: MIT
#include "history/rows/chained.h"

namespace Earshot {

static QByteArray lastHash(SQLite::Database &database, const ChainedTable &table)
{
    SQLite::Statement query(
        database, std::string("SELECT hash FROM ") + table.name + " ORDER BY id DESC LIMIT 1");
    return query.executeStep() ? bytesOf(query.getColumn(0)) : chainStart();
}

bool hasTable(SQLite::Database &database, const ChainedTable &table)
{
    return firstNumber(database, "PRAGMA user_version") >= table.schema;
}

qint64 nextId(SQLite::Database &database, const ChainedTable &table)
{
    const std::string query = std::string("SELECT coalesce(max(id), 0) + 1 FROM ") + table.name;
    return firstNumber(database, query.c_str());
}

void insertChained(SQLite::Database &database, const ChainedTable &table, const Columns &row)
{
    std::string places;
    for (int i = 0; i < table.columnCount; ++i)
        places += "?, ";
    SQLite::Statement insert(database,
                             std::string("INSERT INTO ") + table.name + " (" + table.columns
                                 + ", hash) VALUES (" + places + "?)");
    for (int i = 0; i < table.columnCount; ++i)
        bindText(insert, i + 1, row.at(i));
    bindBlob(insert, table.columnCount + 1, nextHash(lastHash(database, table), row));
    insert.exec();
}

QList<Columns> chainedRows(SQLite::Database &database, const ChainedTable &table)
{
    QList<Columns> all;
    if (!hasTable(database, table))
        return all;
    SQLite::Statement rows(
        database, std::string("SELECT ") + table.columns + " FROM " + table.name + " ORDER BY id");
    while (rows.executeStep())
        all.append(columnsOf(rows, table.columnCount));
    return all;
}

} // namespace Earshot
