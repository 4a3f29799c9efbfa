// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "catalogue/catalogueloader.h"
#include "comparison/worldchanges.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! What the world did between two days, by the dates of the shipped catalogue.
class tst_WorldChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void changesStandOnTheirDays_data();
    void changesStandOnTheirDays();
    void availabilityChangesForThePerson_data();
    void availabilityChangesForThePerson();
    void correctionIsNoChangeOfTheWorld();

private:
    Catalogue m_catalogue;
};

namespace {

QStringList textsOf(const QList<WorldChange> &changes)
{
    QStringList texts;
    for (const WorldChange &change : changes)
        texts.append(change.on.toString(Qt::ISODate) + u' ' + change.rule + change.remediation);
    return texts;
}

} // namespace

void tst_WorldChanges::initTestCase()
{
    const auto catalogue = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void tst_WorldChanges::changesStandOnTheirDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QStringList>("changes");
    const QDate january(2025, 1, 15);
    const QDate march(2026, 3, 15);
    const QDate november(2026, 11, 15);
    const QStringList first{u"2025-02-21 turn-on-adp"_s};
    const QStringList second{u"2026-04-22 stored-notifications"_s,
                             u"2026-05-11 green-chat-without-lock"_s,
                             u"2026-05-11 text-without-lock"_s};
    QTest::newRow("January 2025 to March 2026") << january << march << first;
    QTest::newRow("March to November 2026") << march << november << second;
    QTest::newRow("all of it") << january << november << first + second;
    QTest::newRow("backwards") << november << march << second;
    QTest::newRow("the first day is not in it, the last one is")
        << QDate(2026, 4, 22) << QDate(2026, 5, 11) << second.mid(1);
}

void tst_WorldChanges::changesStandOnTheirDays()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QTEST(textsOf(worldChanges(m_catalogue, from, to)), "changes");
}

void tst_WorldChanges::availabilityChangesForThePerson_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QStringList>("gone");
    QTest::newRow("in the United Kingdom, without it")
        << u"region=uk advanced-data-protection=off"_s << QStringList{u"turn-on-adp"_s};
    QTest::newRow("in the United Kingdom, with it")
        << u"region=uk advanced-data-protection=on"_s << QStringList();
    QTest::newRow("somewhere else")
        << u"region=other advanced-data-protection=off"_s << QStringList();
}

void tst_WorldChanges::availabilityChangesForThePerson()
{
    QFETCH(QString, answers);
    const QDate from(2025, 1, 15);
    const QDate to(2025, 3, 1);
    const State state = deriveState(m_catalogue, answersOf(m_catalogue, answers), to);
    QStringList gone;
    for (const AvailabilityChange &change : availabilityChanges(m_catalogue, state, from, to)) {
        QVERIFY(!change.isAvailable);
        QCOMPARE(change.on, QDate(2025, 2, 21));
        QCOMPARE(change.kind, ChangeKind::World);
        QCOMPARE(change.otherwise, u"It is not offered to new users in the United Kingdom."_s);
        gone.append(change.remediation);
    }
    QTEST(gone, "gone");
    // Seen the other way round it can be had again.
    const QList<AvailabilityChange> back = availabilityChanges(m_catalogue, state, to, from);
    QCOMPARE(back.size(), gone.size());
    for (const AvailabilityChange &change : back)
        QVERIFY(change.isAvailable);
}

void tst_WorldChanges::correctionIsNoChangeOfTheWorld()
{
    CatalogueBuilder builder;
    builder.setting(u"a"_s, u"good bad"_s).exposures(u"x:e"_s).rule(u"x:e"_s, u"a=bad"_s);
    builder.lastRule().validity
        = {.revision = 1, .from = QDate(2026, 5, 11), .kind = ChangeKind::Correction};
    QVERIFY(worldChanges(builder.build(), QDate(2026, 1, 1), QDate(2026, 12, 31)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_WorldChanges)
#include "tst_worldchanges.moc"
