// SPDX-License-Identifier: MIT
#pragma once

#include "history/opening.h"

namespace Earshot {

//! SQLite's own checks, the hash chain, the digests of notes and checks, and the catalogues.
//! In a file of a newer version only the first. Throws what SQLiteCpp throws.
Result<> verifyFile(OpenedFile &file);

} // namespace Earshot
