// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace Earshot {

//! "2026-11-24", or null where \a date is invalid.
QJsonValue dateOrNullJson(const QDate &date);
//! Null where \a text is empty.
QJsonValue textOrNullJson(const QString &text);
//! Null where \a number is 0.
QJsonValue numberOrNullJson(int number);

//! What \a write makes of each of \a list, in the same order.
template<typename T>
QJsonArray arrayJson(const QList<T> &list, QJsonObject (*write)(const T &))
{
    QJsonArray array;
    for (const T &item : list)
        array.append(write(item));
    return array;
}

} // namespace Earshot
