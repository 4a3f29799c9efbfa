// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/model.h"
#include "catalogue/remediation.h"
#include "catalogue/rule.h"
#include "catalogue/setting.h"
#include "claims/claim.h"

#include <optional>

namespace Earshot {

//! The one spelling of each enumerator in files and in JSON.
QString token(SettingKind kind);
QString token(DefaultBasis basis);
QString token(How how);
QString token(Basis basis);
QString token(ChangeKind kind);
QString token(Actor who);
QString token(ClaimVerdict verdict);
QString token(Confidence confidence);

//! The enumerator spelled \a text, or nothing. tokens<E>() lists all spellings in order.
template<typename E>
std::optional<E> fromToken(const QString &text);
template<typename E>
QStringList tokens();

} // namespace Earshot
