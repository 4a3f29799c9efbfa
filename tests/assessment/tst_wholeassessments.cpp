// SPDX-License-Identifier: MIT
#include "answers/answersjson.h"
#include "assessment/assessment.h"
#include "assessmentcases.h"
#include "catalogue/catalogueloader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Compares whole assessments with tables written by hand from the facts.
class tst_WholeAssessments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCaseIsComplete_data();
    void everyCaseIsComplete();
    void everyCellIsAsTheFactsSay_data();
    void everyCellIsAsTheFactsSay();
    void fixesAreAsTheFactsSay_data();
    void fixesAreAsTheFactsSay();
    void headlineCountsAsByHand_data();
    void headlineCountsAsByHand();

private:
    void addRows() const;
    const AssessmentCase &current() const;
    const Assessment &assessed() const;

    Catalogue m_catalogue;
    QList<AssessmentCase> m_cases;
    QList<Assessment> m_assessments; // one a case
};

namespace {

QString lines(const QList<Error> &errors)
{
    QStringList result;
    for (const Error &error : errors)
        result.append(toLine(error));
    return result.join(u'\n');
}

QString cellText(const QString &verdict, bool comesWith)
{
    return comesWith ? verdict + u", comes with using it"_s : verdict;
}

} // namespace

void tst_WholeAssessments::initTestCase()
{
    const auto loaded = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY2(loaded, qPrintable(loaded ? QString() : lines(loaded.error())));
    m_catalogue = *loaded;
    m_cases = assessmentCases();
    QVERIFY(!m_cases.isEmpty());
    for (const AssessmentCase &one : std::as_const(m_cases)) {
        QVERIFY2(one.faults.isEmpty(), qPrintable(one.file + u": "_s + one.faults.join(u"; "_s)));
        const auto answers = readAnswers(one.answers, m_catalogue, one.file);
        QVERIFY2(answers, qPrintable(answers ? QString() : lines(answers.error())));
        QVERIFY2(answers->asOf.isValid(), qPrintable(one.file));
        const AssessOptions options{.asOf = answers->asOf, .rulesAsOf = one.rulesAsOf};
        m_assessments.append(assess(m_catalogue, *answers, options));
    }
}

void tst_WholeAssessments::everyCaseIsComplete_data()
{
    addRows();
}

void tst_WholeAssessments::everyCaseIsComplete()
{
    const AssessmentCase &expected = current();
    QStringList inTable;
    for (const ExpectedCell &cell : expected.cells)
        inTable.append(cell.exposure);
    QStringList inModel;
    for (const Exposure &exposure : m_catalogue.exposures())
        inModel.append(exposure.id);
    QCOMPARE(inTable, inModel);
}

void tst_WholeAssessments::everyCellIsAsTheFactsSay_data()
{
    addRows();
}

void tst_WholeAssessments::everyCellIsAsTheFactsSay()
{
    const AssessmentCase &expected = current();
    const Assessment &assessment = assessed();
    QStringList differences;
    for (const ExpectedCell &cell : expected.cells) {
        const Finding *finding = assessment.finding(cell.exposure);
        const QString should = cellText(cell.verdict, cell.comesWith);
        const QString is = finding ? cellText(token(finding->verdict), finding->comesWith)
                                   : u"not in the assessment"_s;
        if (is != should)
            differences.append(
                u"%1: %2, expected %3 because of %4"_s.arg(cell.exposure, is, should, cell.facts));
    }
    QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
}

void tst_WholeAssessments::fixesAreAsTheFactsSay_data()
{
    addRows();
}

void tst_WholeAssessments::fixesAreAsTheFactsSay()
{
    const AssessmentCase &expected = current();
    const Assessment &assessment = assessed();
    QStringList differences;
    for (const ExpectedFixes &line : expected.fixes) {
        const Finding *finding = assessment.finding(line.exposure);
        const QString is = finding ? fixText(finding->fixes) : u"not in the assessment"_s;
        if (is != line.fixes)
            differences.append(u"%1: %2, expected %3 because of %4"_s.arg(
                line.exposure, is, line.fixes, line.facts));
    }
    QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
}

void tst_WholeAssessments::headlineCountsAsByHand_data()
{
    addRows();
}

void tst_WholeAssessments::headlineCountsAsByHand()
{
    const AssessmentCase &expected = current();
    const Headline &headline = assessed().headline;
    QCOMPARE((QList<int>{headline.yes, headline.notSure, headline.noWayFound}), expected.worries);
    QCOMPARE((QList<int>{headline.notRuledOut, headline.of}), expected.exposures);
}

void tst_WholeAssessments::addRows() const
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases.at(i).name)) << i;
}

const AssessmentCase &tst_WholeAssessments::current() const
{
    QFETCH(int, index);
    return m_cases.at(index);
}

const Assessment &tst_WholeAssessments::assessed() const
{
    QFETCH(int, index);
    return m_assessments.at(index);
}

QTEST_GUILESS_MAIN(tst_WholeAssessments)
#include "tst_wholeassessments.moc"
