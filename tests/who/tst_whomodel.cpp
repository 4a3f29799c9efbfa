// SPDX-License-Identifier: MIT
#include "support/builders.h"
#include "who/whomodel.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! The cells of who can read what, and what each says.
class tst_WhoModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachTableBeginsWithItsTitles();
    void everyExposureHasOneCell_data();
    void everyExposureHasOneCell();
    void onlyCellsCanBeChosen();
    void changedCellSaysWhatItWas();
    void sameShapeKeepsThePlace();

private:
    Assessment assessed(const QString &answers) const
    {
        return assess(m_catalogue, answersOf(m_catalogue, answers), {.asOf = QDate(2026, 11, 24)});
    }

    Catalogue m_catalogue;
};

void tst_WhoModel::init()
{
    CatalogueBuilder builder;
    builder.setting(u"backup"_s, u"off on"_s)
        .exposures(u"apple:a apple:b law:b law:c phone:d"_s)
        .worry(u"all"_s, u"apple:a apple:b law:b law:c phone:d"_s)
        .rule(u"apple:a"_s, u"backup=on"_s);
    builder.change(u"stop"_s, u"backup:on>off"_s);
    CatalogueContent content = builder.build().content();
    content.observers = {
        {u"apple"_s, u"Apple"_s, {}}, {u"law"_s, u"Courts"_s, {}}, {u"phone"_s, u"Someone"_s, {}}};
    content.assets.clear();
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        content.assets.append({id, id.toUpper(), {}});
    m_catalogue = Catalogue(content, {});
}

void tst_WhoModel::eachTableBeginsWithItsTitles()
{
    WhoModel model(m_catalogue);
    const Assessment now = assessed(u"backup=on"_s);
    model.setRows(whoRows(m_catalogue, now, now, 3, {}), 3);
    // a, b and c hang together by their observers; d has one of its own.
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.row(0).isTitles());
    QCOMPARE(model.row(0).assets, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(model.row(3).isTitles());
    QCOMPARE(model.row(3).assets, QStringList{u"d"_s});
    QCOMPARE(model.index(0, 2).data().toString(), u"B"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"Courts"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"–"_s);
    QCOMPARE(model.index(4, 3).data().toString(), QString()); // past the end of a short row
}

void tst_WhoModel::everyExposureHasOneCell_data()
{
    QTest::addColumn<int>("columns");
    for (int columns = 1; columns <= 5; ++columns)
        QTest::addRow("%d columns", columns) << columns;
}

void tst_WhoModel::everyExposureHasOneCell()
{
    QFETCH(const int, columns);
    WhoModel model(m_catalogue);
    const Assessment now = assessed(u"backup=on"_s);
    model.setRows(whoRows(m_catalogue, now, now, columns, {}), columns);
    int cells = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.cell(model.index(row, column)) != nullptr;
    }
    QCOMPARE(cells, 5);
    for (const Exposure &exposure : m_catalogue.exposures())
        QVERIFY(model.indexOf(exposure.id).isValid());
}

void tst_WhoModel::onlyCellsCanBeChosen()
{
    WhoModel model(m_catalogue);
    const Assessment now = assessed(u"backup=on"_s);
    model.setRows(whoRows(m_catalogue, now, now, 3, {}), 3);
    QVERIFY(model.flags(model.indexOf(u"apple:a"_s)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.flags(model.index(0, 1)), Qt::ItemFlags()); // a title
    QCOMPARE(model.flags(model.index(1, 0)), Qt::ItemFlags()); // an observer
    QCOMPARE(model.flags(model.index(2, 1)), Qt::ItemFlags()); // a dash
    QCOMPARE(model.firstCell(), model.indexOf(u"apple:a"_s));
}

void tst_WhoModel::changedCellSaysWhatItWas()
{
    WhoModel model(m_catalogue);
    model.setRows(whoRows(m_catalogue, assessed(u"backup=off"_s), assessed(u"backup=on"_s), 3, {}),
                  3);
    QCOMPARE(model.indexOf(u"apple:a"_s).data(Qt::AccessibleTextRole).toString(),
             u"Apple, A: No way found, was Yes"_s);
    QCOMPARE(model.indexOf(u"apple:b"_s).data(Qt::AccessibleTextRole).toString(),
             u"Apple, B: No way found"_s);
    QCOMPARE(model.index(2, 1).data(Qt::AccessibleTextRole).toString(),
             u"Courts, A: not part of this"_s);
}

void tst_WhoModel::sameShapeKeepsThePlace()
{
    WhoModel model(m_catalogue);
    const Assessment now = assessed(u"backup=on"_s);
    model.setRows(whoRows(m_catalogue, now, now, 3, {}), 3);
    const QPersistentModelIndex place(model.indexOf(u"apple:a"_s));
    model.setRows(whoRows(m_catalogue, assessed(u"backup=off"_s), now, 3, {}), 3);
    QVERIFY(place.isValid());
    model.setRows(whoRows(m_catalogue, now, now, 2, {}), 2);
    QVERIFY(!place.isValid());
}

QTEST_GUILESS_MAIN(tst_WhoModel)
#include "tst_whomodel.moc"
