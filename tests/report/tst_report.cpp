// SPDX-License-Identifier: MIT
#include "report/report.h"
#include "report/smallcatalogue.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class tst_Report : public QObject
{
    Q_OBJECT

private slots:
    void heavierWorryComesFirst();
    void exposureIsExplainedOnce();
    void exposuresOfNoWorryComeLast();
    void unaskedSettingHasNoValues();
    void planLeavesOutEmptyGroups();
};

void tst_Report::heavierWorryComesFirst()
{
    Answers answers;
    answers.worries = {{u"apple"_s, Rating::ABit}, {u"law"_s, Rating::ALot}};
    const Assessment assessment
        = assess(smallCatalogue(), answers, {QDate(2026, 11, 3), {}, Nearby::NotAsked});
    const Report report = makeReport(smallCatalogue(), assessment);
    QCOMPARE(report.worries.at(0).worry, u"law"_s);
    QCOMPARE(report.worries.at(1).worry, u"apple"_s);
}

void tst_Report::exposureIsExplainedOnce()
{
    const Report report = makeReport(smallCatalogue(), smallAssessment({u"on"_s}, {u"off"_s}));
    QCOMPARE(report.worries.at(0).open, QStringList({u"apple:new"_s}));
    QVERIFY(report.worries.at(0).explainedBefore.isEmpty());
    QCOMPARE(report.worries.at(1).open, QStringList({u"law:new"_s, u"apple:new"_s}));
    QCOMPARE(report.worries.at(1).explainedBefore, QStringList({u"apple:new"_s}));
}

void tst_Report::exposuresOfNoWorryComeLast()
{
    const Report report = makeReport(smallCatalogue(), smallAssessment({u"on"_s}, {u"on"_s}));
    QCOMPARE(report.worries.constLast().worry, QString());
    QCOMPARE(report.worries.constLast().open, QStringList({u"carrier:who"_s}));
    QCOMPARE(report.worries.at(0).ruledOut, QStringList({u"apple:new"_s}));
}

void tst_Report::unaskedSettingHasNoValues()
{
    const Report report = makeReport(smallCatalogue(), smallAssessment({u"on"_s}, {}));
    const QList<ReportAnswer> answers = report.answers.constLast().answers;
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(0).answer.values, QStringList({u"on"_s}));
    QVERIFY(answers.at(1).answer.values.isEmpty());
}

void tst_Report::planLeavesOutEmptyGroups()
{
    const Report report = makeReport(smallCatalogue(), smallAssessment({u"off"_s}, {u"on"_s}));
    QCOMPARE(report.plan.size(), 1);
    QCOMPARE(report.plan.at(0).group, PlanGroup::ComesWith);
    QCOMPARE(report.plan.at(0).exposures, QStringList({u"carrier:who"_s}));
}

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
