// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace Earshot {

//! What a run of the program ended with.
struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    //! The lines on standard error.
    QList<QByteArray> problems() const;
};

//! Runs the built program with no environment but \a environment.
Ran run(const QStringList &arguments, const QMap<QString, QString> &environment = {});

//! Writes \a bytes into \a path; for files that a test needs.
bool put(const QString &path, const QByteArray &bytes);
QByteArray contentOf(const QString &path);

} // namespace Earshot
