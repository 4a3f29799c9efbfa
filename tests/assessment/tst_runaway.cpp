// SPDX-License-Identifier: MIT
#include "assessment/detail/settling.h"
#include "support/builders.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <bit>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Rule bases so large that trying everything would never end.
class tst_Runaway : public QObject
{
    Q_OBJECT

private slots:
    void splitPastTheLimitIsLoggedOnce();
    void splitAtTheLimitIsNotLogged();
    void numberOfCasesMayPassAnyInteger();
    void manyOpenQuestionsAreStillSettledBothWays_data();
    void manyOpenQuestionsAreStillSettledBothWays();
    void wholeAssessmentEnds();
};

namespace {

constexpr int patience = 20000; // milliseconds; trying all subsets would take days

QString question(int number)
{
    return u"q%1"_s.arg(number);
}

CatalogueBuilder withQuestions(int count, const QString &values)
{
    CatalogueBuilder builder;
    builder.exposures(u"a:x a:y"_s);
    for (int i = 1; i <= count; ++i)
        builder.setting(question(i), values);
    return builder;
}

//! \a count questions of two values, each with a rule for either value; all hang on \a also.
Catalogue tangled(int count, const QString &also)
{
    CatalogueBuilder builder = withQuestions(count, u"on off"_s);
    builder.setting(u"key"_s, u"none some"_s);
    for (int i = 1; i <= count; ++i) {
        builder.rule(u"a:x"_s, question(i) + u"=on "_s + also);
        builder.rule(u"a:x"_s, question(i) + u"=off "_s + also);
    }
    return builder.build();
}

//! All \a count must be on at once, or any one of them.
Catalogue wide(int count, bool together)
{
    CatalogueBuilder builder = withQuestions(count, u"off half on"_s);
    QString all;
    for (int i = 1; i <= count; ++i) {
        all += question(i) + u"=half|on "_s;
        if (!together)
            builder.rule(u"a:x"_s, question(i) + u"=half|on"_s);
    }
    if (together)
        builder.rule(u"a:x"_s, all);
    return builder.build();
}

const QRegularExpression tooMany(u"^a:x: 131072 cases are more than the 65536 we try"_s);

} // namespace

void tst_Runaway::splitPastTheLimitIsLoggedOnce()
{
    // 17 questions of two values are 2^17 = 131,072 cases.
    const Catalogue catalogue = tangled(17, {});
    QTest::ignoreMessage(QtWarningMsg, tooMany);
    const Workbench bench(catalogue, {});
    QCOMPARE(bench.verdict(u"a:x"_s), u"not-sure"_s);
    // A second line would be a failure: the first is the only one that is expected.
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QCOMPARE(bench.verdict(u"a:x"_s), u"not-sure"_s);
}

void tst_Runaway::splitAtTheLimitIsNotLogged()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QCOMPARE(Workbench(tangled(16, {}), {}).verdict(u"a:x"_s), u"yes"_s);
}

void tst_Runaway::numberOfCasesMayPassAnyInteger()
{
    // 2^70 cases; as a 64-bit number that would be 0.
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^a:x: 1180591620717411303424 cases "_s));
    QCOMPARE(Workbench(tangled(70, {}), {}).verdict(u"a:x"_s), u"not-sure"_s);
}

void tst_Runaway::manyOpenQuestionsAreStillSettledBothWays_data()
{
    QTest::addColumn<bool>("together");
    QTest::addColumn<int>("toYes");
    QTest::addColumn<int>("toNo");
    QTest::newRow("all twenty at once make it a yes") << true << 20 << 1;
    QTest::newRow("all twenty together rule it out") << false << 1 << 20;
}

void tst_Runaway::manyOpenQuestionsAreStillSettledBothWays()
{
    QFETCH(bool, together);
    const Workbench bench(wide(20, together), {});
    const Masks &given = bench.remedies().masks();
    for (const Verdict target : {Verdict::Yes, Verdict::NoWayFound}) {
        QElapsedTimer timer;
        timer.start();
        const std::vector<Narrowed> narrowed = settling(bench.evaluator(), given, 0, target);
        QVERIFY2(timer.elapsed() < patience, "the search ran away");
        QFETCH(int, toYes);
        QFETCH(int, toNo);
        QCOMPARE(std::ssize(narrowed), target == Verdict::Yes ? toYes : toNo);
        Masks settled = given;
        for (const Narrowed &one : narrowed) {
            // "half" and "on" do the same, so both are named for a yes, and only "off" for a no.
            QCOMPARE(std::popcount(one.values), target == Verdict::Yes ? 2 : 1);
            settled.at(static_cast<std::size_t>(one.question)) = one.values;
        }
        QCOMPARE(bench.evaluator().verdict(settled, 0), target);
        for (const Narrowed &one : narrowed) {
            Masks fewer = settled;
            const auto place = static_cast<std::size_t>(one.question);
            fewer.at(place) = given.at(place);
            QCOMPARE(bench.evaluator().verdict(fewer, 0), Verdict::NotSure);
        }
    }
}

void tst_Runaway::wholeAssessmentEnds()
{
    // Twelve tangled questions are 4,096 cases, and the key leaves the verdict open in each.
    const Catalogue catalogue = tangled(12, u"key=some"_s);
    QElapsedTimer timer;
    timer.start();
    const Assessment assessment = assess(catalogue, {}, {.asOf = QDate(2026, 11, 24)});
    QVERIFY2(timer.elapsed() < patience, "the search ran away");
    const Finding &finding = *assessment.finding(u"a:x"_s);
    QCOMPARE(finding.verdict, Verdict::NotSure);
    QCOMPARE(finding.reason.toYes, (QList<Leaf>{{u"key"_s, {u"some"_s}}}));
    QCOMPARE(finding.reason.toNo, (QList<Leaf>{{u"key"_s, {u"none"_s}}}));
}

QTEST_GUILESS_MAIN(tst_Runaway)
#include "tst_runaway.moc"
