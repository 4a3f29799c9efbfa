// SPDX-License-Identifier: MIT
#include "changes/checkrows.h"

#include "wording/answerwords.h"
#include "wording/datewords.h"
#include "wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Earshot {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangesPage)
};

constexpr qsizetype lettersThere = 26;

//! What a change of the world is about, in a name that stands on the phone.
QString subjectOf(const Catalogue &catalogue, const WorldChange &change)
{
    if (const Remediation *remediation = catalogue.remediation(change.remediation))
        return remediation->title;
    const auto rule = std::ranges::find(catalogue.rules(), change.rule, &Rule::id);
    const Setting *setting
        = rule == catalogue.rules().cend() ? nullptr : catalogue.setting(rule->setting);
    return setting ? setting->name : QString();
}

} // namespace

QList<CheckRow> checkRows(const Session &session)
{
    QList<CheckRow> rows;
    for (const CheckRecord &check : session.log().checks) {
        CheckRow row{
            .id = check.id, .asOf = check.asOf, .kind = check.kind, .isHalfDone = check.isOpen()};
        if (!row.isHalfDone)
            row.headline = session.headlineAt(check.id);
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CheckRow &left, const CheckRow &right) {
        return left.asOf < right.asOf;
    });
    return rows;
}

QList<CheckRow> finishedRows(const QList<CheckRow> &rows)
{
    QList<CheckRow> finished;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(finished), [](const CheckRow &row) {
        return !row.isHalfDone;
    });
    return finished;
}

QString checkName(const QList<CheckRow> &rows, const CheckRow &row)
{
    int ofThatDay = 0;
    int place = 0;
    bool isOneOfItsKind = true;
    for (const CheckRow &other : rows) {
        if (other.asOf != row.asOf)
            continue;
        ++ofThatDay;
        if (other.id == row.id)
            place = ofThatDay;
        else if (other.kind == row.kind)
            isOneOfItsKind = false;
    }
    QString date = dateText(row.asOf);
    if (ofThatDay < 2)
        return date;
    const QString kind = uncapitalised(checkKindName(row.kind));
    return isOneOfItsKind ? Words::tr("%1, %2").arg(date, kind)
                          : Words::tr("%1, %2, number %3").arg(date, kind).arg(place);
}

QList<ChartMark>
worldMarks(const Catalogue &catalogue, const QList<CheckRow> &rows, const QDate &today)
{
    const QList<CheckRow> finished = finishedRows(rows);
    QMap<QDate, QStringList> subjects;
    if (finished.isEmpty())
        return {};
    const QList<WorldChange> changes = worldChanges(catalogue, finished.constFirst().asOf, today);
    for (const WorldChange &change : changes) {
        QStringList &names = subjects[change.on];
        const QString name = subjectOf(catalogue, change);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    QList<ChartMark> marks;
    for (auto it = subjects.cbegin(); it != subjects.cend() && marks.size() < lettersThere; ++it) {
        const QChar letter(u'A' + static_cast<int>(marks.size()));
        marks.append({it.key(),
                      QString(letter),
                      Words::tr("%1: %2", "a date and what it was about")
                          .arg(dateText(it.key()), joinedByAnd(*it))});
    }
    return marks;
}

StepChart stepChartOf(const QList<CheckRow> &rows,
                      const Headline &now,
                      const QDate &today,
                      const QList<CheckId> &compared)
{
    StepChart chart{.of = now.of};
    const QList<CheckRow> finished = finishedRows(rows);
    for (const CheckRow &row : finished)
        chart.points.append({row.asOf, row.headline.notRuledOut, compared.contains(row.id)});
    if (chart.points.isEmpty())
        return chart;
    chart.until = std::max(today, chart.points.constLast().date);
    if (chart.points.constLast().count != now.notRuledOut)
        chart.points.append({chart.until, now.notRuledOut, compared.contains(0)});
    return chart;
}

QString changesSentence(const QList<CheckRow> &rows, const Headline &now)
{
    QString today = Words::tr("%1 of %n thing(s) are not ruled out today.", nullptr, now.of)
                        .arg(now.notRuledOut);
    const QList<CheckRow> finished = finishedRows(rows);
    if (finished.isEmpty())
        return today;
    const CheckRow &first = finished.constFirst();
    return joinedSentences(
        {today,
         Words::tr("It was %1 in %2.")
             .arg(QString::number(first.headline.notRuledOut), monthText(first.asOf))});
}

} // namespace Earshot
