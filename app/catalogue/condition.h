// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QString>
#include <QStringList>

namespace Earshot {

//! What a condition looks at.
enum class Subject { Setting, Context, Exposure };

//! One positive condition: an answer lies in a set of values, or an exposure holds.
struct Condition
{
    Subject subject = Subject::Setting;
    QString id;
    QStringList values; //!< Empty for an exposure, never otherwise.
    Place at;
};

} // namespace Earshot
