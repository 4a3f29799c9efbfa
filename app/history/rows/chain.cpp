// SPDX-License-Identifier: MIT
#include "history/rows/chain.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Earshot {

namespace {

//! The length in front keeps two rows apart whose bytes would read the same in a line.
void addRow(QCryptographicHash &hash, const Columns &row)
{
    for (const std::optional<QByteArray> &column : row) {
        if (!column) {
            hash.addData("-,");
            continue;
        }
        hash.addData(QByteArray::number(column->size()) + ':');
        hash.addData(*column);
        hash.addData(",");
    }
}

} // namespace

QByteArray chainStart()
{
    return {QCryptographicHash::hashLength(QCryptographicHash::Sha256), '\0'};
}

QByteArray nextHash(const QByteArray &previous, const Columns &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    addRow(hash, row);
    return hash.result();
}

QByteArray newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QByteArray salt;
    for (const quint32 word : words) {
        for (int shift = 0; shift < 32; shift += 8)
            salt.append(static_cast<char>((word >> shift) & 0xffU));
    }
    return salt;
}

QByteArray noteDigest(const QByteArray &salt, const QByteArray &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(text);
    return hash.result();
}

QByteArray checkDigest(const Columns &check, const QList<QByteArray> &answerHashes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addRow(hash, check);
    for (const QByteArray &answerHash : answerHashes)
        hash.addData(answerHash);
    return hash.result();
}

} // namespace Earshot
