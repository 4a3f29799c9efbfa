// SPDX-License-Identifier: MIT
#include "history/migrations.h"

#include "schema.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <string>

namespace Earshot {

namespace {

//! Step n leads from schema n to n + 1. One that has landed never changes.
constexpr std::array<const char *, schemaVersion> steps{
    initialSchema, guidesSchema, decisionsSchema};

void setPragma(SQLite::Database &database, const char *name, int value)
{
    database.exec(std::string("PRAGMA ").append(name).append(" = ") + std::to_string(value));
}

} // namespace

void migrate(SQLite::Database &database)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Asked inside the transaction: another program may have been first.
    const int from = database.execAndGet("PRAGMA user_version").getInt();
    for (auto step = static_cast<std::size_t>(from); step < steps.size(); ++step)
        database.exec(steps.at(step));
    if (from < schemaVersion) {
        setPragma(database, "application_id", applicationId);
        setPragma(database, "user_version", schemaVersion);
    }
    transaction.commit();
}

} // namespace Earshot
