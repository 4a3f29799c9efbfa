// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Earshot {

//! The columns of one row as SQLite gives them as bytes, numbers in decimal; nothing = NULL.
using Columns = QList<std::optional<QByteArray>>;

//! What stands before the first answer in the chain.
QByteArray chainStart();
//! SHA-256 over \a previous and every column of \a row with its length.
QByteArray nextHash(const QByteArray &previous, const Columns &row);

//! Sixteen random bytes.
QByteArray newSalt();
//! A note is in the chain by this digest alone, so that it can be erased.
QByteArray noteDigest(const QByteArray &salt, const QByteArray &text);

//! SHA-256 over the row of a check and the hashes of its answers in order.
QByteArray checkDigest(const Columns &check, const QList<QByteArray> &answerHashes);

} // namespace Earshot
