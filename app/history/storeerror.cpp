// SPDX-License-Identifier: MIT
#include "history/storeerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString sentenceFor(const SQLite::Exception &exception)
{
    constexpr int primaryCode = 0xff;
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK)
        return u"The last change to this file was cut short. Open it in the window once."_s;
    switch (exception.getErrorCode() & primaryCode) {
    case SQLITE_FULL:
        return u"The disk is full. Nothing was saved."_s;
    case SQLITE_IOERR:
        return u"The disk reports an error. The last change was not saved."_s;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return u"Another program is using this file. Close it and try again."_s;
    case SQLITE_READONLY:
        return u"This file can only be read here. Nothing was saved."_s;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return u"This file cannot be opened. Check who may open it."_s;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return u"This file is damaged."_s;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return u"This entry does not fit in the file. Nothing was saved."_s;
    case SQLITE_TOOBIG:
        return u"This is too long for the file. Nothing was saved."_s;
    default:
        return u"This file cannot be used. SQLite says: %1."_s.arg(
            QString::fromUtf8(exception.what()));
    }
}

} // namespace

Error storeError(const QString &path, const QString &sentence)
{
    return {.what = sentence, .at = {.file = path}, .path = {}};
}

Error storeError(const QString &path, const SQLite::Exception &exception)
{
    return storeError(path, sentenceFor(exception));
}

} // namespace Earshot
