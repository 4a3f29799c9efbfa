// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/remediation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Earshot {

//! {"setting"|"context": id, "in": values} or {"exposure": id}; all of a list must hold.
QJsonArray conditionsJson(const QList<Condition> &conditions);
//! An empty "from" means whatever it was.
QJsonObject effectJson(const Effect &effect);
//! One revision of a rule; "setting" is null for a rule of model.toml.
QJsonObject ruleJson(const Rule &rule);
//! One change with what it sets and every revision of when it can be had.
QJsonObject remediationJson(const Remediation &remediation);

} // namespace Earshot
