// SPDX-License-Identifier: MIT
#include "history/storefixtures.h"

#include <QFile>

#include <SQLiteCpp/Database.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Earshot::Test {

Catalogue catalogueOf(const QByteArray &model)
{
    return {CatalogueContent{}, {{u"model.toml"_s, model}}};
}

QDateTime minute(int minute)
{
    return QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC).addSecs(qint64{60} * minute);
}

AnswerRecord said(const QString &name, const QStringList &values, int at)
{
    return {.name = name, .values = values, .saidAt = minute(at)};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

int modeOf(const QString &path)
{
    struct stat status = {};
    const int failed = ::stat(QFile::encodeName(path).constData(), &status);
    return failed == 0 ? static_cast<int>(status.st_mode & 07777U) : -1;
}

QString runSql(const QString &path, const QString &sql)
{
    try {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
        database.exec(sql.toStdString());
    } catch (const SQLite::Exception &exception) {
        return QString::fromUtf8(exception.what());
    }
    return {};
}

OrdinaryUser::OrdinaryUser()
    : m_wasRoot(geteuid() == 0)
{
    constexpr uid_t nobody = 65534;
    // The real one too: access() looks at it.
    if (m_wasRoot && setresuid(nobody, nobody, 0) != 0)
        qFatal("cannot become an ordinary user");
}

OrdinaryUser::~OrdinaryUser()
{
    if (m_wasRoot && setresuid(0, 0, 0) != 0)
        qFatal("cannot become root again");
}

} // namespace Earshot::Test
