// SPDX-License-Identifier: MIT
#include "report/exposuretable.h"

#include <algorithm>

namespace Earshot {

namespace {

QString
exposureAt(const Catalogue &catalogue, const QString &observer, const QString &asset, bool tampers)
{
    for (const Exposure &exposure : catalogue.exposures()) {
        if (exposure.observer == observer && exposure.asset == asset
            && (exposure.how == How::Tampers) == tampers)
            return exposure.id;
    }
    return {};
}

ExposureTable tableOf(const Catalogue &catalogue, const QStringList &assets)
{
    ExposureTable table{assets, {}};
    for (const Observer &observer : catalogue.content().observers) {
        for (const bool tampers : {false, true}) {
            ExposureRow row{observer.id, tampers, {}};
            for (const QString &asset : assets)
                row.exposures.append(exposureAt(catalogue, observer.id, asset, tampers));
            const bool filled = std::any_of(row.exposures.cbegin(),
                                            row.exposures.cend(),
                                            [](const QString &id) { return !id.isEmpty(); });
            if (filled)
                table.rows.append(row);
        }
    }
    return table;
}

QStringList usedAssets(const Catalogue &catalogue)
{
    QStringList assets;
    for (const Asset &asset : catalogue.content().assets) {
        const bool used = std::any_of(catalogue.exposures().cbegin(),
                                      catalogue.exposures().cend(),
                                      [&](const Exposure &e) { return e.asset == asset.id; });
        if (used)
            assets.append(asset.id);
    }
    return assets;
}

} // namespace

ExposureTable exposureTable(const Catalogue &catalogue)
{
    return tableOf(catalogue, usedAssets(catalogue));
}

QList<ExposureTable> exposureTables(const Catalogue &catalogue, int columns)
{
    const QStringList assets = usedAssets(catalogue);
    const qsizetype limit = std::max(1, columns);
    const qsizetype count = (assets.size() + limit - 1) / limit;
    QList<ExposureTable> tables;
    qsizetype taken = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype left = count - i;
        const qsizetype size = (assets.size() - taken + left - 1) / left;
        tables.append(tableOf(catalogue, assets.mid(taken, size)));
        taken += size;
    }
    return tables;
}

} // namespace Earshot
