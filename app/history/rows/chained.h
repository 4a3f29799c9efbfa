// SPDX-License-Identifier: MIT
#pragma once

#include "history/rows/columns.h"

namespace Earshot {

//! A table whose rows hang together by hashes; "id" is the first of \a columns.
struct ChainedTable
{
    const char *name;
    const char *columns; //!< Those that the chain runs over, for SELECT.
    int columnCount;
    int schema;       //!< The first that has it.
    const char *list; //!< Its name in an export and in the place of an error.
};

//! False in a file of an older schema, which may have been opened for reading only.
bool hasTable(SQLite::Database &database, const ChainedTable &table);
//! The id of the next row.
qint64 nextId(SQLite::Database &database, const ChainedTable &table);
//! Appends \a row, whose first column is nextId(). Throws what SQLiteCpp throws.
void insertChained(SQLite::Database &database, const ChainedTable &table, const Columns &row);
//! All rows in the order they were recorded; none where the file has no such table.
QList<Columns> chainedRows(SQLite::Database &database, const ChainedTable &table);

} // namespace Earshot
