// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/state.h"

namespace Earshot {

//! Why \a remediation cannot be had in \a state by the rules of a day, as one sentence; empty
//! where it can. An invalid \a rulesAsOf means the newest rules.
QString
whyUnavailable(const Remediation &remediation, const State &state, const QDate &rulesAsOf = {});

} // namespace Earshot
