// SPDX-License-Identifier: MIT
#include "assessmentcases.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path, QStringList &faults)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        faults.append(u"cannot read %1"_s.arg(path));
        return {};
    }
    return file.readAll();
}

QList<int> numbers(const QStringList &fields, qsizetype count, QStringList &faults)
{
    QList<int> result;
    for (qsizetype i = 1; i < fields.size() && i <= count; ++i) {
        bool isNumber = false;
        result.append(fields.at(i).toInt(&isNumber));
        if (!isNumber)
            faults.append(u"no number: %1"_s.arg(fields.at(i)));
    }
    if (result.size() != count)
        faults.append(u"too few numbers: %1"_s.arg(fields.join(u' ')));
    return result;
}

QList<QStringList> setsOf(const QString &text)
{
    QList<QStringList> sets;
    if (text == "-"_L1)
        return sets;
    const QStringList parts = text.split(u" | "_s);
    for (const QString &part : parts)
        sets.append(part.split(u" + "_s));
    return sets;
}

void readCell(const QStringList &fields, AssessmentCase &result)
{
    static const QStringList verdicts{u"yes"_s, u"not-sure"_s, u"no-way-found"_s};
    const bool isWellFormed = fields.size() >= 4 && verdicts.contains(fields.at(1))
                              && (fields.at(2) == "yes"_L1 || fields.at(2) == "no"_L1)
                              && !fields.at(3).isEmpty();
    if (isWellFormed)
        result.cells.append({fields.at(0), fields.at(1), fields.at(2) == "yes"_L1, fields.at(3)});
    else
        result.faults.append(u"not a cell: %1"_s.arg(fields.join(u' ')));
}

void readLine(const QStringList &fields, AssessmentCase &result)
{
    const QString &first = fields.constFirst();
    if (first.contains(u':'))
        readCell(fields, result);
    else if (first == "case"_L1 && fields.size() == 2)
        result.name = fields.at(1);
    else if (first == "rules-as-of"_L1 && fields.size() == 2)
        result.rulesAsOf = QDate::fromString(fields.at(1), Qt::ISODate);
    else if (first == "fixes"_L1 && fields.size() >= 4)
        result.fixes.append({fields.at(1), fixText(setsOf(fields.at(2))), fields.at(3)});
    else if (first == "worries"_L1)
        result.worries = numbers(fields, 3, result.faults);
    else if (first == "exposures"_L1)
        result.exposures = numbers(fields, 2, result.faults);
    else
        result.faults.append(u"not a line of a table: %1"_s.arg(fields.join(u' ')));
}

AssessmentCase readCase(const QDir &folder, const QString &file)
{
    AssessmentCase result{.file = file};
    result.answers = contentOf(folder.filePath(file + u".answers.json"_s), result.faults);
    const QByteArray table = contentOf(folder.filePath(file + u".expected.tsv"_s), result.faults);
    const QStringList lines = QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        readLine(line.split(u'\t'), result);
    if (result.name.isEmpty())
        result.faults.append(u"the case has no name"_s);
    return result;
}

} // namespace

QList<AssessmentCase> assessmentCases()
{
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/assessments"));
    // Both endings are listed, so that half a pair is found out.
    const QStringList entries
        = folder.entryList({u"*.answers.json"_s, u"*.expected.tsv"_s}, QDir::Files, QDir::Name);
    QStringList names;
    for (const QString &entry : entries)
        names.append(entry.section(u'.', 0, -3));
    names.removeDuplicates();

    QList<AssessmentCase> cases;
    for (const QString &name : std::as_const(names))
        cases.append(readCase(folder, name));
    return cases;
}

QString fixText(const QList<QStringList> &fixes)
{
    QStringList sets;
    for (QStringList set : fixes) {
        set.sort();
        sets.append(set.join(u" + "_s));
    }
    sets.sort();
    return sets.isEmpty() ? u"-"_s : sets.join(u" | "_s);
}
