// SPDX-License-Identifier: MIT
#pragma once

#include "history/records.h"
#include "history/rows/chained.h"

namespace Earshot {

constexpr ChainedTable guideTable{
    "guide_step", "id, guide, step, state, reason, said_at", 6, 2, "guides"};

//! \a record at the end of its chain. Throws what SQLiteCpp throws.
RecordId insertGuideRecord(SQLite::Database &database, const GuideRecord &record);
//! In the order they were recorded. What only a newer version knows is left out: no verdict rests
//! on a step.
QList<GuideRecord> readGuideRecords(SQLite::Database &database);

} // namespace Earshot
