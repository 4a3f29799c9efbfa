// SPDX-License-Identifier: MIT
#include "history/decisions.h"
#include "history/storefixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

namespace {

DecisionRecord plan(const QString &change, bool isOn = true)
{
    return {0, DecisionKind::Plan, change, isOn, {}, AcceptReason::None, minute(0)};
}

DecisionRecord accept(const QString &setting, const QDate &until = {})
{
    return {0, DecisionKind::Accept, setting, true, until, AcceptReason::DoesNotBother, minute(0)};
}

} // namespace

class tst_Decisions : public QObject
{
    Q_OBJECT

private slots:
    void lastEntryOfAChangeCounts();
    void newPlanTakesTheOldOneBack();
    void samePlanAgainAddsNothing();
    void acceptedSettingCountsUntilItsDay_data();
    void acceptedSettingCountsUntilItsDay();
    void acceptanceCanBeTakenBack();
    void decisionsOutliveTheProgram();
    void decisionThatWasTamperedWithIsFound();
    void importKeepsDecisions();
};

void tst_Decisions::lastEntryOfAChangeCounts()
{
    QCOMPARE(plannedChanges({plan(u"a"_s), plan(u"b"_s), plan(u"a"_s, false)}),
             QStringList{u"b"_s});
    QCOMPARE(plannedChanges({plan(u"a"_s), plan(u"b"_s), plan(u"a"_s)}),
             QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(plannedChanges({accept(u"a"_s)}), QStringList());
}

void tst_Decisions::newPlanTakesTheOldOneBack()
{
    QList<DecisionRecord> log{plan(u"a"_s), plan(u"b"_s)};
    log += planEntries(log, {u"c"_s, u"b"_s}, minute(1));
    QCOMPARE(plannedChanges(log), QStringList({u"c"_s, u"b"_s}));
    log += planEntries(log, {}, minute(2));
    QCOMPARE(plannedChanges(log), QStringList());
}

void tst_Decisions::samePlanAgainAddsNothing()
{
    const QList<DecisionRecord> log{plan(u"a"_s), plan(u"b"_s)};
    QVERIFY(planEntries(log, {u"a"_s, u"b"_s}, minute(1)).isEmpty());
}

void tst_Decisions::acceptedSettingCountsUntilItsDay_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("counts");

    QTest::newRow("without an end") << QDate() << true;
    QTest::newRow("the day before its last") << QDate(2026, 11, 25) << true;
    QTest::newRow("its last day") << QDate(2026, 11, 24) << true;
    QTest::newRow("the day after") << QDate(2026, 11, 23) << false;
}

void tst_Decisions::acceptedSettingCountsUntilItsDay()
{
    QFETCH(const QDate, until);
    QFETCH(const bool, counts);
    const QList<DecisionRecord> log{accept(u"receipts"_s, until)};
    QCOMPARE(acceptance(log, u"receipts"_s, QDate(2026, 11, 24)) != nullptr, counts);
    QVERIFY(!acceptance(log, u"another"_s, QDate(2026, 11, 24)));
}

void tst_Decisions::acceptanceCanBeTakenBack()
{
    DecisionRecord back = accept(u"receipts"_s);
    back.isOn = false;
    back.reason = AcceptReason::None;
    QVERIFY(!acceptance({accept(u"receipts"_s), back}, u"receipts"_s, QDate(2026, 11, 24)));
}

void tst_Decisions::decisionsOutliveTheProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"earshot.db"_s);
    {
        auto store = HistoryStore::open(path);
        QVERIFY_RESULT(store);
        QVERIFY_RESULT(store->append({plan(u"a"_s), accept(u"receipts"_s, QDate(2027, 1, 31))}));
    }
    const auto store = HistoryStore::open(path);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT(store->verify());
    DecisionRecord first = plan(u"a"_s);
    DecisionRecord second = accept(u"receipts"_s, QDate(2027, 1, 31));
    first.id = 1;
    second.id = 2;
    QCOMPARE(store->log()->decisions, QList<DecisionRecord>({first, second}));
}

void tst_Decisions::decisionThatWasTamperedWithIsFound()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"earshot.db"_s);
    must(HistoryStore::open(path)->append({plan(u"a"_s), plan(u"b"_s)}));
    QVERIFY(!runSql(path, u"UPDATE decision SET name = 'c' WHERE id = 1"_s).isEmpty());
    QCOMPARE(runSql(path,
                    u"DROP TRIGGER decision_never_changes; "
                    "UPDATE decision SET name = 'c' WHERE id = 1"_s),
             QString());
    const auto verified = HistoryStore::open(path)->verify();
    QVERIFY(!verified);
    QCOMPARE(verified.error().path, u"decisions.1"_s);
}

void tst_Decisions::importKeepsDecisions()
{
    Log log;
    log.decisions = {plan(u"a"_s), accept(u"receipts"_s)};
    auto store = HistoryStore::open(u":memory:"_s);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT(store->importLog(log, {}));
    QCOMPARE(store->log()->decisions.size(), 2);
    QCOMPARE(plannedChanges(store->log()->decisions), QStringList{u"a"_s});
    QVERIFY2(!store->importLog(log, {}), "an import must not be mixed with what is there");
}

QTEST_GUILESS_MAIN(tst_Decisions)
#include "tst_decisions.moc"
