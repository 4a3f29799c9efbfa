// SPDX-License-Identifier: MIT
#include "report/exposuretable.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

Exposure exposure(const QString &observer, const QString &asset, How how = How::Reads)
{
    return {observer + u':' + asset, observer, asset, how, {}, {}, {}, {}, {}};
}

//! Two observers share the assets a to f, the third has one of its own.
Catalogue catalogue()
{
    CatalogueContent content;
    content.observers = {{u"one"_s, {}, {}}, {u"two"_s, {}, {}}, {u"three"_s, {}, {}}};
    for (const QString &id :
         {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"own"_s, u"unused"_s})
        content.assets.append({id, {}, {}});
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        content.exposures.append(exposure(u"one"_s, id));
    content.exposures.append(exposure(u"one"_s, u"f"_s, How::Tampers));
    for (const QString &id : {u"c"_s, u"d"_s, u"e"_s})
        content.exposures.append(exposure(u"two"_s, id));
    content.exposures.append(exposure(u"three"_s, u"own"_s));
    return {content, {}};
}

} // namespace

class tst_ExposureTable : public QObject
{
    Q_OBJECT

private slots:
    void wholeTableHasEachUsedAssetOnce();
    void tamperingStandsInARowOfItsOwn();
    void narrowTablesKeepEveryExposureOnce();
    void relatedAssetsStayTogether();
    void foldedObserverTakesItsColumnsAlong();
    void observerIsChosenByAnyOfItsWorries();
};

void tst_ExposureTable::wholeTableHasEachUsedAssetOnce()
{
    const ExposureTable table = exposureTables(catalogue(), 99).constFirst();
    QCOMPARE(table.assets, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"own"_s}));
}

void tst_ExposureTable::tamperingStandsInARowOfItsOwn()
{
    const ExposureTable table = exposureTables(catalogue(), 99).constFirst();
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.rows.at(0).observer, u"one"_s);
    QVERIFY(!table.rows.at(0).tampers);
    QCOMPARE(table.rows.at(1).observer, u"one"_s);
    QVERIFY(table.rows.at(1).tampers);
    QCOMPARE(table.rows.at(1).exposures.at(5), u"one:f"_s);
    QVERIFY(table.rows.at(0).exposures.at(5).isEmpty());
}

void tst_ExposureTable::narrowTablesKeepEveryExposureOnce()
{
    const Catalogue all = catalogue();
    for (int columns = 1; columns <= 8; ++columns) {
        QStringList seen;
        const QList<ExposureTable> tables = exposureTables(all, columns);
        for (const ExposureTable &table : tables) {
            QVERIFY(table.assets.size() <= columns);
            for (const ExposureRow &row : table.rows)
                seen.append(row.exposures);
        }
        seen.removeAll(QString());
        QStringList expected;
        for (const Exposure &each : all.exposures())
            expected.append(each.id);
        seen.sort();
        expected.sort();
        QCOMPARE(seen, expected);
    }
}

void tst_ExposureTable::relatedAssetsStayTogether()
{
    const QList<ExposureTable> tables = exposureTables(catalogue(), 6);
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables.at(0).assets, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
    QCOMPARE(tables.at(1).assets, QStringList({u"own"_s}));
}

void tst_ExposureTable::foldedObserverTakesItsColumnsAlong()
{
    const QList<ExposureTable> tables = exposureTables(catalogue(), 6, {u"two"_s, u"three"_s});
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.at(0).assets, QStringList({u"a"_s, u"b"_s, u"c"_s, u"f"_s}));
    QCOMPARE(tables.at(0).rows.size(), 2);
}

void tst_ExposureTable::observerIsChosenByAnyOfItsWorries()
{
    CatalogueContent content = catalogue().content();
    content.observers.append({u"in-no-cell"_s, {}, {}});
    Worry first;
    first.id = u"first"_s;
    first.exposures = {u"one:a"_s, u"two:c"_s};
    Worry second;
    second.id = u"second"_s;
    second.exposures = {u"two:d"_s, u"three:own"_s};
    content.worries = {first, second};
    const Catalogue all(content, {});

    Answers answers; // what is not rated counts as "a bit"
    QCOMPARE(observersOfNoWorry(all, answers), QStringList());
    answers.worries[u"second"_s] = Rating::No;
    QCOMPARE(observersOfNoWorry(all, answers), QStringList{u"three"_s});
    answers.worries[u"first"_s] = Rating::No;
    QCOMPARE(observersOfNoWorry(all, answers), QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

QTEST_GUILESS_MAIN(tst_ExposureTable)
#include "tst_exposuretable.moc"
