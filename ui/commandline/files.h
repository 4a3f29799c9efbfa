// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QByteArray>
#include <QString>

namespace Earshot {

//! The whole of \a path; a file over \a limit bytes is refused before it is read.
Result<QByteArray> readInput(const QString &path, qint64 limit);

//! Puts \a bytes into \a path, whole or not at all; "-" is standard output. An existing file is
//! replaced, a symbolic link or anything that is not a plain file is refused.
Result<> writeOutput(const QString &path, const QByteArray &bytes);

} // namespace Earshot
