// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/arguments.h"
#include "commandline/commandresult.h"
#include "history/historystore.h"

namespace Earshot {

// Each takes what stands behind its own name.
CommandResult runAssess(const Given &given);
CommandResult runReport(const Given &given);
CommandResult runCompare(const Given &given);
CommandResult runHistory(const Given &given);
CommandResult runExport(const Given &given);
CommandResult runImport(const Given &given);
CommandResult runCatalogue(const Given &given);

//! The file of "--db" or the usual one, for reading; a missing file is an error.
Result<HistoryStore> openForReading(const Arguments &arguments);

} // namespace Earshot
