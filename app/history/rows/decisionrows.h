// SPDX-License-Identifier: MIT
#pragma once

#include "history/decisions.h"
#include "history/rows/chained.h"

namespace Earshot {

constexpr ChainedTable decisionTable{
    "decision", "id, kind, name, state, until, reason, said_at", 7, 3, "decisions"};

//! \a record at the end of its chain. Throws what SQLiteCpp throws.
void insertDecision(SQLite::Database &database, const DecisionRecord &record);
//! In the order they were recorded. What only a newer version knows is left out: no verdict rests
//! on a decision.
QList<DecisionRecord> readDecisions(SQLite::Database &database);

} // namespace Earshot
