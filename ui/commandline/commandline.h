// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Earshot {

//! True where \a arguments (without the program's name) ask for something that needs no window.
bool wantsCommandLine(const QStringList &arguments);

//! Runs a command without a display and gives the exit code: 0; 1 = problems found in a
//! catalogue; 2 = anything else, with one line a problem on stderr and nothing written.
int runCommandLine(int argc, char *argv[]);

} // namespace Earshot
