// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Earshot {

//! Opens the window on the file at the first argument, or else on the usual one; gives the exit
//! code of the program. \a languages are those of the system, the best one first.
int runWindow(int argc, char **argv, const QStringList &languages);

} // namespace Earshot
