// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "catalogue/catalogueloader.h"
#include "review/cataloguereview.h"
#include "support/builders.h"
#include "support/mistakes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

const QString model = u"model.toml"_s;
const QString backup = u"settings/backup.toml"_s;
const QString lock = u"settings/lock.toml"_s;
const QDate today(2026, 11, 24);

// Behind everything else, so that the lines of the small catalogue stay.
const QByteArray systems = R"(
[[context]]
id = "ios"
name = "Your iOS"
question = "Which iOS is it?"
value = [
    { id = "17", text = "iOS 17", says = "it is iOS 17" },
    { id = "18", text = "iOS 18", says = "it is iOS 18" },
    { id = "26", text = "iOS 26", says = "it is iOS 26" },
]
)";

//! "exposure<condition+condition", between spaces.
void addRules(CatalogueBuilder &builder, const QString &rules)
{
    for (const QString &rule : words(rules)) {
        const QString when = rule.section(u'<', 1).replace(u'+', u' ');
        builder.rule(rule.section(u'<', 0, 0), when);
    }
}

} // namespace

//! Makes one oversight after the other in a small catalogue, and reads what a review finds.
class tst_CatalogueReview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneOversightIsFoundWhereItStands_data();
    void oneOversightIsFoundWhereItStands();
    void noCheckIsWithoutAnOversight();
    void problemsComeInTheOrderOfTheFiles();
    void questionWithAReasonNeedsNoRule();
    void averageIsOverAllSentences_data();
    void averageIsOverAllSentences();
    void bannedWordsAreFound_data();
    void bannedWordsAreFound();
    void exposureIsReachedBySomebody_data();
    void exposureIsReachedBySomebody();
    void changeMattersToSomeone_data();
    void changeMattersToSomeone();
    void safetyStepNeedsNoRule_data();
    void safetyStepNeedsNoRule();
    void ownCatalogueIsAsItShouldBe();

private:
    CatalogueFiles m_small;
    const QList<Mistake> m_oversights
        = readMistakes(QStringLiteral(TEST_DATA_DIR "/catalogues/oversights.tsv"));
};

void tst_CatalogueReview::initTestCase()
{
    const auto files = readCatalogueFiles(QStringLiteral(TEST_DATA_DIR "/catalogues/small"));
    QVERIFY(files);
    m_small = *files;
    m_small[model] += systems;
    QVERIFY(edit(m_small, backup, "\"ios-26\", \"mac\"", R"("ios-17", "ios-18", "ios-26", "mac")"));
    const auto loaded = loadCatalogue(m_small);
    QVERIFY2(loaded, qPrintable(problemLines(loaded)));
    QCOMPARE(problemLines(reviewCatalogue(*loaded, today)), QString());
}

void tst_CatalogueReview::oneOversightIsFoundWhereItStands_data()
{
    QTest::addColumn<int>("index");
    QVERIFY(!m_oversights.isEmpty());
    for (int i = 0; i < m_oversights.size(); ++i)
        QTest::newRow(qPrintable(m_oversights.at(i).name)) << i;
}

void tst_CatalogueReview::oneOversightIsFoundWhereItStands()
{
    QFETCH(int, index);
    const Mistake &oversight = m_oversights.at(index);
    CatalogueFiles files = m_small;
    QVERIFY(edit(files, oversight.file, oversight.find, oversight.replace));
    const auto loaded = loadCatalogue(files);
    QVERIFY2(loaded, qPrintable(problemLines(loaded)));
    const QList<Error> problems = reviewCatalogue(*loaded, today);
    QVERIFY2(problems.size() == oversight.problems, qPrintable(problemLines(problems)));
    if (problems.isEmpty())
        return;
    const QString first = toLine(problems.constFirst());
    QVERIFY2(first.startsWith(oversight.at + u": "_s), qPrintable(first));
    QVERIFY2(first.contains(oversight.part), qPrintable(first));
}

void tst_CatalogueReview::noCheckIsWithoutAnOversight()
{
    QList<ReviewCheck> silent = reviewChecks();
    for (const Mistake &oversight : m_oversights) {
        CatalogueFiles files = m_small;
        edit(files, oversight.file, oversight.find, oversight.replace);
        const auto loaded = loadCatalogue(files);
        QVERIFY2(loaded, qPrintable(problemLines(loaded)));
        silent.removeIf([&](ReviewCheck check) { return !check(*loaded, today).isEmpty(); });
    }
    // An average needs more than one edit; it has a test of its own.
    QCOMPARE(silent, QList<ReviewCheck>{theAverageSentenceIsEasierStill});
}

void tst_CatalogueReview::problemsComeInTheOrderOfTheFiles()
{
    CatalogueFiles files = m_small;
    QVERIFY(edit(files, lock, "It locks the app.", "It is safe."));
    QVERIFY(edit(files, lock, "The app is locked.", "It is private."));
    QVERIFY(edit(files, backup, "They see it.", "They see it. It is safe."));
    QVERIFY(edit(files, model, "Where do you live?", "Is it safe there?"));
    const auto loaded = loadCatalogue(files);
    QVERIFY2(loaded, qPrintable(problemLines(loaded)));
    QStringList places;
    for (const Error &error : reviewCatalogue(*loaded, today))
        places.append(u"%1:%2:%3"_s.arg(error.at.file).arg(error.at.line).arg(error.at.column));
    QCOMPARE(places,
             (QStringList{u"model.toml:23:1"_s,
                          u"settings/backup.toml:51:1"_s,
                          u"settings/lock.toml:1:1"_s,
                          u"settings/lock.toml:47:1"_s}));
}

void tst_CatalogueReview::questionWithAReasonNeedsNoRule()
{
    CatalogueFiles files = m_small;
    QVERIFY(edit(files, backup, "needs = [{ setting = \"lock\", in = [\"on\"] }]\n", ""));
    QVERIFY(edit(files, lock, "says = \"Lock is on\"", "says = \"Lock is on\"\nharmless = true"));
    const auto loaded = loadCatalogue(files);
    QVERIFY2(loaded, qPrintable(problemLines(loaded)));
    QCOMPARE(problemLines(reviewCatalogue(*loaded, today)), QString());
}

void tst_CatalogueReview::averageIsOverAllSentences_data()
{
    QTest::addColumn<QStringList>("clauses");
    QTest::addColumn<QString>("problem");
    // By hand: 0.39 * words + 11.8 * syllables / words - 15.59.
    const QString hard = u"Apple can open your messages"_s; // 5 words, 9 syllables: 7.60
    const QString easy = u"the cat sat on the mat"_s;       // 6 words, 6 syllables: -1.45
    const QString said = u"model.toml:1:1: All sentences together have at most reading grade 6, "
                         "not %1."_s;
    QTest::newRow("each sentence may be, but not all")
        << QStringList{hard, hard} << said.arg(u"7.60"_s);
    QTest::newRow("an easy one makes up for a hard one") << QStringList{hard, easy} << QString();
    QTest::newRow("one easy one is not enough for six")
        << QStringList{hard, hard, hard, hard, hard, hard, easy} << said.arg(u"6.31"_s);
    QTest::newRow("without sentences there is no average") << QStringList() << QString();
}

void tst_CatalogueReview::averageIsOverAllSentences()
{
    QFETCH(QStringList, clauses);
    CatalogueContent content;
    for (const QString &clause : clauses)
        content.exposures.append({.id = u"a:b"_s, .clause = clause});
    QTEST(problemLines(theAverageSentenceIsEasierStill(Catalogue(content, {}), today)), "problem");
}

void tst_CatalogueReview::bannedWordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word"); // empty = none
    QTest::newRow("nothing is called safe") << u"That is Safer."_s << u"Safer"_s;
    QTest::newRow("nothing is called secure") << u"It is insecure now."_s << u"insecure"_s;
    QTest::newRow("nothing is called protected") << u"You are protected."_s << u"protected"_s;
    QTest::newRow("nothing is called private") << u"Talk privately."_s << u"privately"_s;
    QTest::newRow("nobody is called anonymous") << u"You are anonymous."_s << u"anonymous"_s;
    QTest::newRow("nothing is praised") << u"A bulletproof plan."_s << u"bulletproof"_s;
    QTest::newRow("nothing is guessed") << u"It is likely on."_s << u"likely"_s;
    QTest::newRow("nothing is scored") << u"There is no risk."_s << u"no risk"_s;
    QTest::newRow("nothing is counted in percent") << u"It is 90% done."_s << u"%"_s;
    QTest::newRow("a place for a date is no percent") << u"It counts until %1."_s << u""_s;
    QTest::newRow("nobody plays for badges") << u"You get a badge."_s << u"badge"_s;
    QTest::newRow("nobody is scared") << u"A spy may look."_s << u"spy"_s;
    QTest::newRow("nobody is blamed") << u"You should have looked."_s << u"You should have"_s;
    QTest::newRow("nobody is promised silence")
        << u"Nobody will notice."_s << u"Nobody will notice"_s;
    QTest::newRow("a key is not a look") << u"Apple reads it."_s << u"Apple reads"_s;
    QTest::newRow("there are no short forms") << u"It doesn’t ask."_s << u"doesn’t"_s;
    QTest::newRow("nor with the other apostrophe") << u"It can't ask."_s << u"can't"_s;
    QTest::newRow("there is never a bare no") << u"No."_s << u"No."_s;
    QTest::newRow("a name of Apple's holds any word") << u"Turn on Secure Lock."_s << u""_s;
    QTest::newRow("a part of a word is no word") << u"Keep the safeguard."_s << u""_s;
}

void tst_CatalogueReview::bannedWordsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    Setting setting{.id = u"lock"_s, .name = u"Secure Lock"_s};
    setting.about = {text};
    setting.at = {lock, 3, 2};
    CatalogueContent content;
    content.settings.append(setting);
    const QString found = problemLines(noBannedWordIsUsed(Catalogue(content, {}), today));
    if (word.isEmpty())
        QCOMPARE(found, QString());
    else
        QVERIFY2(found.startsWith(u"settings/lock.toml:3:2: \"%1\" must not be said"_s.arg(word)),
                 qPrintable(found));
}

void tst_CatalogueReview::exposureIsReachedBySomebody_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<bool>("reached"); // x:a
    QTest::newRow("by an answer") << u"x:a<one=b"_s << true;
    QTest::newRow("by everybody") << u"x:a<"_s << true;
    QTest::newRow("by two answers") << u"x:a<one=b+two=b"_s << true;
    QTest::newRow("by two conditions that share an answer") << u"x:a<one=a|b+one=b|c"_s << true;
    QTest::newRow("not by two answers to one question") << u"x:a<one=a+one=b"_s << false;
    QTest::newRow("by another thing") << u"x:a<x:b x:b<one=b"_s << true;
    QTest::newRow("not by another thing that nobody reaches") << u"x:a<x:b"_s << false;
    QTest::newRow("not by itself") << u"x:a<x:b x:b<x:a"_s << false;
    QTest::newRow("by either of two rules") << u"x:a<one=a+one=b x:a<two=b"_s << true;
    QTest::newRow("not by an answer that is not asked then") << u"x:a<one=a+two=b"_s << false;
    QTest::newRow("by the value that counts then") << u"x:a<one=a+two=a"_s << true;
    QTest::newRow("not by an answer at the end of a chain") << u"x:a<one=a+three=b"_s << false;
    QTest::newRow("by an answer at the end of a chain") << u"x:a<one=b+three=b"_s << true;
    QTest::newRow("by an answer that something ticked asks for") << u"x:a<mac=b"_s << true;
}

void tst_CatalogueReview::exposureIsReachedBySomebody()
{
    QFETCH(QString, rules);
    CatalogueBuilder builder;
    builder.list(u"devices"_s, u"phone computer"_s).exposures(u"x:a x:b"_s);
    const auto ask = [&](const QString &id, const QString &when) {
        builder.setting(id, u"a b c"_s);
        builder.lastSetting().askWhen
            = AskWhen{.when = builder.conditions(when), .otherwise = u"a"_s};
    };
    builder.setting(u"one"_s, u"a b c"_s);
    ask(u"two"_s, u"one=b"_s);
    ask(u"three"_s, u"two=b"_s);
    ask(u"mac"_s, u"devices=computer"_s);
    addRules(builder, rules);
    QStringList found;
    for (const Error &error : everyExposureCanBeReached(builder.build(), today))
        found.append(error.what);
    QTEST(found.filter(u"\"x:a\""_s).isEmpty(), "reached");
}

void tst_CatalogueReview::changeMattersToSomeone_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("matters");
    QTest::newRow("it closes the only way") << u"x:a<one=b"_s << u"one>a"_s << true;
    QTest::newRow("it closes one of two ways, and others can close the other")
        << u"x:a<one=b x:a<two=b"_s << u"one>a"_s << true;
    QTest::newRow("the thing comes anyway") << u"x:a<one=b x:a<"_s << u"one>a"_s << false;
    QTest::newRow("the other way is open whatever the answer")
        << u"x:a<one=b x:a<two=a x:a<two=b|c"_s << u"one>a"_s << false;
    QTest::newRow("it matters to one of three") << u"x:a<one=b+two=c"_s << u"one>a"_s << true;
    QTest::newRow("it matters through another thing")
        << u"x:a<one=b x:b<x:a+two=b"_s << u"one>a"_s << true;
    QTest::newRow("it goes from one open value to another")
        << u"x:a<one=b|c"_s << u"one:b>c"_s << false;
    QTest::newRow("it swaps one thing for another")
        << u"x:a<one=b x:b<one=c"_s << u"one:b>c"_s << true;
    QTest::newRow("it sets two, of which one matters")
        << u"x:a<two=b"_s << u"one>a two>a"_s << true;
    QTest::newRow("it only opens something") << u"x:a<one=b"_s << u"one:a>b"_s << true;
    QTest::newRow("no rule looks at it") << u"x:a<two=b"_s << u"one>a"_s << false;
}

void tst_CatalogueReview::changeMattersToSomeone()
{
    QFETCH(QString, rules);
    QFETCH(QString, change);
    QFETCH(bool, matters);
    CatalogueBuilder builder;
    builder.setting(u"one"_s, u"a b c"_s).setting(u"two"_s, u"a b c"_s).exposures(u"x:a x:b"_s);
    addRules(builder, rules);
    builder.change(u"it"_s, change);
    QCOMPARE(everyChangeMattersToSomeone(builder.build(), today).isEmpty(), matters);
}

void tst_CatalogueReview::safetyStepNeedsNoRule_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("needs");
    QTest::addColumn<bool>("exempt"); // the step
    QTest::newRow("nothing comes after it") << u"two>a"_s << u""_s << u""_s << false;
    QTest::newRow("another change comes after it") << u"two>a"_s << u"step"_s << u""_s << true;
    QTest::newRow("another change needs what it sets") << u"two>a"_s << u""_s << u"two=a"_s << true;
    QTest::newRow("another change needs something else of it")
        << u"two>a"_s << u""_s << u"two=b"_s << false;
    QTest::newRow("it sets what a safety step sets") << u"two>c"_s << u"first"_s << u""_s << true;
    QTest::newRow("it sets something else than the safety step")
        << u"two>a"_s << u"first"_s << u""_s << false;
}

void tst_CatalogueReview::safetyStepNeedsNoRule()
{
    QFETCH(QString, step);
    QFETCH(QString, after);
    QFETCH(QString, needs);
    CatalogueBuilder builder;
    builder.setting(u"one"_s, u"a b"_s).setting(u"two"_s, u"a b c"_s).exposures(u"x:a"_s);
    addRules(builder, u"x:a<one=b"_s);
    builder.change(u"first"_s, u"two>c"_s).change(u"step"_s, step).change(u"it"_s, u"one>a"_s);
    builder.lastChange().after = words(after);
    builder.lastChange().needs = builder.conditions(needs);
    QStringList found;
    for (const Error &error : everyChangeMattersToSomeone(builder.build(), today))
        found.append(error.what);
    QTEST(found.filter(u"\"step\""_s).isEmpty(), "exempt");
    QVERIFY(found.filter(u"\"it\""_s).isEmpty());
}

void tst_CatalogueReview::ownCatalogueIsAsItShouldBe()
{
    const auto loaded = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY2(loaded, qPrintable(problemLines(loaded)));
    // Its dates grow old by themselves, so it is seen on the day of its last change.
    const QString problems = problemLines(reviewCatalogue(*loaded, today));
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

QTEST_GUILESS_MAIN(tst_CatalogueReview)
#include "tst_cataloguereview.moc"
