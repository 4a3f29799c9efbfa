// SPDX-License-Identifier: MIT
#pragma once

namespace Earshot {

//! Loads the words of the interface (also the English plurals) into the application object,
//! which must exist. Call once.
void installTranslations();

} // namespace Earshot
