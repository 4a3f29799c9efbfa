// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/arguments.h"
#include "commandline/commandresult.h"
#include "history/historystore.h"

namespace Earshot {

// Each takes what stands behind its own name.
CommandResult runAssess(const CommandCall &given);
CommandResult runReport(const CommandCall &given);
CommandResult runCompare(const CommandCall &given);
CommandResult runHistory(const CommandCall &given);
CommandResult runExport(const CommandCall &given);
CommandResult runImport(const CommandCall &given);
CommandResult runCatalogue(const CommandCall &given);

//! The file of "--db" or the usual one, for reading; a missing file is an error.
Result<HistoryStore> openForReading(const Arguments &arguments);

} // namespace Earshot
