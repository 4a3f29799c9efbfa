// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QDate>
#include <QList>
#include <QString>

#include <utility>

namespace Earshot {

//! A value of a TOML file with its place; the rest of the program never sees the library.
struct DataNode
{
    enum class Kind { Table, Array, Text, Number, Flag, Date, Other };

    Kind kind = Kind::Other;
    Place at;
    QString text;
    qint64 number = 0;
    bool flag = false;
    QDate date;
    QList<DataNode> items;                       //!< Of an array.
    QList<std::pair<QString, DataNode>> entries; //!< Of a table.

    //! The entry called \a key, or null.
    const DataNode *entry(const QString &key) const;
};

//! Parses \a toml; \a file only says where a problem is.
Result<DataNode> parseToml(const QByteArray &toml, const QString &file);

} // namespace Earshot
