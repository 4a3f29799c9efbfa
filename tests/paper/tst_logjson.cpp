// SPDX-License-Identifier: MIT
#include "paper/data/logjson.h"

#include <QTest>
#include <QTimeZone>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

ExportedLog sample()
{
    const CatalogueFiles files{{u"model.toml"_s, "version = \"2026-11\"\n"},
                               {u"settings/a.toml"_s, "name = \"Caf\xc3\xa9\"\n"}};
    const QDateTime start(QDate(2026, 11, 3), QTime(9, 30, 0, 250), Qt::UTC);
    ExportedLog exported;
    exported.catalogues.insert(contentHash(files), files);
    exported.log.checks = {{.id = 1,
                            .kind = CheckKind::Quick,
                            .asOf = QDate(2026, 11, 3),
                            .startedAt = start,
                            .finishedAt = start.addSecs(300),
                            .catalogueHash = contentHash(files),
                            .page = u"end"_s,
                            .lastEntry = 2}};
    exported.log.answers = {{.id = 1,
                             .check = 1,
                             .name = u"icloud-backup"_s,
                             .values = {u"off-old-kept"_s},
                             .since = QDate(2026, 9, 1),
                             .looked = QDate(2026, 11, 3),
                             .how = KnownHow::Looked,
                             .note = u"a \"note\"\n=1"_s,
                             .saidAt = start},
                            {.id = 2,
                             .check = 1,
                             .subject = RecordSubject::Worry,
                             .name = u"apple"_s,
                             .values = {u"a-lot"_s},
                             .saidAt = start},
                            {.id = 5,
                             .name = u"icloud-backup"_s,
                             .reason = EditReason::Undone,
                             .undoes = 1,
                             .saidAt = start.addDays(1)}};
    return exported;
}

//! The same with what became of two steps of a guide.
ExportedLog sampleWithSteps()
{
    ExportedLog exported = sample();
    const QDateTime at(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
    exported.log.guides = {{.id = 1, .guide = u"way"_s, .step = u"a"_s, .saidAt = at},
                           {.id = 2,
                            .guide = u"way"_s,
                            .step = u"b"_s,
                            .state = StepState::Skipped,
                            .reason = SkipReason::TooMuch,
                            .saidAt = at.addSecs(60)}};
    return exported;
}

//! The same with a plan and a setting that is left as it is.
ExportedLog sampleWithDecisions()
{
    ExportedLog exported = sampleWithSteps();
    const QDateTime at(QDate(2026, 11, 24), QTime(11, 0), Qt::UTC);
    exported.log.decisions = {{.id = 1, .name = u"turn-it-on"_s, .saidAt = at},
                              {.id = 2,
                               .kind = DecisionKind::Accept,
                               .name = u"receipts"_s,
                               .until = QDate(2027, 5, 24),
                               .reason = AcceptReason::CostsTooMuch,
                               .saidAt = at.addSecs(60)}};
    return exported;
}

QByteArray sampleWith(const char *from, const char *to, const ExportedLog &log = sample())
{
    QByteArray json = writeLogJson(log);
    const qsizetype at = json.indexOf(from);
    Q_ASSERT(at >= 0);
    return json.replace(at, static_cast<qsizetype>(qstrlen(from)), to);
}

} // namespace

class tst_LogJson : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void writtenAgainItIsTheSame();
    void onlyStepsNeedTheSecondVersion();
    void onlyDecisionsNeedTheThirdVersion();
    void problemNamesItsPath_data();
    void problemNamesItsPath();
    void allProblemsAreListed();
};

void tst_LogJson::everythingComesBack()
{
    const Checked<ExportedLog> read = readLogJson(writeLogJson(sample()), u"a.json"_s);
    QVERIFY(read);
    QVERIFY(read->log == sample().log);
    QCOMPARE(read->catalogues, sample().catalogues);
}

void tst_LogJson::writtenAgainItIsTheSame()
{
    const QByteArray json = writeLogJson(sample());
    QCOMPARE(writeLogJson(*readLogJson(json, u"a.json"_s)), json);
}

void tst_LogJson::onlyStepsNeedTheSecondVersion()
{
    const QByteArray without = writeLogJson(sample());
    QVERIFY(without.contains("\"version\": 1"));
    QVERIFY(!without.contains("\"guides\""));

    const QByteArray with = writeLogJson(sampleWithSteps());
    QVERIFY(with.contains("\"version\": 2"));
    const Checked<ExportedLog> read = readLogJson(with, u"a.json"_s);
    QVERIFY(read);
    QVERIFY(read->log == sampleWithSteps().log);
    QCOMPARE(writeLogJson(*read), with);
}

void tst_LogJson::onlyDecisionsNeedTheThirdVersion()
{
    QVERIFY(!writeLogJson(sampleWithSteps()).contains("\"decisions\""));
    const QByteArray with = writeLogJson(sampleWithDecisions());
    QVERIFY(with.contains("\"version\": 3"));
    const Checked<ExportedLog> read = readLogJson(with, u"a.json"_s);
    QVERIFY(read);
    QVERIFY(read->log == sampleWithDecisions().log);
    QCOMPARE(writeLogJson(*read), with);
}

void tst_LogJson::problemNamesItsPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("another format") << sampleWith("\"earshot\"", "\"other\"") << u"format"_s;
    QTest::newRow("a newer version")
        << sampleWith("\"version\": 1", "\"version\": 4") << u"version"_s;
    QTest::newRow("a decision that is neither on nor off")
        << sampleWith(R"("state": "on")", R"("state": "maybe")", sampleWithDecisions())
        << u"decisions[0].state"_s;
    QTest::newRow("an end of a plan")
        << sampleWith(R"("until": null)", R"("until": "2027-01-01")", sampleWithDecisions())
        << u"decisions[0].until"_s;
    QTest::newRow("a reason that nobody can give")
        << sampleWith("\"costs-too-much\"", "\"because\"", sampleWithDecisions())
        << u"decisions[1].reason"_s;
    QTest::newRow("an unknown kind") << sampleWith("\"quick\"", "\"slow\"") << u"checks[0].kind"_s;
    QTest::newRow("a wrong date") << sampleWith("\"2026-11-03\"", "\"2026-13-03\"")
                                  << u"answers[0].looked"_s;
    QTest::newRow("an unknown key") << sampleWith("\"page\"", "\"place\"") << u"checks[0].page"_s;
    QTest::newRow("a check that is not there")
        << sampleWith("\"check\": 1", "\"check\": 7") << u"answers[0].check"_s;
    QTest::newRow("an undo of nothing")
        << sampleWith("\"undoes\": 1", "\"undoes\": 4") << u"answers[2].undoes"_s;
    QTest::newRow("a state that no step has")
        << sampleWith("\"done\"", "\"begun\"", sampleWithSteps()) << u"guides[0].state"_s;
    QTest::newRow("a reason of a step that was not skipped")
        << sampleWith(R"("reason": null)", R"("reason": "later")", sampleWithSteps())
        << u"guides[0].reason"_s;
    QTest::newRow("a reason nobody has")
        << sampleWith("\"too-much\"", "\"bored\"", sampleWithSteps()) << u"guides[1].reason"_s;
    QTest::newRow("a step without a name")
        << sampleWith(R"("step": "a")", R"("step": "")", sampleWithSteps()) << u"guides[0].step"_s;
    QTest::newRow("two steps of one number")
        << sampleWith("\"id\": 2,\n            \"reason\": \"too-much\"",
                      "\"id\": 1,\n            \"reason\": \"too-much\"",
                      sampleWithSteps())
        << u"guides[1].id"_s;
    QTest::newRow("steps in the first version")
        << sampleWith("\"version\": 2", "\"version\": 1", sampleWithSteps()) << u"guides"_s;
    QTest::newRow("changed catalogue") << sampleWith("2026-11\\\"", "2026-12\\\"")
                                       << u"catalogues."_s + sample().catalogues.firstKey();
}

void tst_LogJson::problemNamesItsPath()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const Checked<ExportedLog> read = readLogJson(json, u"a.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().constFirst().path, path);
    QCOMPARE(read.error().constFirst().at.file, u"a.json"_s);
}

void tst_LogJson::allProblemsAreListed()
{
    QByteArray json = sampleWith("\"quick\"", "\"slow\"");
    json.replace("\"told\"", "\"x\"").replace("\"looked\",", "\"seen\",");
    const Checked<ExportedLog> read = readLogJson(json, u"a.json"_s);
    QVERIFY(!read);
    QVERIFY(read.error().size() >= 2);
}

QTEST_GUILESS_MAIN(tst_LogJson)
#include "tst_logjson.moc"
