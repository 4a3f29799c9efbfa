// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QJsonArray>

namespace Earshot {

//! The rules, every revision, that stand in the file of \a setting; an empty id = in model.toml.
QJsonArray rulesJson(const Catalogue &catalogue, const QString &setting);
//! The remediations that stand in the file of \a setting.
QJsonArray remediationsJson(const Catalogue &catalogue, const QString &setting);

} // namespace Earshot
