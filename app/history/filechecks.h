// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QString>

namespace Earshot {

//! What the first bytes of a file say.
struct FileHeader
{
    bool empty = false;      //!< Nothing in it yet.
    int schema = 0;          //!< The user_version.
    bool writeAhead = false; //!< Kept with a log beside it, as this program never does.
};

//! True where there is nothing at \a path yet and makeFile() can make it, as far as permissions tell.
bool canBeMade(const QString &path);
//! Makes the folder of \a path (0700) and an empty file (0600) where they are missing.
Result<> makeFile(const QString &path);
//! Takes group and others off an older file that is wider than 0600.
void narrowPermissions(const QString &path);
//! Reads the header without SQLite. An error where there is no file, it is a link, or not ours.
Result<FileHeader> readHeader(const QString &path);
//! True where the file and its folder, which takes the journal, can be written.
bool isWritable(const QString &path);

} // namespace Earshot
