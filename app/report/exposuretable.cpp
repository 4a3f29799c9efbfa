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

ExposureTable
tableOf(const Catalogue &catalogue, const QStringList &assets, const QStringList &folded)
{
    ExposureTable table{assets, {}};
    for (const Observer &observer : catalogue.content().observers) {
        if (folded.contains(observer.id))
            continue;
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

QStringList usedAssets(const Catalogue &catalogue, const QStringList &folded)
{
    QStringList assets;
    for (const Asset &asset : catalogue.content().assets) {
        const bool used = std::any_of(
            catalogue.exposures().cbegin(), catalogue.exposures().cend(), [&](const Exposure &e) {
                return e.asset == asset.id && !folded.contains(e.observer);
            });
        if (used)
            assets.append(asset.id);
    }
    return assets;
}

//! Those of \a assets that \a observer has to do with.
QStringList assetsOf(const Catalogue &catalogue, const QString &observer, QStringList assets)
{
    assets.removeIf([&](const QString &asset) {
        return exposureAt(catalogue, observer, asset, false).isEmpty()
               && exposureAt(catalogue, observer, asset, true).isEmpty();
    });
    return assets;
}

//! Assets in runs that belong together: two are in one run where some observer has to do with
//! both of them.
QList<QStringList> relatedAssets(const Catalogue &catalogue, const QStringList &folded)
{
    QList<QStringList> runs;
    const QStringList assets = usedAssets(catalogue, folded);
    for (const Observer &observer : catalogue.content().observers) {
        if (folded.contains(observer.id))
            continue;
        QStringList joined = assetsOf(catalogue, observer.id, assets);
        QList<QStringList> apart;
        for (const QStringList &run : std::as_const(runs)) {
            const bool meets = std::any_of(
                run.cbegin(), run.cend(), [&](const QString &a) { return joined.contains(a); });
            if (meets)
                joined.append(run);
            else
                apart.append(run);
        }
        runs = apart;
        if (!joined.isEmpty())
            runs.append(joined);
    }
    for (QStringList &run : runs) {
        QStringList ordered = assets;
        ordered.removeIf([&](const QString &asset) { return !run.contains(asset); });
        run = ordered;
    }
    std::sort(runs.begin(), runs.end(), [&](const QStringList &a, const QStringList &b) {
        return assets.indexOf(a.constFirst()) < assets.indexOf(b.constFirst());
    });
    return runs;
}

} // namespace

QList<ExposureTable>
exposureTables(const Catalogue &catalogue, int columns, const QStringList &folded)
{
    const qsizetype limit = std::max(1, columns);
    QList<QStringList> parts;
    bool mayJoin = false;
    const QList<QStringList> runs = relatedAssets(catalogue, folded);
    for (const QStringList &run : runs) {
        if (mayJoin && parts.constLast().size() + run.size() <= limit) {
            parts.last().append(run);
            continue;
        }
        const qsizetype count = (run.size() + limit - 1) / limit;
        for (qsizetype i = 0, taken = 0; i < count; ++i) {
            const qsizetype size = (run.size() - taken + count - i - 1) / (count - i);
            parts.append(run.mid(taken, size));
            taken += size;
        }
        mayJoin = count == 1;
    }
    QList<ExposureTable> tables;
    for (const QStringList &part : std::as_const(parts))
        tables.append(tableOf(catalogue, part, folded));
    return tables;
}

QStringList observersOfNoWorry(const Catalogue &catalogue, const Answers &answers)
{
    QStringList observers;
    for (const Observer &observer : catalogue.content().observers)
        observers.append(observer.id);
    for (const Worry &worry : catalogue.worries()) {
        if (answers.rating(worry.id) == Rating::No)
            continue;
        for (const QString &id : worry.exposures) {
            if (const Exposure *exposure = catalogue.exposure(id))
                observers.removeAll(exposure->observer);
        }
    }
    // Some stand in no cell at all.
    observers.removeIf([&](const QString &observer) {
        return std::none_of(catalogue.exposures().cbegin(),
                            catalogue.exposures().cend(),
                            [&](const Exposure &e) { return e.observer == observer; });
    });
    return observers;
}

} // namespace Earshot
