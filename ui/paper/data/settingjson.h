// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/setting.h"

#include <QJsonObject>

namespace Earshot {

//! All that stands in the file of \a setting but its rules and changes. What is not there is
//! null; values come in their order, the safest first where "ordered" is true.
QJsonObject settingJson(const Setting &setting);

} // namespace Earshot
