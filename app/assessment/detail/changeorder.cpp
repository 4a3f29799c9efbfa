// SPDX-License-Identifier: MIT
#include "assessment/detail/changeorder.h"

#include <QHash>

namespace Earshot {

ChangeOrder::ChangeOrder(const QList<Remediation> &remediations)
    : m_before(static_cast<std::size_t>(remediations.size()),
               std::vector<bool>(static_cast<std::size_t>(remediations.size()), false))
{
    QHash<QString, std::size_t> places;
    for (const Remediation &remediation : remediations)
        places.insert(remediation.id, static_cast<std::size_t>(places.size()));
    for (std::size_t later = 0; later < m_before.size(); ++later) {
        for (const QString &earlier : remediations.at(static_cast<qsizetype>(later)).after) {
            if (const auto place = places.constFind(earlier); place != places.cend())
                m_before[later][*place] = true;
        }
    }
    closeOver();
}

// What comes before through others (Warshall's transitive closure).
void ChangeOrder::closeOver()
{
    for (std::size_t via = 0; via < m_before.size(); ++via) {
        for (std::vector<bool> &row : m_before) {
            if (!row[via])
                continue;
            for (std::size_t earlier = 0; earlier < m_before.size(); ++earlier)
                row[earlier] = row[earlier] || m_before[via][earlier];
        }
    }
}

} // namespace Earshot
