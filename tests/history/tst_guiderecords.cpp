// SPDX-License-Identifier: MIT
#include "history/guideprogress.h"
#include "history/storefixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

namespace {

GuideRecord became(const QString &step, StepState state, int at = 0)
{
    return {.guide = u"way"_s,
            .step = step,
            .state = state,
            .reason = state == StepState::Skipped ? SkipReason::Later : SkipReason::None,
            .saidAt = minute(at)};
}

Guide guideOf(const QStringList &steps)
{
    Guide guide;
    guide.id = u"way"_s;
    for (const QString &id : steps) {
        GuideStep step;
        step.id = id;
        step.minutes = 5;
        guide.steps.append(step);
    }
    return guide;
}

} // namespace

class tst_GuideRecords : public QObject
{
    Q_OBJECT

private slots:
    void stepsOutliveTheProgram();
    void stepsCountAsContent();
    void stepThatWasTamperedWithIsFound_data();
    void stepThatWasTamperedWithIsFound();
    void stepsNeverChange_data();
    void stepsNeverChange();
    void olderFileThatIsOnlyReadHoldsNone();
    void importKeepsSteps();

    void lastEntryOfAStepCounts();
    void stepsTheGuideNoLongerHasAreLeftOut();
    void currentIsTheFirstOpenStep_data();
    void currentIsTheFirstOpenStep();
    void countdownRunsFromTheDayAStepIsDone();
    void lastGuideIsTheOneLastTouched();

private:
    QString path() const { return m_folder.filePath(u"earshot.db"_s); }
    void keepTwoSteps()
    {
        QFile::remove(path());
        auto store = HistoryStore::open(path());
        must(store);
        must(store->append(became(u"first"_s, StepState::Done, 1)));
        must(store->append(became(u"second"_s, StepState::Skipped, 2)));
    }

    QTemporaryDir m_folder;
};

void tst_GuideRecords::stepsOutliveTheProgram()
{
    keepTwoSteps();
    const auto store = HistoryStore::open(path());
    QVERIFY_RESULT(store);
    QVERIFY_RESULT(store->verify());
    GuideRecord first = became(u"first"_s, StepState::Done, 1);
    GuideRecord second = became(u"second"_s, StepState::Skipped, 2);
    first.id = 1;
    second.id = 2;
    QCOMPARE(store->log()->guides, QList<GuideRecord>({first, second}));
}

void tst_GuideRecords::stepsCountAsContent()
{
    keepTwoSteps();
    auto store = HistoryStore::open(path());
    QVERIFY_RESULT(store);
    QVERIFY2(!store->importLog({}, {}), "an import must not be mixed with what is there");
}

void tst_GuideRecords::stepThatWasTamperedWithIsFound_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("another state") << u"UPDATE guide_step SET state = 'open' WHERE id = 1"_s;
    QTest::newRow("another time")
        << u"UPDATE guide_step SET said_at = '2020-01-01T00:00:00.000Z' WHERE id = 1"_s;
    QTest::newRow("the first one taken out") << u"DELETE FROM guide_step WHERE id = 1"_s;
}

void tst_GuideRecords::stepThatWasTamperedWithIsFound()
{
    QFETCH(QString, change);
    keepTwoSteps();
    QCOMPARE(runSql(path(),
                    u"DROP TRIGGER guide_step_never_changes; "
                    "DROP TRIGGER guide_step_never_goes; "_s
                        + change),
             QString());
    const auto store = HistoryStore::open(path());
    QVERIFY_RESULT(store);
    const auto verified = store->verify();
    QVERIFY(!verified);
    QVERIFY2(verified.error().path.startsWith(u"guides."_s), qPrintable(verified.error().path));
}

void tst_GuideRecords::stepsNeverChange_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("an update") << u"UPDATE guide_step SET state = 'open'"_s;
    QTest::newRow("a deletion") << u"DELETE FROM guide_step"_s;
    QTest::newRow("one in between")
        << u"INSERT OR REPLACE INTO guide_step VALUES "
           "(1, 'g', 's', 'done', NULL, '2026-11-24T09:00:00.000Z', zeroblob(32))"_s;
    QTest::newRow("a reason without a skip")
        << u"INSERT INTO guide_step VALUES "
           "(9, 'g', 's', 'done', 'later', '2026-11-24T09:00:00.000Z', zeroblob(32))"_s;
}

void tst_GuideRecords::stepsNeverChange()
{
    QFETCH(QString, change);
    keepTwoSteps();
    QVERIFY(!runSql(path(), change).isEmpty());
}

void tst_GuideRecords::olderFileThatIsOnlyReadHoldsNone()
{
    const QString old = m_folder.filePath(u"old.db"_s);
    writeBytes(old, bytesOf(QStringLiteral(TEST_DATA_DIR "/history/schema-1.db")));
    const auto store = HistoryStore::openForReading(old);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT(store->verify());
    QVERIFY(store->log()->guides.isEmpty());
    QCOMPARE(bytesOf(old), bytesOf(QStringLiteral(TEST_DATA_DIR "/history/schema-1.db")));
}

void tst_GuideRecords::importKeepsSteps()
{
    keepTwoSteps();
    const Log log = HistoryStore::open(path())->log().value();
    auto other = HistoryStore::open(u":memory:"_s);
    QVERIFY_RESULT(other);
    QVERIFY_RESULT(other->importLog(log, {}));
    QCOMPARE(other->log()->guides, log.guides);
    QVERIFY_RESULT(other->verify());
}

void tst_GuideRecords::lastEntryOfAStepCounts()
{
    const GuideProgress progress = progressIn(guideOf({u"a"_s, u"b"_s}),
                                              {became(u"a"_s, StepState::Skipped, 1),
                                               became(u"b"_s, StepState::Done, 2),
                                               became(u"a"_s, StepState::Done, 3),
                                               became(u"b"_s, StepState::Open, 4)});
    QCOMPARE(progress.steps.at(0).state, StepState::Done);
    QCOMPARE(progress.steps.at(0).reason, SkipReason::None);
    QCOMPARE(progress.steps.at(0).saidAt, minute(3));
    QCOMPARE(progress.steps.at(1).state, StepState::Open);
    QCOMPARE(progress.settled(), 1);
    QCOMPARE(progress.minutesLeft(guideOf({u"a"_s, u"b"_s})), 5);
}

void tst_GuideRecords::stepsTheGuideNoLongerHasAreLeftOut()
{
    GuideRecord elsewhere = became(u"a"_s, StepState::Done);
    elsewhere.guide = u"other"_s;
    const GuideProgress progress
        = progressIn(guideOf({u"a"_s}), {became(u"gone"_s, StepState::Done), elsewhere});
    QCOMPARE(progress.steps.size(), 1);
    QVERIFY(!progress.isStarted());
}

void tst_GuideRecords::currentIsTheFirstOpenStep_data()
{
    QTest::addColumn<QStringList>("settled");
    QTest::addColumn<int>("current");
    QTest::newRow("nothing done") << QStringList() << 0;
    QTest::newRow("the first done") << QStringList({u"a"_s}) << 1;
    QTest::newRow("a later one done first") << QStringList({u"b"_s}) << 0;
    QTest::newRow("all done") << QStringList({u"c"_s, u"a"_s, u"b"_s}) << -1;
}

void tst_GuideRecords::currentIsTheFirstOpenStep()
{
    QFETCH(QStringList, settled);
    QList<GuideRecord> records;
    for (const QString &step : settled)
        records.append(became(step, StepState::Done));
    const GuideProgress progress = progressIn(guideOf({u"a"_s, u"b"_s, u"c"_s}), records);
    QTEST(progress.current(), "current");
    QCOMPARE(progress.isFinished(), progress.current() < 0);
}

void tst_GuideRecords::countdownRunsFromTheDayAStepIsDone()
{
    Guide guide = guideOf({u"a"_s, u"b"_s, u"c"_s});
    guide.steps[0].countdown = {180, u"Until %1."_s};
    guide.steps[0].sets = {{u"backup"_s, u"kept"_s, {}, {}}};
    guide.steps[2].sets = {{u"backup"_s, u"deleted"_s, {}, {}}};
    QDate today(2026, 11, 24);
    const auto until = [&guide, &today](const QList<GuideRecord> &records) {
        return runsUntil(guide, progressIn(guide, records), 0, today);
    };
    GuideRecord done = became(u"a"_s, StepState::Done);
    done.saidAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    QCOMPARE(until({done}), QDate(2027, 5, 23));
    QCOMPARE(until({done, became(u"b"_s, StepState::Done)}), QDate(2027, 5, 23));
    QVERIFY(!until({became(u"a"_s, StepState::Skipped)}).isValid());
    QVERIFY(!until({}).isValid());
    // A later step has ended it.
    QVERIFY(!until({done, became(u"c"_s, StepState::Done)}).isValid());
    QCOMPARE(until({done, became(u"c"_s, StepState::Skipped)}), QDate(2027, 5, 23));
    today = QDate(2027, 5, 23);
    QCOMPARE(until({done}), today);
    today = QDate(2027, 5, 24);
    QVERIFY(!until({done}).isValid());
}

void tst_GuideRecords::lastGuideIsTheOneLastTouched()
{
    Guide other = guideOf({u"x"_s});
    other.id = u"other"_s;
    const QList<Guide> guides{guideOf({u"a"_s}), other};
    GuideRecord elsewhere = became(u"x"_s, StepState::Done);
    elsewhere.guide = u"other"_s;
    GuideRecord unknown = elsewhere;
    unknown.guide = u"gone"_s;
    QVERIFY(lastGuide(guides, {}) == nullptr);
    QCOMPARE(lastGuide(guides, {became(u"a"_s, StepState::Done), elsewhere, unknown})->id,
             u"other"_s);
}

QTEST_GUILESS_MAIN(tst_GuideRecords)
#include "tst_guiderecords.moc"
