// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/flow/checkflow.h"

namespace Earshot {

class CheckPage;

//! The page \a id, as far as the person has come. \a suggested is the kind of check that a new
//! one begins with. It has no parent yet.
CheckPage *
makePage(const PageId &id, const Session &session, const CheckFlow &flow, CheckKind suggested);

} // namespace Earshot
