// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Earshot {

//! False where \a arguments (without the program's name) open the window: none at all, a file
//! FILE.db, or options of Qt itself.
bool wantsCommandLine(const QStringList &arguments);

//! Runs a command without a display and gives the exit code: 0; 1 = problems found in a
//! catalogue; 2 = anything else, with one line a problem on stderr and nothing written.
//! \a languages are those of the system, the best one first.
int runCommandLine(int argc, char **argv, const QStringList &languages);

} // namespace Earshot
