// SPDX-License-Identifier: MIT
#include "answers/answersjson.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! The format of files of answers, to the letter.
class tst_AnswersJson : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyMayBeLeftOut();
    void allFormsOfAnAnswerAreRead();
    void valuesComeOnceAndInTheOrderOfTheCatalogue();
    void listToTickMayBeEmpty();
    void badInputIsNamedByItsPath_data();
    void badInputIsNamedByItsPath();
    void allProblemsAreReported();
    void textThatIsNoJsonIsRefused_data();
    void textThatIsNoJsonIsRefused();
    void placeOfASyntaxErrorIsKnown();
    void nestingIsReadToALimit();
    void textOverOneMebibyteIsRefused();
    void whatIsWrittenReadsBackTheSame();
    void sameAnswersGiveTheSameBytes();

private:
    Checked<Answers> read(const QByteArray &json) const;

    Catalogue m_catalogue;

public:
    tst_AnswersJson();
};

namespace {

QStringList linesOf(const Checked<Answers> &answers)
{
    QStringList lines;
    if (!answers) {
        for (const Error &error : answers.error())
            lines.append(toLine(error));
    }
    return lines;
}

} // namespace

tst_AnswersJson::tst_AnswersJson()
{
    CatalogueBuilder builder;
    builder.setting(u"backup"_s, u"off-deleted off-old-kept on"_s)
        .setting(u"adp"_s, u"on off"_s)
        .setting(u"advice"_s, {})
        .context(u"region"_s, u"uk eu other"_s)
        .exposures(u"a:x"_s)
        .worry(u"apple"_s, u"a:x"_s)
        .worry(u"law"_s, u"a:x"_s);
    CatalogueContent content = builder.build().content();
    content.contexts.append(
        {.id = u"devices"_s, .several = true, .values = {{.id = u"iphone"_s}, {.id = u"mac"_s}}});
    m_catalogue = Catalogue(content, {});
}

Checked<Answers> tst_AnswersJson::read(const QByteArray &json) const
{
    return readAnswers(json, m_catalogue, u"a.json"_s);
}

void tst_AnswersJson::everyKeyMayBeLeftOut()
{
    const auto answers = read("{}");
    QVERIFY2(answers, qPrintable(linesOf(answers).join(u'\n')));
    QCOMPARE(*answers, Answers());
    QCOMPARE(answers->rating(u"apple"_s), Rating::ABit);
}

void tst_AnswersJson::allFormsOfAnAnswerAreRead()
{
    const auto answers = read(R"({
        "as_of": "2026-11-03",
        "answers": {
            "adp": "on",
            "backup": { "value": ["off-deleted", "off-old-kept"],
                        "since": "2026-05-20", "looked": "2026-10-30" }
        },
        "context": { "region": ["uk", "eu"], "devices": ["mac"] },
        "worries": { "apple": "a-lot", "law": "no" }
    })");
    QVERIFY2(answers, qPrintable(linesOf(answers).join(u'\n')));
    Answers expected;
    expected.asOf = QDate(2026, 11, 3);
    expected.settings[u"adp"_s] = {{u"on"_s}, {}, {}};
    expected.settings[u"backup"_s]
        = {{u"off-deleted"_s, u"off-old-kept"_s}, QDate(2026, 5, 20), QDate(2026, 10, 30)};
    expected.context[u"region"_s] = {u"uk"_s, u"eu"_s};
    expected.context[u"devices"_s] = {u"mac"_s};
    expected.worries[u"apple"_s] = Rating::ALot;
    expected.worries[u"law"_s] = Rating::No;
    QCOMPARE(*answers, expected);
}

void tst_AnswersJson::valuesComeOnceAndInTheOrderOfTheCatalogue()
{
    const auto answers = read(R"({ "answers": { "backup": ["on", "off-deleted", "on"] },
                                   "context": { "region": ["other", "uk", "other"] } })");
    QVERIFY(answers);
    QCOMPARE(answers->settings.value(u"backup"_s).values, (QStringList{u"off-deleted"_s, u"on"_s}));
    QCOMPARE(answers->context.value(u"region"_s), (QStringList{u"uk"_s, u"other"_s}));
}

void tst_AnswersJson::listToTickMayBeEmpty()
{
    QVERIFY(read(R"({ "context": { "devices": [] } })"));
    QVERIFY(!read(R"({ "context": { "region": [] } })"));
}

void tst_AnswersJson::badInputIsNamedByItsPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("part");
    const auto row
        = [](const char *name, const char *json, const QString &path, const QString &part) {
              QTest::newRow(name) << QByteArray(json) << path << part;
          };
    row("a key that is not known", R"({"asof": "2026-11-03"})", u"asof"_s, u"\"as_of\""_s);
    row("a day that is a number", R"({"as_of": 20261103})", u"as_of"_s, u"like \"2026-11-24\""_s);
    row("a day that does not exist", R"({"as_of": "2026-02-30"})", u"as_of"_s, u"a date"_s);
    row("a day in other words", R"({"as_of": "3.11.2026"})", u"as_of"_s, u"a date"_s);
    row("a day with a time", R"({"as_of": "2026-11-03T10:00"})", u"as_of"_s, u"a date"_s);
    row("answers that are a list", R"({"answers": []})", u"answers"_s, u"an object"_s);
    row("answers that are nothing", R"({"answers": null})", u"answers"_s, u"an object"_s);
    row("a setting that is not known",
        R"({"answers": {"bakup": "on"}})",
        u"answers.bakup"_s,
        u"no setting called \"bakup\""_s);
    row("a setting without values",
        R"({"answers": {"advice": "on"}})",
        u"answers.advice"_s,
        u"no setting called \"advice\""_s);
    row("a value that is not known",
        R"({"answers": {"backup": "off"}})",
        u"answers.backup"_s,
        u"\"off\" is not known; expected \"off-deleted\", \"off-old-kept\", \"on\""_s);
    row("a value that is not known in a set",
        R"({"answers": {"adp": ["on", "maybe"]}})",
        u"answers.adp"_s,
        u"\"maybe\" is not known"_s);
    row("an empty set", R"({"answers": {"adp": []}})", u"answers.adp"_s, u"No value is given"_s);
    row("a number for a value",
        R"({"answers": {"adp": 1}})",
        u"answers.adp"_s,
        u"expected \"on\""_s);
    row("true for a value",
        R"({"answers": {"adp": true}})",
        u"answers.adp"_s,
        u"expected \"on\""_s);
    row("nothing for a value",
        R"({"answers": {"adp": null}})",
        u"answers.adp"_s,
        u"expected \"on\""_s);
    row("a number in a set",
        R"({"answers": {"adp": ["on", 1]}})",
        u"answers.adp"_s,
        u"must be a text"_s);
    row("a set in a set",
        R"({"answers": {"adp": [["on"]]}})",
        u"answers.adp"_s,
        u"must be a text"_s);
    row("an answer without a value",
        R"({"answers": {"adp": {"since": "2026-05-20"}}})",
        u"answers.adp.value"_s,
        u"No value is given"_s);
    row("an answer in an answer",
        R"({"answers": {"adp": {"value": {"value": "on"}}}})",
        u"answers.adp.value"_s,
        u"must be a text"_s);
    row("a key of an answer that is not known",
        R"({"answers": {"adp": {"value": "on", "when": "now"}}})",
        u"answers.adp.when"_s,
        u"\"since\""_s);
    row("a since that is no day",
        R"({"answers": {"adp": {"value": "on", "since": "May"}}})",
        u"answers.adp.since"_s,
        u"a date"_s);
    row("a look that is no day",
        R"({"answers": {"adp": {"value": "on", "looked": 5}}})",
        u"answers.adp.looked"_s,
        u"a date"_s);
    row("a context that is not known",
        R"({"context": {"planet": "mars"}})",
        u"context.planet"_s,
        u"\"region\""_s);
    row("a context value that is not known",
        R"({"context": {"region": "moon"}})",
        u"context.region"_s,
        u"\"moon\" is not known"_s);
    row("a device that is not known",
        R"({"context": {"devices": ["watch"]}})",
        u"context.devices"_s,
        u"\"watch\" is not known"_s);
    row("a context that is a text", R"({"context": "uk"})", u"context"_s, u"an object"_s);
    row("a worry that is not known",
        R"({"worries": {"aliens": "a-lot"}})",
        u"worries.aliens"_s,
        u"\"apple\", \"law\""_s);
    row("a rating that is not known",
        R"({"worries": {"apple": "very"}})",
        u"worries.apple"_s,
        u"\"a-lot\", \"a-bit\" or \"no\""_s);
    row("a rating that is a number",
        R"({"worries": {"apple": 3}})",
        u"worries.apple"_s,
        u"\"a-lot\""_s);
    row("worries that are a list", R"({"worries": ["apple"]})", u"worries"_s, u"an object"_s);
}

void tst_AnswersJson::badInputIsNamedByItsPath()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, part);
    const auto answers = read(json);
    QVERIFY(!answers);
    const QStringList lines = linesOf(answers);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.constFirst().startsWith(u"a.json: %1: "_s.arg(path)),
             qPrintable(lines.constFirst()));
    QVERIFY2(lines.constFirst().contains(part), qPrintable(lines.constFirst()));
}

void tst_AnswersJson::allProblemsAreReported()
{
    const auto answers = read(R"({ "answers": { "adp": "maybe", "bakup": "on" },
                                   "context": { "region": "moon" },
                                   "worries": { "apple": 3 }, "extra": 1 })");
    QVERIFY(!answers);
    QStringList paths;
    for (const Error &error : answers.error())
        paths.append(error.path);
    paths.sort();
    QCOMPARE(paths,
             (QStringList{u"answers.adp"_s,
                          u"answers.bakup"_s,
                          u"context.region"_s,
                          u"extra"_s,
                          u"worries.apple"_s}));
}

void tst_AnswersJson::textThatIsNoJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("a letter to a friend") << QByteArray("Dear Ann,\n");
    QTest::newRow("a text in quotes") << QByteArray("\"on\"");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("half a file") << QByteArray("{ \"answers\": {");
    QTest::newRow("something behind the end") << QByteArray("{} {}");
    QTest::newRow("bytes that are no text") << QByteArray("{\"answers\": {\"\xff\xfe\": 1}}");
    QTest::newRow("5,000 nested lists")
        << QByteArray("{\"answers\": ") + QByteArray(5000, '[') + QByteArray(5000, ']') + '}';
    QTest::newRow("5,000 lists that never end") << QByteArray(5000, '[');
}

void tst_AnswersJson::textThatIsNoJsonIsRefused()
{
    QFETCH(QByteArray, text);
    const auto answers = read(text);
    QVERIFY(!answers);
    QCOMPARE(answers.error().size(), 1);
    QCOMPARE(answers.error().constFirst().at.file, u"a.json"_s);
    QVERIFY(!answers.error().constFirst().what.isEmpty());
}

void tst_AnswersJson::placeOfASyntaxErrorIsKnown()
{
    const auto answers = read("{\n  \"answers\": {\n    \"adp\" \"on\"\n  }\n}\n");
    QVERIFY(!answers);
    QCOMPARE(answers.error().constFirst().at.line, 3);
}

void tst_AnswersJson::nestingIsReadToALimit()
{
    // The object around everything is the first level.
    const auto nested = [](int levels) {
        return "{\"a\": " + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + '}';
    };
    QVERIFY(parseJsonObject(nested(32), u"a.json"_s));
    const auto tooDeep = parseJsonObject(nested(33), u"a.json"_s);
    QVERIFY(!tooDeep);
    QVERIFY(tooDeep.error().what.contains(u"32 levels"_s));
    // Brackets in a text are no levels, whatever is escaped in it.
    QVERIFY(parseJsonObject("{\"a\": \"\\\"" + QByteArray(100, '[') + "\\\\\"}", u"a.json"_s));
}

void tst_AnswersJson::textOverOneMebibyteIsRefused()
{
    const QByteArray padding(1024 * 1024 - 2, ' ');
    QVERIFY(read('{' + padding + '}'));
    const auto tooLong = read('{' + padding + " }");
    QVERIFY(!tooLong);
    QVERIFY(tooLong.error().constFirst().what.contains(u"1 MiB"_s));
}

void tst_AnswersJson::whatIsWrittenReadsBackTheSame()
{
    Answers answers = answersOf(m_catalogue, u"adp=on backup=off-deleted|on region=uk|eu"_s);
    answers.settings[u"adp"_s].since = QDate(2026, 5, 20);
    answers.settings[u"backup"_s].looked = QDate(2026, 10, 30);
    answers.context[u"devices"_s] = {u"iphone"_s, u"mac"_s};
    answers.worries = {{u"apple"_s, Rating::ALot}, {u"law"_s, Rating::No}};
    answers.asOf = QDate(2026, 11, 3);
    const auto back = read(writeAnswers(answers));
    QVERIFY2(back, qPrintable(linesOf(back).join(u'\n')));
    QCOMPARE(*back, answers);

    const auto nothing = read(writeAnswers({}));
    QVERIFY(nothing);
    QCOMPARE(*nothing, Answers());
}

void tst_AnswersJson::sameAnswersGiveTheSameBytes()
{
    const auto first
        = read(R"({"worries": {"law": "no"}, "answers": {"backup": "on", "adp": "on"}})");
    const auto second
        = read(R"({"answers": {"adp": ["on"], "backup": "on"}, "worries": {"law": "no"}})");
    QVERIFY(first && second);
    QCOMPARE(writeAnswers(*first), writeAnswers(*second));
}

QTEST_GUILESS_MAIN(tst_AnswersJson)
#include "tst_answersjson.moc"
