// SPDX-License-Identifier: MIT
#include "who/whorows.h"

#include "report/exposuretable.h"

namespace Earshot {

static WhoCell cellOf(const Catalogue &catalogue,
                      const Assessment &shown,
                      const Assessment &now,
                      const QString &id)
{
    const Exposure *exposure = catalogue.exposure(id);
    const Finding *finding = shown.finding(id);
    const Finding *before = now.finding(id);
    if (!exposure || !finding || !before)
        return {};
    const bool isChanged = finding->verdict != before->verdict;
    return {id,
            finding->verdict,
            finding->comesWith,
            exposure->how,
            before->verdict,
            before->comesWith,
            isChanged};
}

QList<WhoRow> whoRows(const Catalogue &catalogue,
                      const Assessment &shown,
                      const Assessment &now,
                      int columns,
                      const QStringList &folded)
{
    QList<WhoRow> rows;
    const QList<ExposureTable> tables = exposureTables(catalogue, columns, folded);
    for (const ExposureTable &table : tables) {
        rows.append({table.assets, {}, false, {}});
        for (const ExposureRow &row : table.rows) {
            WhoRow entry{{}, row.observer, row.tampers, {}};
            for (const QString &exposure : row.exposures)
                entry.cells.append(cellOf(catalogue, shown, now, exposure));
            rows.append(entry);
        }
    }
    return rows;
}

} // namespace Earshot
