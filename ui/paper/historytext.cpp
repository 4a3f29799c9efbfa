// SPDX-License-Identifier: MIT
#include "paper/historytext.h"

#include "paper/textlines.h"
#include "wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

} // namespace

QByteArray writeHistoryText(const QList<DatedCheck> &checks)
{
    TextLines lines;
    if (checks.isEmpty())
        lines.wrapped(HistoryWords::tr("There is no check yet."));
    for (const DatedCheck &dated : checks) {
        const CheckRecord &check = dated.check;
        const QString half = check.isOpen() ? u' ' + HistoryWords::tr("Half done.") : QString();
        lines.wrapped(HistoryWords::tr("%1. %2, %3. %4", "number, date, kind and count of a check")
                              .arg(QString::number(check.id),
                                   dateText(check.asOf),
                                   checkKindName(check.kind).toLower(),
                                   countSentence(dated.headline))
                          + half,
                      0,
                      4);
    }
    return lines.text().toUtf8();
}

QByteArray writeComparisonText(const Catalogue &catalogue, const Comparison &comparison)
{
    TextLines lines;
    lines.wrapped(comparisonSummary(comparison));
    lines.wrapped(changeCountSentence(comparison));
    if (!comparison.verdicts.isEmpty()) {
        lines.gap();
        lines.wrapped(HistoryWords::tr("What changed:"));
    }
    for (const VerdictChange &change : comparison.verdicts)
        lines.wrapped(u"- "_s + verdictChangeSentence(catalogue, change), 0, 2);
    if (!comparison.answers.isEmpty()) {
        lines.gap();
        lines.wrapped(HistoryWords::tr("What you said:"));
    }
    for (const AnswerChange &change : comparison.answers)
        lines.wrapped(u"- "_s + answerChangeSentence(catalogue, change), 0, 2);
    return lines.text().toUtf8();
}

} // namespace Earshot
