// SPDX-License-Identifier: MIT
#include "catalogue/rule.h"

namespace Earshot {

bool Validity::holdsOn(const QDate &day) const
{
    if (!day.isValid())
        return !until.isValid();
    return (!from.isValid() || from <= day) && (!until.isValid() || day < until);
}

} // namespace Earshot
