// SPDX-License-Identifier: MIT
#include "error.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Earshot {

QString toLine(const Error &error)
{
    QString where = error.at.file;
    if (error.at.line > 0)
        where += u":%1:%2"_s.arg(error.at.line).arg(error.at.column);
    QStringList parts;
    for (const QString &part : {where, error.path, error.what}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u": "_s);
}

} // namespace Earshot
