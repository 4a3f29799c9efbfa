// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "history/records.h"
#include "history/rows/columns.h"

namespace Earshot {

//! The columns of a step that the chain of steps runs over, for SELECT; "id" is the first.
constexpr const char *guideColumns = "id, guide, step, state, reason, said_at";
constexpr int guideColumnCount = 6;

//! False in a file of schema 1, which may have been opened for reading only.
bool hasGuideTable(SQLite::Database &database);
//! \a record at the end of its chain. Throws what SQLiteCpp throws.
RecordId insertGuideRecord(SQLite::Database &database, const GuideRecord &record);
//! In the order they were recorded; an error names what this version cannot read.
Result<QList<GuideRecord>> readGuideRecords(SQLite::Database &database, const QString &path);

} // namespace Earshot
