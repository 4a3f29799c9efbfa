// SPDX-License-Identifier: MIT
#include "paper/historytext.h"

#include "paper/textlines.h"
#include "wording/sentences.h"
#include "wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

//! A head and its lines; nothing where there are none.
void addList(TextLines &lines, const QString &head, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    lines.gap();
    lines.wrapped(head);
    for (const QString &sentence : sentences)
        lines.wrapped(u"- "_s + sentence, 0, 2);
}

template<typename T>
QStringList sentencesOf(const Catalogue &catalogue,
                        const QList<T> &list,
                        QString (*sentence)(const Catalogue &, const T &))
{
    QStringList sentences;
    for (const T &item : list)
        sentences.append(sentence(catalogue, item));
    // Several rules about one thing read the same.
    sentences.removeDuplicates();
    return sentences;
}

QStringList causeLines(const Catalogue &catalogue, const ComparedChecks &checks)
{
    QStringList lines;
    for (const Cause cause : allCauses) {
        const QString head = HistoryWords::tr("%1: %2.", "a cause and how much it changed")
                                 .arg(causeName(cause), causeCountText(checks, cause));
        lines.append(joinedSentences({head, causeSentence(catalogue, checks, cause)}));
    }
    const QString interplay = interplaySentences(checks);
    return interplay.isEmpty() ? lines : lines << interplay;
}

//! Those that are not what they were, or about which we say something else today.
QStringList exposureLines(const Catalogue &catalogue, const ComparedChecks &checks)
{
    QStringList lines;
    for (const ExposureComparison &exposure : checks.exposures) {
        if (exposure.why.interplay != Interplay::Same || exposure.fromThen != exposure.from)
            lines.append(exposureChangeSentence(catalogue, checks, exposure));
    }
    return lines;
}

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

QByteArray writeComparisonText(const Catalogue &catalogue, const ComparedChecks &checks)
{
    TextLines lines;
    for (const ComparedSide &side : {checks.from, checks.to}) {
        lines.wrapped(sideSentence(side));
        lines.wrapped(notArchivedSentence(side));
    }
    addList(lines, HistoryWords::tr("Why:"), causeLines(catalogue, checks));
    addList(lines, HistoryWords::tr("What changed:"), exposureLines(catalogue, checks));
    addList(lines,
            HistoryWords::tr("What you said:"),
            sentencesOf(catalogue, checks.answers, answerChangeSentence));
    addList(lines,
            HistoryWords::tr("What the world did:"),
            sentencesOf(catalogue, checks.world, worldChangeSentence));
    addList(lines,
            HistoryWords::tr("What you can do:"),
            sentencesOf(catalogue, checks.availability, availabilitySentence));
    addList(lines,
            HistoryWords::tr("Reworded since:"),
            sentencesOf(catalogue, checks.rewordings, rewordingSentence));
    return lines.text().toUtf8();
}

} // namespace Earshot
