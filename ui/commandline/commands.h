// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/arguments.h"
#include "commandline/commandresult.h"
#include "history/historystore.h"

namespace Earshot {

// Each takes the arguments behind its own name.
CommandResult runAssess(const QStringList &arguments);
CommandResult runReport(const QStringList &arguments);
CommandResult runCompare(const QStringList &arguments);
CommandResult runHistory(const QStringList &arguments);
CommandResult runExport(const QStringList &arguments);
CommandResult runImport(const QStringList &arguments);
CommandResult runCatalogue(const QStringList &arguments);

//! The file of "--db" or the usual one, for reading; a missing file is an error.
Result<HistoryStore> openForReading(const Arguments &arguments);

} // namespace Earshot
