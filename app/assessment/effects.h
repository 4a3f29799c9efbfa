// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

namespace Earshot {

//! What of \a domain is possible once \a effect came over what was possible \a before, in the
//! order of \a domain.
QStringList valuesAfter(const QStringList &before, const Effect &effect, const QStringList &domain);

} // namespace Earshot
