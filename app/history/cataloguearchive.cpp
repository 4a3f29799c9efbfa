// SPDX-License-Identifier: MIT
#include "history/cataloguearchive.h"

#include "history/rows/rows.h"
#include "history/storeerror.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! Nothing where \a packed was not made by qCompress(), or says that it gets very large.
std::optional<QByteArray> unpack(const QByteArray &packed)
{
    constexpr quint32 sizeLimit = 4 * 1024 * 1024;
    if (packed.size() < static_cast<qsizetype>(sizeof(quint32)))
        return std::nullopt;
    const auto size = qFromBigEndian<quint32>(packed.constData());
    if (size > sizeLimit)
        return std::nullopt;
    QByteArray content = qUncompress(packed);
    if (content.size() != static_cast<qsizetype>(size))
        return std::nullopt;
    return content;
}

bool isArchived(SQLite::Database &database, const QString &hash)
{
    SQLite::Statement query(database, "SELECT 1 FROM catalogue WHERE hash = ?");
    query.bind(1, hash.toStdString());
    return query.executeStep();
}

} // namespace

void archiveCatalogue(SQLite::Database &database, const QString &hash, const CatalogueFiles &files)
{
    if (isArchived(database, hash))
        return;
    SQLite::Statement catalogue(database, "INSERT INTO catalogue (hash) VALUES (?)");
    catalogue.bind(1, hash.toStdString());
    catalogue.exec();
    SQLite::Statement file(
        database, "INSERT INTO catalogue_file (catalogue, name, content) VALUES (?, ?, ?)");
    file.bind(1, hash.toStdString());
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QByteArray packed = qCompress(it.value());
        file.bind(2, it.key().toStdString());
        file.bind(3, packed.constData(), static_cast<int>(packed.size()));
        file.exec();
        file.reset();
    }
}

Result<CatalogueFiles>
archivedCatalogue(SQLite::Database &database, const QString &path, const QString &hash)
{
    if (!isArchived(database, hash))
        return tl::make_unexpected(storeError(path, u"This file has no such catalogue."_s));
    SQLite::Statement query(database,
                            "SELECT name, content FROM catalogue_file WHERE catalogue = ?");
    query.bind(1, hash.toStdString());
    CatalogueFiles files;
    bool whole = true;
    while (query.executeStep()) {
        const auto content = unpack(bytesOf(query.getColumn(1)));
        whole = whole && content.has_value();
        files.insert(QString::fromUtf8(bytesOf(query.getColumn(0))),
                     content.value_or(QByteArray()));
    }
    if (!whole || contentHash(files) != hash) {
        return tl::make_unexpected(
            storeError(path, u"This file is damaged. A catalogue in it is not whole."_s));
    }
    return files;
}

QStringList archivedHashes(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT hash FROM catalogue ORDER BY hash");
    QStringList hashes;
    while (query.executeStep())
        hashes.append(QString::fromUtf8(bytesOf(query.getColumn(0))));
    return hashes;
}

} // namespace Earshot
