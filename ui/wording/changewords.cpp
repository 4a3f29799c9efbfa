// SPDX-License-Identifier: MIT
#include "wording/changewords.h"

#include "wording/answerwords.h"
#include "wording/datewords.h"
#include "wording/sentences.h"
#include "wording/verdictwords.h"

#include <QCoreApplication>

#include <cstdlib>

namespace Earshot {

namespace {

class Changes
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

} // namespace

QString countChangeText(const Headline &from, const Headline &to, const QDate &fromDate)
{
    const int difference = to.notRuledOut - from.notRuledOut;
    const QString day = dateText(fromDate);
    if (difference == 0)
        return Changes::tr("as many as on %1").arg(day);
    const int by = std::abs(difference);
    return difference < 0 ? Changes::tr("%1 fewer than on %2").arg(by).arg(day)
                          : Changes::tr("%1 more than on %2").arg(by).arg(day);
}

QString comparisonSummary(const Comparison &comparison)
{
    const QString then
        = Changes::tr("On %1, %2 of %n thing(s) were not ruled out.", nullptr, comparison.from.of)
              .arg(dateText(comparison.fromDate))
              .arg(comparison.from.notRuledOut);
    const QString now = Changes::tr("On %1 it is %2 of %3.")
                            .arg(dateText(comparison.toDate))
                            .arg(comparison.to.notRuledOut)
                            .arg(comparison.to.of);
    return joinedSentences({then, now});
}

QString verdictChangeSentence(const Catalogue &catalogue, const VerdictChange &change)
{
    return joinedSentences({exposureSentence(catalogue, change.exposure),
                            Changes::tr("It was “%1”, now it is “%2”.")
                                .arg(verdictWord(change.from), verdictWord(change.to))});
}

QString answerChangeSentence(const Catalogue &catalogue, const AnswerChange &change)
{
    const Setting *setting = catalogue.setting(change.setting);
    const QString name = setting != nullptr ? setting->name : change.setting;
    return Changes::tr("%1: it was “%2”, now it is “%3”.")
        .arg(name,
             answerText(catalogue, change.setting, change.from),
             answerText(catalogue, change.setting, change.to));
}

QString changeCountSentence(const Comparison &comparison)
{
    int closed = 0;
    int opened = 0;
    for (const VerdictChange &change : comparison.verdicts) {
        if (change.to == Verdict::NoWayFound)
            ++closed;
        else if (change.from == Verdict::NoWayFound)
            ++opened;
    }
    QStringList sentences;
    if (closed > 0)
        sentences.append(Changes::tr("%n thing(s) closed.", nullptr, closed));
    if (opened > 0)
        sentences.append(Changes::tr("%n thing(s) can no longer be ruled out.", nullptr, opened));
    const int other = static_cast<int>(comparison.verdicts.size()) - closed - opened;
    if (other > 0)
        sentences.append(Changes::tr("%n thing(s) changed in another way.", nullptr, other));
    if (sentences.isEmpty())
        return Changes::tr("No verdict changed.");
    return joinedSentences(sentences);
}

} // namespace Earshot
