// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

namespace Earshot {

//! "Ears": marks a SQLite file as ours.
constexpr int applicationId = 0x45617273;
//! The schema this version writes, kept as user_version.
constexpr int schemaVersion = 3;

//! Brings \a database to schemaVersion in one transaction; a new one gets everything.
//! Throws what SQLiteCpp throws, and has then changed nothing.
void migrate(SQLite::Database &database);

} // namespace Earshot
