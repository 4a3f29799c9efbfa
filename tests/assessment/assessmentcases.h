// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

//! One line of an expected table: what must be said about an exposure, and the facts behind it.
struct ExpectedCell
{
    QString exposure;
    QString verdict;
    bool comesWith = false;
    QString facts;
};

//! All smallest sets of remediations that rule an exposure out, as written by fixText().
struct ExpectedFixes
{
    QString exposure;
    QString fixes;
    QString facts;
};

//! A pair of files in tests/data/assessments: what a person answers, and what follows from it.
struct AssessmentCase
{
    QString file;    //!< Without folder and ending.
    QString name;    //!< A sentence.
    QDate rulesAsOf; //!< Invalid = the newest rules.
    QList<ExpectedCell> cells;
    QList<ExpectedFixes> fixes;
    QList<int> worries;   //!< Yes, not sure, no way found.
    QList<int> exposures; //!< Not ruled out, of all.
    QByteArray answers;
    QStringList faults; //!< Lines that could not be read, missing files.
};

//! Every case, by file name.
QList<AssessmentCase> assessmentCases();

//! "a + b | c": sets by bars, members by plus signs, both sorted; "-" where there is none.
QString fixText(const QList<QStringList> &fixes);
