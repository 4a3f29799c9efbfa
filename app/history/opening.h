// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "history/historystore.h"

#include <SQLiteCpp/Database.h>

namespace Earshot {

//! A file that is open, of a schema this version can read.
struct OpenedFile
{
    QString path;
    SQLite::Database database;
    bool readOnly = false;
    bool newer = false;
};

//! Looks at the file before SQLite does, so that one that is not ours stays untouched, and opens
//! it. With Mode::ReadWrite makes what is missing and migrates what is older.
Result<OpenedFile> openFile(const QString &path, HistoryStore::Mode mode);

} // namespace Earshot
