// SPDX-License-Identifier: MIT
#include "paper/data/assessmentjson.h"
#include "paper/data/historyjson.h"
#include "report/smallcatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject written(const Assessment &assessment)
{
    return parsed(writeAssessmentJson(smallCatalogue(), assessment));
}

QJsonObject verdict(const Assessment &assessment, qsizetype index)
{
    return written(assessment).value(u"verdicts"_s).toArray().at(index).toObject();
}

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(text).isArray()
               ? QJsonValue(QJsonDocument::fromJson(text).array())
               : QJsonValue(QJsonDocument::fromJson(text).object());
}

} // namespace

class tst_JsonWriters : public QObject
{
    Q_OBJECT

private slots:
    void assessmentHasExactlyTheseKeys();
    void headlineHasBothCounts();
    void verdictsAreInModelOrder();
    void yesIsAProofDownToTheAnswers();
    void eitherWayIsOneTreeACase();
    void explanationAddsToTheVerdict();
    void noWayFoundIsTheAnswersThatForceIt();
    void notSureIsWhatWouldSettleIt();
    void planNamesGroupAndNumber();
    void sameInputGivesSameBytes();
    void comparisonNamesBothSides();
};

void tst_JsonWriters::assessmentHasExactlyTheseKeys()
{
    QCOMPARE(written(smallAssessment({u"on"_s}, {u"off"_s})).keys(),
             QStringList({u"as_of"_s, u"catalogue"_s, u"headline"_s, u"plan"_s, u"verdicts"_s}));
    QCOMPARE(verdict(smallAssessment({u"on"_s}, {u"off"_s}), 0).keys(),
             QStringList({u"because"_s,
                          u"comes_with"_s,
                          u"fixes"_s,
                          u"how"_s,
                          u"verdict"_s,
                          u"what"_s,
                          u"who"_s}));
}

void tst_JsonWriters::headlineHasBothCounts()
{
    const QJsonObject object = written(smallAssessment({u"on"_s}, {u"off"_s}));
    QCOMPARE(object.value(u"as_of"_s), QJsonValue(u"2026-11-03"_s));
    QCOMPARE(object.value(u"catalogue"_s), QJsonValue(smallCatalogue().hash()));
    QCOMPARE(object.value(u"headline"_s),
             json(R"({"worries": {"yes": 2, "not_sure": 0, "no_way_found": 0},
                      "exposures": {"not_ruled_out": 3, "of": 3}})"));
}

void tst_JsonWriters::verdictsAreInModelOrder()
{
    const Assessment assessment = smallAssessment({u"on"_s}, {u"off"_s});
    QCOMPARE(verdict(assessment, 0).value(u"who"_s), QJsonValue(u"apple"_s));
    QCOMPARE(verdict(assessment, 0).value(u"what"_s), QJsonValue(u"new"_s));
    QCOMPARE(verdict(assessment, 0).value(u"how"_s), QJsonValue(u"has-key"_s));
    QCOMPARE(verdict(assessment, 1).value(u"who"_s), QJsonValue(u"law"_s));
    QCOMPARE(verdict(assessment, 2).value(u"how"_s), QJsonValue(u"keeps-records"_s));
    QCOMPARE(verdict(assessment, 2).value(u"comes_with"_s), QJsonValue(true));
}

void tst_JsonWriters::yesIsAProofDownToTheAnswers()
{
    const QJsonObject object = verdict(smallAssessment({u"on"_s}, {u"off"_s}), 1);
    QCOMPARE(object.value(u"verdict"_s), QJsonValue(u"yes"_s));
    QCOMPARE(object.value(u"because"_s),
             json(R"({"exposure": "law:new", "rule": "order", "rev": 1, "from": [
                       {"exposure": "apple:new", "rule": "key", "rev": 1, "from": [
                         {"setting": "backup", "values": ["on"]},
                         {"setting": "lock", "values": ["off"]}]}]})"));
    QCOMPARE(object.value(u"fixes"_s), json(R"([["stop-backup"], ["set-lock"]])"));
}

void tst_JsonWriters::eitherWayIsOneTreeACase()
{
    Assessment assessment = smallAssessment({u"on"_s}, {u"off"_s});
    Finding &finding = assessment.findings[0];
    ProofNode first{u"apple:new"_s, u"key"_s, 1, {}, {}};
    ProofNode leaf;
    leaf.leaf = {u"lock"_s, {u"off"_s}};
    first.from = {leaf};
    finding.reason.cases
        = {{{{u"backup"_s, {u"on"_s}}}, first}, {{{u"backup"_s, {u"off"_s}}}, first}};
    const QJsonObject object = parsed(writeExplanationJson(smallCatalogue(), assessment, finding));
    QCOMPARE(object.value(u"because"_s),
             json(R"([{"case": [{"setting": "backup", "values": ["on"]}],
                       "exposure": "apple:new", "rule": "key", "rev": 1,
                       "from": [{"setting": "lock", "values": ["off"]}]},
                      {"case": [{"setting": "backup", "values": ["off"]}],
                       "exposure": "apple:new", "rule": "key", "rev": 1,
                       "from": [{"setting": "lock", "values": ["off"]}]}])"));
}

void tst_JsonWriters::explanationAddsToTheVerdict()
{
    const Assessment assessment = smallAssessment({u"on"_s}, {u"on"_s, u"off"_s});
    const Finding &finding = *assessment.finding(u"apple:new"_s);
    QJsonObject object = parsed(writeExplanationJson(smallCatalogue(), assessment, finding));
    QCOMPARE(object.take(u"ways"_s), json(R"([{"definite": false, "conditions": [
                       {"setting": "backup", "values": ["on"]},
                       {"setting": "lock", "values": ["off"]}]}])"));
    QCOMPARE(object.take(u"ways_capped"_s), QJsonValue(false));
    QCOMPARE(object.take(u"your_part"_s), QJsonValue(QJsonArray()));
    QCOMPARE(object.take(u"unavailable"_s), QJsonValue(QJsonArray()));
    QCOMPARE(object, verdict(assessment, 0));

    object = parsed(writeExplanationJson(smallCatalogue(),
                                         assessment,
                                         finding,
                                         replayReason(smallCatalogue(), assessment, finding)));
    QCOMPARE(object.value(u"replay"_s), json(R"({"cited": [{"setting": "backup", "values": ["on"]}],
                      "verdict": "not-sure", "holds": true, "settled": [
                        {"answers": [{"setting": "lock", "values": ["off"]}], "verdict": "yes"},
                        {"answers": [{"setting": "lock", "values": ["on"]}],
                         "verdict": "no-way-found"}]})"));
}

void tst_JsonWriters::noWayFoundIsTheAnswersThatForceIt()
{
    const QJsonObject object = verdict(smallAssessment({u"on"_s}, {u"on"_s}), 0);
    QCOMPARE(object.value(u"verdict"_s), QJsonValue(u"no-way-found"_s));
    QCOMPARE(object.value(u"because"_s), json(R"([{"setting": "lock", "values": ["on"]}])"));
    QCOMPARE(object.value(u"fixes"_s), QJsonValue(QJsonArray()));
}

void tst_JsonWriters::notSureIsWhatWouldSettleIt()
{
    const QJsonObject object = verdict(smallAssessment({u"on"_s}, {u"on"_s, u"off"_s}), 0);
    QCOMPARE(object.value(u"verdict"_s), QJsonValue(u"not-sure"_s));
    QCOMPARE(object.value(u"because"_s),
             json(R"({"to_yes": [{"setting": "lock", "values": ["off"]}],
                      "to_no": [{"setting": "lock", "values": ["on"]}]})"));
}

void tst_JsonWriters::planNamesGroupAndNumber()
{
    Assessment assessment = smallAssessment({u"on"_s}, {u"off"_s});
    assessment.plan.steps = {{PlanStep{.remediation = u"set-lock"_s, .number = 1}},
                             {PlanStep{.remediation = u"stop-backup"_s}}};
    QCOMPARE(written(assessment).value(u"plan"_s),
             json(R"([{"group": "quick", "remediation": "set-lock", "number": 1},
                      {"group": "quick", "remediation": "stop-backup", "number": null}])"));
}

void tst_JsonWriters::sameInputGivesSameBytes()
{
    QCOMPARE(writeAssessmentJson(smallCatalogue(), smallAssessment({u"on"_s}, {})),
             writeAssessmentJson(smallCatalogue(), smallAssessment({u"on"_s}, {})));
}

void tst_JsonWriters::comparisonNamesBothSides()
{
    ComparedChecks checks;
    checks.from = {.asOf = QDate(2026, 3, 1), .then = {.notRuledOut = 2, .of = 2}};
    checks.to = {.asOf = QDate(2026, 11, 3), .isArchived = false};
    checks.exposures
        = {{.exposure = u"apple:new"_s,
            .fromThen = Verdict::Yes,
            .from = Verdict::NotSure,
            .toThen = Verdict::NoWayFound,
            .to = Verdict::NoWayFound,
            .why = {Interplay::Either, {{Cause::Time}, {Cause::World, Cause::Correction}}, {}}},
           {.exposure = u"law:new"_s, .why = {Interplay::Opposite, {}, {Cause::FoundOut}}}};
    checks.answers = {{u"lock"_s, {u"off"_s}, {u"on"_s}}};
    checks.world = {{QDate(2026, 5, 11), u"key"_s, {}}};
    checks.availability = {{u"set-lock"_s, false, u"It is gone."_s, QDate(2026, 5, 11)}};
    checks.rewordings = {{u"lock"_s, {{u"Then?"_s, u"Now?"_s}}}};
    const QJsonObject object = parsed(writeComparisonJson({1, std::nullopt, checks}));
    const QJsonObject from = object.value(u"from"_s).toObject();
    QCOMPARE(from.value(u"check"_s), QJsonValue(1));
    QCOMPARE(from.value(u"archived"_s), QJsonValue(true));
    QCOMPARE(from.value(u"headline_then"_s).toObject().value(u"exposures"_s),
             json(R"({"not_ruled_out": 2, "of": 2})"));
    const QJsonObject to = object.value(u"to"_s).toObject();
    QCOMPARE(to.value(u"check"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(to.value(u"as_of"_s), QJsonValue(u"2026-11-03"_s));
    QCOMPARE(to.value(u"archived"_s), QJsonValue(false));
    QCOMPARE(object.value(u"verdicts"_s),
             json(R"([{"who": "apple", "what": "new", "then": "yes", "from": "not-sure",
                       "to_then": "no-way-found", "to": "no-way-found", "how": "either",
                       "causes": [["time"], ["world", "correction"]], "pulled": []},
                      {"who": "law", "what": "new", "then": null, "from": "no-way-found",
                       "to_then": null, "to": "no-way-found", "how": "opposite",
                       "causes": [], "pulled": ["found-out"]}])"));
    QCOMPARE(object.value(u"answers"_s),
             json(R"([{"setting": "lock", "from": ["off"], "to": ["on"]}])"));
    QCOMPARE(object.value(u"world"_s),
             json(R"([{"on": "2026-05-11", "rule": "key", "remediation": null}])"));
    QCOMPARE(object.value(u"availability"_s),
             json(R"([{"remediation": "set-lock", "available": false, "otherwise": "It is gone.",
                       "on": "2026-05-11", "kind": "world"}])"));
    QCOMPARE(object.value(u"reworded"_s),
             json(R"([{"setting": "lock", "wordings": [{"then": "Then?", "now": "Now?"}]}])"));
}

QTEST_GUILESS_MAIN(tst_JsonWriters)
#include "tst_jsonwriters.moc"
