// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "error.h"

#include <SQLiteCpp/Database.h>

namespace Earshot {

// All of these throw what SQLiteCpp throws.

//! Keeps \a files under \a hash unless they are there already. A transaction must be open.
void archiveCatalogue(SQLite::Database &database, const QString &hash, const CatalogueFiles &files);

//! The files kept under \a hash; an error where there are none, or they do not have that hash.
Result<CatalogueFiles>
archivedCatalogue(SQLite::Database &database, const QString &path, const QString &hash);

//! The hashes of all catalogues kept, in ascending order.
QStringList archivedHashes(SQLite::Database &database);

} // namespace Earshot
