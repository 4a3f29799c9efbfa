// SPDX-License-Identifier: MIT
#include "history/rows/columns.h"

namespace Earshot {

OptionalBytes dateColumn(const QDate &date)
{
    return date.isValid() ? OptionalBytes(date.toString(Qt::ISODate).toLatin1()) : std::nullopt;
}

QByteArray timeColumn(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

OptionalBytes numberColumn(const std::optional<qint64> &number)
{
    return number ? OptionalBytes(QByteArray::number(*number)) : std::nullopt;
}

//! As text or NULL; STRICT columns of numbers turn digits into numbers.
void bindText(SQLite::Statement &statement, int index, const OptionalBytes &value)
{
    if (value)
        statement.bind(index, value->toStdString());
    else
        statement.bind(index);
}

void bindBlob(SQLite::Statement &statement, int index, const OptionalBytes &value)
{
    if (value)
        statement.bind(index, value->constData(), static_cast<int>(value->size()));
    else
        statement.bind(index);
}

qint64 firstNumber(SQLite::Database &database, const char *query)
{
    return database.execAndGet(query).getInt64();
}

QString textOf(const Columns &row, int column)
{
    return QString::fromUtf8(row.at(column).value_or(QByteArray()));
}

QDate dateOf(const Columns &row, int column)
{
    return QDate::fromString(textOf(row, column), Qt::ISODate);
}

QDateTime timeOf(const Columns &row, int column)
{
    return QDateTime::fromString(textOf(row, column), Qt::ISODateWithMs);
}

std::optional<qint64> numberOf(const Columns &row, int column)
{
    const OptionalBytes &text = row.at(column);
    return text ? std::optional(text->toLongLong()) : std::nullopt;
}

QByteArray bytesOf(const SQLite::Column &column)
{
    const void *bytes = column.getBlob();
    return {static_cast<const char *>(bytes), column.getBytes()};
}

Columns columnsOf(SQLite::Statement &row, int count)
{
    Columns columns;
    for (int i = 0; i < count; ++i) {
        const SQLite::Column column = row.getColumn(i);
        columns.append(column.isNull() ? std::nullopt : OptionalBytes(bytesOf(column)));
    }
    return columns;
}

} // namespace Earshot
