// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "changes/checkrows.h"
#include "wording/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

CheckRow row(CheckId id, const QDate &day, int notRuledOut, CheckKind kind = CheckKind::Quick)
{
    return {
        .id = id, .asOf = day, .kind = kind, .headline = {.notRuledOut = notRuledOut, .of = 26}};
}

CheckRow halfDone(CheckId id, const QDate &day)
{
    return {.id = id, .asOf = day, .isHalfDone = true};
}

Headline headline(int notRuledOut)
{
    return {.notRuledOut = notRuledOut, .of = 26};
}

const QDate october(2025, 10, 12);
const QDate june(2026, 6, 20);
const QDate november(2026, 11, 3);
const QDate today(2026, 11, 24);

} // namespace

class tst_CheckRows : public QObject
{
    Q_OBJECT

private slots:
    void worldChangesHaveLettersInTheirOrder();
    void initTestCase() { installTranslations(); }
    void theSentenceGivesTodayAndTheFirstCheck();
    void aHalfDoneCheckIsNoPointOfTheLine();
    void whatChangedSinceTheLastCheckIsAPoint();
    void comparedChecksHaveFilledDots();
    void theChartIsSaidInWords();
    void checksOfOneDayHaveDifferentNames();
};

void tst_CheckRows::theSentenceGivesTodayAndTheFirstCheck()
{
    QCOMPARE(changesSentence({halfDone(1, october), row(2, october, 24), row(3, june, 19)},
                             headline(15)),
             u"15 of 26 things are not ruled out today. It was 24 in October 2025."_s);
}

void tst_CheckRows::aHalfDoneCheckIsNoPointOfTheLine()
{
    const StepChart chart = stepChartOf(
        {row(1, october, 24), row(2, june, 19), halfDone(3, november)}, headline(19), today, {});

    QCOMPARE(chart.points.size(), 2);
    QCOMPARE(chart.of, 26);
    QCOMPARE(chart.until, today);
}

void tst_CheckRows::whatChangedSinceTheLastCheckIsAPoint()
{
    const StepChart chart
        = stepChartOf({row(1, october, 24), row(2, june, 19)}, headline(15), today, {});

    QCOMPARE(chart.points.size(), 3);
    QCOMPARE(chart.points.constLast().date, today);
    QCOMPARE(chart.points.constLast().count, 15);
}

void tst_CheckRows::comparedChecksHaveFilledDots()
{
    const StepChart chart = stepChartOf(
        {row(1, october, 24), row(2, june, 19), row(3, november, 15)}, headline(15), today, {2, 3});

    QVERIFY(!chart.points.at(0).chosen);
    QVERIFY(chart.points.at(1).chosen);
    QVERIFY(chart.points.at(2).chosen);
}

void tst_CheckRows::theChartIsSaidInWords()
{
    const StepChart chart
        = stepChartOf({row(1, october, 24), row(2, june, 19)}, headline(19), today, {});

    QCOMPARE(stepChartText(chart),
             u"Things not ruled out, of 26: 24 on 12 October 2025 and 19 on 20 June 2026."_s);
}

void tst_CheckRows::checksOfOneDayHaveDifferentNames()
{
    const QList<CheckRow> rows{row(1, june, 24),
                               row(2, november, 20),
                               row(3, november, 19, CheckKind::Full),
                               row(4, today, 19),
                               row(5, today, 18)};
    QStringList names;
    for (const CheckRow &each : rows)
        names.append(checkName(rows, each));

    QCOMPARE(names,
             (QStringList{u"20 June 2026"_s,
                          u"3 November 2026, quick check"_s,
                          u"3 November 2026, full check"_s,
                          u"24 November 2026, quick check, number 1"_s,
                          u"24 November 2026, quick check, number 2"_s}));
}

void tst_CheckRows::worldChangesHaveLettersInTheirOrder()
{
    CatalogueContent content;
    Setting setting;
    setting.id = u"rcs"_s;
    setting.name = u"RCS Messaging"_s;
    content.settings = {setting};
    Rule rule;
    rule.id = u"r"_s;
    rule.setting = u"rcs"_s;
    rule.validity.from = QDate(2026, 5, 11);
    content.rules = {rule};
    Remediation change;
    change.id = u"adp"_s;
    change.title = u"Turn it on"_s;
    change.availability = {{.validity = {.from = QDate(2025, 2, 21)}, .otherwise = u"Gone."_s}};
    content.remediations = {change};
    const Catalogue catalogue(content, {});
    CheckRow early;
    early.asOf = QDate(2025, 1, 15);
    const QList<ChartMark> marks = worldMarks(catalogue, {early}, QDate(2026, 11, 24));
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.at(0).letter, u"A"_s);
    QCOMPARE(marks.at(0).words, u"21 February 2025: Turn it on"_s);
    QCOMPARE(marks.at(1).letter, u"B"_s);
    QCOMPARE(marks.at(1).date, QDate(2026, 5, 11));
    QCOMPARE(marks.at(1).words, u"11 May 2026: RCS Messaging"_s);

    early.asOf = QDate(2026, 6, 1); // behind both of them
    QVERIFY(worldMarks(catalogue, {early}, QDate(2026, 11, 24)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CheckRows)
#include "tst_checkrows.moc"
