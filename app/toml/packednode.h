// SPDX-License-Identifier: MIT
#pragma once

#include "toml/datanode.h"

#include <QMap>

#include <functional>
#include <optional>

namespace Earshot {

//! The trees of some files by name, with the hash of the files they were read from.
struct PackedFiles
{
    QString hash;
    QMap<QString, DataNode> trees;
};

//! Bytes that unpack() reads without a parser. The form is this program's own and is made and
//! read by the same build; it is no file format.
QByteArray pack(const PackedFiles &files);

//! Calls \a take with each file's name and tree, one tree in memory at a time, and gives the hash;
//! nothing where \a bytes do not come from pack() on a machine like this. Texts are not copied:
//! \a bytes must stay as long as one of them does.
std::optional<QString>
unpack(const QByteArray &bytes,
       const std::function<void(const QString &name, const DataNode &tree)> &take);

} // namespace Earshot
