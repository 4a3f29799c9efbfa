// SPDX-License-Identifier: MIT
#pragma once

#include "history/historystore.h"

#include <QByteArray>

//! Fails the test with the sentence of the error in \a result.
#define QVERIFY_RESULT(result)                                                                     \
    do {                                                                                           \
        const QString problem = Earshot::Test::problemIn(result);                                  \
        QVERIFY2(problem.isEmpty(), qPrintable(problem));                                          \
    } while (false)

namespace Earshot::Test {

//! A catalogue of one file, as an archive needs it.
Catalogue catalogueOf(const QByteArray &model);
//! \a minute minutes after 2026-11-03 09:00 UTC.
QDateTime minute(int minute);
//! An entry about the setting \a name, said at minute(\a at), outside any check.
AnswerRecord said(const QString &name, const QStringList &values, int at = 0);

//! The error in \a result as a line, or nothing.
template<typename T>
QString problemIn(const Result<T> &result)
{
    return result ? QString() : toLine(result.error());
}

//! Ends the test program where \a result, which only prepares a test, is an error.
template<typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(problemIn(result)));
}

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
//! The mode bits of \a path, as in 0600.
int modeOf(const QString &path);
//! Runs \a sql on the file behind the program's back; the message of SQLite where it refuses.
QString runSql(const QString &path, const QString &sql);

//! Runs as a user who owns nothing, where the tests run as root, until it goes.
class OrdinaryUser
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    bool m_wasRoot = false;
};

} // namespace Earshot::Test
