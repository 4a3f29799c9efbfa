// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/fixes.h"

namespace Earshot {

//! True where only somebody else knows \a setting and can change it from what is \a possible.
bool isUpToOthers(const Catalogue &catalogue, const QString &setting, const QStringList &possible);

//! Smallest sets of the person's own changes after which their part against \a exposure is done:
//! the exposure is not ruled out, asking others could still close it, and nothing else could, no
//! look and no other change of the person's own. They open nothing, and hold no last resort. One
//! empty set where the part is done as things are. \a remedies are those of the present state.
std::vector<RemediationSet> ownParts(const Catalogue &catalogue,
                                     const Remedies &remedies,
                                     const QDate &rulesAsOf,
                                     int exposure);

} // namespace Earshot
