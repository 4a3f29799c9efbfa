// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Verdicts of small rule sets, worked out by hand.
class tst_Evaluator : public QObject
{
    Q_OBJECT

private slots:
    void verdictFollowsFromTheRules_data();
    void verdictFollowsFromTheRules();
    void eitherWayReachesWhatFollowsFromIt();
    void boundsMissWhatOnlyCasesShow();
    void onlyQuestionsWhoseConditionsDoNotNestAreTangled();
    void revisionOfTheDayDecides_data();
    void revisionOfTheDayDecides();
    void tooManyCasesFallBackToNotSure();
};

namespace {

CatalogueBuilder questions()
{
    CatalogueBuilder builder;
    builder.setting(u"backup"_s, u"off-deleted off-old-kept on"_s)
        .setting(u"adp"_s, u"on off"_s)
        .setting(u"imessage"_s, u"on off"_s)
        .context(u"green"_s, u"none some"_s)
        .exposures(u"a:x a:y a:z"_s);
    return builder;
}

//! "a:x if backup=on adp=off; a:y if a:x"
Catalogue withRules(const QString &rules)
{
    CatalogueBuilder builder = questions();
    for (const QString &rule : rules.split(u';', Qt::SkipEmptyParts))
        builder.rule(rule.section(u" if "_s, 0, 0).trimmed(), rule.section(u" if "_s, 1));
    return builder.build();
}

const QString backupKey = u"a:x if backup=on adp=off"_s;
const QString eitherWay = u"a:x if imessage=on; a:x if imessage=off"_s;
const QString loop = u"a:x if a:y; a:y if a:x"_s;

} // namespace

void tst_Evaluator::verdictFollowsFromTheRules_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("verdict"); // of a:x

    QTest::newRow("all conditions hold") << backupKey << u"backup=on adp=off"_s << u"yes"_s;
    QTest::newRow("one condition cannot hold")
        << backupKey << u"backup=on adp=on"_s << u"no-way-found"_s;
    QTest::newRow("one condition is open")
        << backupKey << u"backup=on adp=on|off"_s << u"not-sure"_s;
    QTest::newRow("one condition cannot hold, so the open one no longer matters")
        << backupKey << u"backup=off-deleted adp=on|off"_s << u"no-way-found"_s;
    QTest::newRow("what was never asked is open") << backupKey << u"backup=on"_s << u"not-sure"_s;
    QTest::newRow("two values are left, and neither meets the condition")
        << backupKey << u"backup=off-deleted|off-old-kept adp=off"_s << u"no-way-found"_s;
    QTest::newRow("two values are left, and both meet the condition")
        << u"a:x if backup=off-old-kept|on"_s << u"backup=off-old-kept|on"_s << u"yes"_s;
    QTest::newRow("two values are left, and one meets the condition")
        << u"a:x if backup=off-old-kept|on"_s << u"backup=off-deleted|off-old-kept"_s
        << u"not-sure"_s;
    QTest::newRow("the context counts like an answer")
        << u"a:x if green=some"_s << u"green=some"_s << u"yes"_s;
    QTest::newRow("a context not given is open")
        << u"a:x if green=some"_s << u""_s << u"not-sure"_s;
    QTest::newRow("a rule without conditions always holds") << u"a:x if "_s << u""_s << u"yes"_s;
    QTest::newRow("nothing leads there")
        << u"a:y if backup=on"_s << u"backup=on"_s << u"no-way-found"_s;
    QTest::newRow("one way of two is enough")
        << u"a:x if backup=on; a:x if adp=off"_s << u"backup=off-deleted adp=off"_s << u"yes"_s;
    QTest::newRow("it follows through other things")
        << u"a:x if a:y; a:y if a:z; a:z if adp=off"_s << u"adp=off"_s << u"yes"_s;
    QTest::newRow("two things hold on their own but not both for sure")
        << u"a:x if a:y a:z; a:y if adp=off; a:z if backup=on"_s << u"adp=off"_s << u"not-sure"_s;
    QTest::newRow("either way it is so") << eitherWay << u""_s << u"yes"_s;
    QTest::newRow("either way it is so, though only two values of three are left")
        << u"a:x if backup=off-deleted; a:x if backup=on"_s << u"backup=off-deleted|on"_s
        << u"yes"_s;
    QTest::newRow("two ways leave out the third value")
        << u"a:x if backup=off-deleted; a:x if backup=on"_s << u""_s << u"not-sure"_s;
    QTest::newRow("either way with two open questions at once")
        << u"a:x if imessage=on adp=on; a:x if imessage=on adp=off;"
           "a:x if imessage=off adp=on; a:x if imessage=off adp=off"_s
        << u""_s << u"yes"_s;
    QTest::newRow("either way but for one pair")
        << u"a:x if imessage=on adp=on; a:x if imessage=on adp=off; a:x if imessage=off adp=on"_s
        << u""_s << u"not-sure"_s;
    QTest::newRow("two conditions that exclude each other never both hold")
        << u"a:x if a:y a:z; a:y if imessage=on; a:z if imessage=off"_s << u""_s
        << u"no-way-found"_s;
    QTest::newRow("a circle that only rests on itself is no way")
        << loop << u""_s << u"no-way-found"_s;
    QTest::newRow("a circle with a way in holds")
        << loop + u"; a:y if adp=off"_s << u"adp=off"_s << u"yes"_s;
    QTest::newRow("a circle with an open way in is not sure")
        << loop + u"; a:y if adp=off"_s << u""_s << u"not-sure"_s;
}

void tst_Evaluator::verdictFollowsFromTheRules()
{
    QFETCH(QString, rules);
    QFETCH(QString, answers);
    QTEST(Workbench(withRules(rules), answers).verdict(u"a:x"_s), "verdict");
}

void tst_Evaluator::eitherWayReachesWhatFollowsFromIt()
{
    const Workbench bench(withRules(u"a:y if imessage=on; a:z if imessage=off;"
                                    "a:x if a:y; a:x if a:z"_s),
                          {});
    QCOMPARE(bench.verdict(u"a:y"_s), u"not-sure"_s);
    QCOMPARE(bench.verdict(u"a:z"_s), u"not-sure"_s);
    QCOMPARE(bench.verdict(u"a:x"_s), u"yes"_s);
    const std::vector<Verdict> expected{Verdict::Yes, Verdict::NotSure, Verdict::NotSure};
    QCOMPARE(bench.evaluator().verdicts(bench.remedies().masks()), expected);
}

void tst_Evaluator::boundsMissWhatOnlyCasesShow()
{
    const Workbench bench(withRules(eitherWay), {});
    const Bounds bounds = bench.evaluator().bounds(bench.remedies().masks());
    QVERIFY(!bounds.low.at(0));
    QVERIFY(bounds.high.at(0));
}

void tst_Evaluator::onlyQuestionsWhoseConditionsDoNotNestAreTangled()
{
    const Workbench bench(withRules(u"a:x if backup=on adp=off; a:x if backup=off-old-kept|on;"
                                    "a:x if imessage=on; a:x if imessage=off"_s),
                          {});
    const QStringList &names = bench.evaluator().rules().questions;
    QStringList tangled;
    for (const int question : bench.evaluator().tangledQuestions(bench.remedies().masks(), 0))
        tangled.append(names.at(question));
    QCOMPARE(tangled, QStringList{u"imessage"_s});

    Masks known = bench.remedies().masks();
    known.at(2) = 1; // iMessage is on, so nothing is left to split
    QVERIFY(bench.evaluator().tangledQuestions(known, 0).empty());
}

void tst_Evaluator::revisionOfTheDayDecides_data()
{
    QTest::addColumn<QDate>("rulesAsOf");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("the day before the change has the old rule") << QDate(2026, 5, 10) << u"yes"_s;
    QTest::newRow("the day of the change has the new rule")
        << QDate(2026, 5, 11) << u"no-way-found"_s;
    QTest::newRow("without a day the newest rules hold") << QDate() << u"no-way-found"_s;
}

void tst_Evaluator::revisionOfTheDayDecides()
{
    QFETCH(QDate, rulesAsOf);
    CatalogueBuilder builder = questions();
    builder.rule(u"a:x"_s, u"green=some"_s);
    builder.lastRule().validity = {.revision = 1, .until = QDate(2026, 5, 11)};
    builder.rule(u"a:x"_s, u"green=some adp=off"_s);
    builder.lastRule().validity = {.revision = 2, .from = QDate(2026, 5, 11)};
    QTEST(Workbench(builder.build(), u"green=some adp=on"_s, rulesAsOf).verdict(u"a:x"_s),
          "verdict");
}

void tst_Evaluator::tooManyCasesFallBackToNotSure()
{
    // 17 open questions of two values make 131,072 cases; 65,536 is the limit.
    CatalogueBuilder builder;
    builder.exposures(u"a:x"_s);
    for (int i = 1; i <= 17; ++i)
        builder.setting(u"q%1"_s.arg(i), u"on off"_s);
    for (int i = 1; i <= 17; ++i) {
        builder.rule(u"a:x"_s, u"q%1=on"_s.arg(i));
        builder.rule(u"a:x"_s, u"q%1=off"_s.arg(i));
    }
    const Catalogue catalogue = builder.build();
    QCOMPARE(Workbench(catalogue, {}).verdict(u"a:x"_s), u"not-sure"_s);
    // One answer less open, and the cases are looked at; the answer itself settles it here.
    QCOMPARE(Workbench(catalogue, u"q1=on"_s).verdict(u"a:x"_s), u"yes"_s);
}

QTEST_GUILESS_MAIN(tst_Evaluator)
#include "tst_evaluator.moc"
