// SPDX-License-Identifier: MIT
#include "history/filechecks.h"

#include "history/migrations.h"
#include "history/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

//! QDir::mkpath() leaves the permissions to the umask.
bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent == folder || !makeFolder(parent))
        return false;
    return QDir(parent).mkdir(QFileInfo(folder).fileName(), ownerOnly | QFile::ExeOwner)
           || QFileInfo(folder).isDir();
}

//! SQLite writes the header last where the very first change is a large one, and a journal
//! beside the file tells how to take that change back.
bool wasCutShortAtFirst(const QString &path, const QByteArray &bytes)
{
    return bytes.count('\0') == bytes.size() && QFileInfo(path + u"-journal"_s).size() > 0;
}

//! See "The Database Header" of the SQLite file format.
Result<FileHeader> parseHeader(const QString &path, const QByteArray &bytes)
{
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype readVersionAt = 19;
    constexpr qsizetype schemaAt = 60;
    constexpr qsizetype applicationAt = 68;
    const QByteArray magic("SQLite format 3\0", 16);

    if (bytes.isEmpty() || wasCutShortAtFirst(path, bytes))
        return FileHeader{.empty = true};
    const bool ours = bytes.size() == headerSize && bytes.startsWith(magic)
                      && qFromBigEndian<qint32>(bytes.constData() + applicationAt) == applicationId;
    if (!ours) {
        return tl::make_unexpected(
            storeError(path, u"This file was not made by Earshot. It was left as it is."_s));
    }
    return FileHeader{.schema = qFromBigEndian<qint32>(bytes.constData() + schemaAt),
                      .writeAhead = bytes.at(readVersionAt) > 1};
}

//! The closest folder above \a path that is there.
QFileInfo nearestFolder(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder = QFileInfo(folder.absolutePath());
    return folder;
}

} // namespace

bool canBeMade(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo folder = nearestFolder(path);
    return path != u":memory:" && !info.exists() && !info.isSymbolicLink() && folder.isDir()
           && folder.isWritable();
}

Result<> makeFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymbolicLink())
        return {};
    if (!makeFolder(info.absolutePath()))
        return tl::make_unexpected(storeError(path, u"The folder of this file cannot be made."_s));
    // NewOnly never follows a link and never opens what somebody else has just put there.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !QFile::exists(path))
        return tl::make_unexpected(storeError(path, u"This file cannot be made here."_s));
    return {};
}

void narrowPermissions(const QString &path)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (QFile::permissions(path) & others)
        QFile::setPermissions(path, ownerOnly);
}

Result<FileHeader> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymbolicLink()) {
        return tl::make_unexpected(
            storeError(path, u"This is a link to another file. Open that file instead."_s));
    }
    if (!info.exists())
        return tl::make_unexpected(storeError(path, u"There is no such file."_s));
    if (!info.isFile())
        return tl::make_unexpected(storeError(path, u"This is not a file."_s));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(
            storeError(path, u"This file cannot be read. Check who may read it."_s));
    }
    return parseHeader(path, file.read(100));
}

bool isWritable(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

} // namespace Earshot
