// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Earshot {

//! What can be said about an exposure, going by the answers. Ordered: a later one is worse.
enum class Verdict { NoWayFound, NotSure, Yes };

QString token(Verdict verdict); //!< "no-way-found", "not-sure", "yes"

} // namespace Earshot
