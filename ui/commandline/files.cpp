// SPDX-License-Identifier: MIT
#include "commandline/files.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Error problem(const QString &path, const QString &what)
{
    return {what, {path, 0, 0}, {}};
}

QString sizeText(qint64 bytes)
{
    return u"%1 MiB"_s.arg(bytes / (qint64{1024} * 1024));
}

Result<> writeStandardOutput(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return tl::unexpected(problem(u"-"_s, u"Standard output cannot be written."_s));
    return {};
}

} // namespace

Result<QByteArray> readInput(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(problem(path, u"There is no such file."_s));
    if (info.isDir())
        return tl::unexpected(problem(path, u"This is a folder, expected a file."_s));
    const Error tooLarge
        = problem(path, u"The file is too large, expected at most %1."_s.arg(sizeText(limit)));
    if (info.size() > limit)
        return tl::unexpected(tooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(problem(path, u"The file cannot be read."_s));
    QByteArray bytes;
    // One byte more than allowed, so that a pipe that goes on is noticed.
    while (bytes.size() <= limit) {
        const QByteArray more = file.read(limit + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > limit)
        return tl::unexpected(tooLarge);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(problem(path, u"The file cannot be read."_s));
    return bytes;
}

Result<> writeOutput(const QString &path, const QByteArray &bytes)
{
    if (path == u"-"_s)
        return writeStandardOutput(bytes);
    const QFileInfo info(path);
    if (info.isSymLink())
        return tl::unexpected(
            problem(path, u"This is a symbolic link, expected a plain file or none."_s));
    if (info.exists() && !info.isFile())
        return tl::unexpected(problem(path, u"This is not a plain file and is not replaced."_s));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(problem(path, u"The file cannot be written."_s));
    return {};
}

} // namespace Earshot
