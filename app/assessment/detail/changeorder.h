// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/remediation.h"

#include <QList>

#include <vector>

namespace Earshot {

//! Which remediations must come before which others, by number in their list.
class ChangeOrder
{
public:
    explicit ChangeOrder(const QList<Remediation> &remediations);

    //! \a earlier must come before \a later, directly or through others.
    bool comesAfter(int later, int earlier) const
    {
        return m_before[static_cast<std::size_t>(later)][static_cast<std::size_t>(earlier)];
    }

private:
    void closeOver();

    std::vector<std::vector<bool>> m_before; // by later, by earlier
};

} // namespace Earshot
