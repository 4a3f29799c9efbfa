// SPDX-License-Identifier: MIT
#pragma once

#include "history/rows/chain.h"

#include <QDateTime>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace Earshot {

using OptionalBytes = std::optional<QByteArray>;

// How values stand in a column; what is not there is NULL.
OptionalBytes dateColumn(const QDate &date);
QByteArray timeColumn(const QDateTime &time);
OptionalBytes numberColumn(const std::optional<qint64> &number);

//! As text or NULL; STRICT columns of numbers turn digits into numbers.
void bindText(SQLite::Statement &statement, int index, const OptionalBytes &value);
void bindBlob(SQLite::Statement &statement, int index, const OptionalBytes &value);

// The same way back, from column \a column of \a row.
QString textOf(const Columns &row, int column);
QDate dateOf(const Columns &row, int column);
QDateTime timeOf(const Columns &row, int column);
std::optional<qint64> numberOf(const Columns &row, int column);

QByteArray bytesOf(const SQLite::Column &column);
//! The first \a count columns of the current row.
Columns columnsOf(SQLite::Statement &row, int count);
//! The number that \a query gives.
qint64 firstNumber(SQLite::Database &database, const char *query);

} // namespace Earshot
