// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "history/records.h"

#include <SQLiteCpp/Database.h>

namespace Earshot {

//! Says all of \a log again into an empty file, in its order; ids are given anew and what points
//! at them follows. Throws what SQLiteCpp throws; a transaction must be open.
Result<> replayLog(SQLite::Database &database, const QString &path, const Log &log);

} // namespace Earshot
