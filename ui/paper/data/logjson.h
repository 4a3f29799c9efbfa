// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "error.h"
#include "history/records.h"

#include <QByteArray>
#include <QMap>

namespace Earshot {

//! Everything one file holds, as it is exported.
struct ExportedLog
{
    Log log;
    QMap<QString, CatalogueFiles> catalogues; //!< By hash.
};

//! Largest file that is imported, in bytes.
constexpr qint64 importSizeLimit = 256LL * 1024 * 1024;

//! The versioned format {"format": "earshot", "version": …}; same log, same bytes. Version 2 has
//! "guides", version 3 "decisions" too; what holds none is of an older version, which older
//! programs read.
QByteArray writeLogJson(const ExportedLog &exported);

//! Reads it back, or lists every problem with its path. Nothing is filled in or guessed, so
//! writing the value again gives the same bytes.
Checked<ExportedLog> readLogJson(const QByteArray &json, const QString &file);

} // namespace Earshot
