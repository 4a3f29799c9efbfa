// SPDX-License-Identifier: MIT
#pragma once

namespace Earshot {

//! Opens the window on the file at the first argument, or else on the usual one; gives the exit
//! code of the program.
int runWindow(int argc, char *argv[]);

} // namespace Earshot
