// SPDX-License-Identifier: MIT
#pragma once

#include "history/records.h"
#include "history/rows/columns.h"

namespace Earshot {

//! The columns of a step that the chain of steps runs over, for SELECT; "id" is the first.
constexpr const char *guideColumns = "id, guide, step, state, reason, said_at";
constexpr int guideColumnCount = 6;

//! False in a file of schema 1, which may have been opened for reading only.
bool hasGuides(SQLite::Database &database);
//! \a record at the end of its chain. Throws what SQLiteCpp throws.
RecordId insertGuideRecord(SQLite::Database &database, const GuideRecord &record);
//! In the order they were recorded. What only a newer version knows is left out: no verdict rests
//! on a step.
QList<GuideRecord> readGuideRecords(SQLite::Database &database);

} // namespace Earshot
