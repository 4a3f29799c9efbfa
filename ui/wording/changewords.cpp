// SPDX-License-Identifier: MIT
#include "wording/changewords.h"

#include "wording/answerwords.h"
#include "wording/causewords.h"
#include "wording/datewords.h"
#include "wording/sentences.h"
#include "wording/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace Earshot {

namespace {

class Changes
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

QString saidSentence(const QDate &day, const std::optional<Verdict> &verdict)
{
    return verdict ? Changes::tr("On %1 we said “%2”.").arg(dateText(day), verdictWord(*verdict))
                   : Changes::tr("On %1 we did not know of it.").arg(dateText(day));
}

QString restatedSentence(const ExposureComparison &exposure)
{
    return exposure.from == exposure.to
               ? Changes::tr("With today's rules that is “%1” both times.")
                     .arg(verdictWord(exposure.from))
               : Changes::tr("With today's rules that is “%1”, and then “%2”.")
                     .arg(verdictWord(exposure.from), verdictWord(exposure.to));
}

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

QString sideSentence(const ComparedSide &side)
{
    const QString then
        = Changes::tr("On %1 we said: %2 of %n thing(s) are not ruled out.", nullptr, side.then.of)
              .arg(dateText(side.asOf))
              .arg(side.then.notRuledOut);
    return joinedSentences({then,
                            Changes::tr("With today's rules that is %1 of %2.")
                                .arg(side.restated.notRuledOut)
                                .arg(side.restated.of)});
}

QString notArchivedSentence(const ComparedSide &side)
{
    if (side.isArchived)
        return {};
    return Changes::tr("The rules of %1 can no longer be read. Today's rules stand in for them, "
                       "as they were on that day.")
        .arg(dateText(side.asOf));
}

QString exposureChangeSentence(const Catalogue &catalogue,
                               const ComparedChecks &checks,
                               const ExposureComparison &exposure)
{
    const bool isSaidOtherwise
        = exposure.fromThen != exposure.from || exposure.toThen != exposure.to;
    return joinedSentences({exposureSentence(catalogue, exposure.exposure),
                            saidSentence(checks.from.asOf, exposure.fromThen),
                            saidSentence(checks.to.asOf, exposure.toThen),
                            isSaidOtherwise ? restatedSentence(exposure) : QString(),
                            whySentence(exposure.why)});
}

QString worldChangeSentence(const Catalogue &catalogue, const WorldChange &change)
{
    const QString day = dateText(change.on);
    if (const Remediation *remediation = catalogue.remediation(change.remediation))
        return Changes::tr("On %1 it changed who can do this: %2.").arg(day, remediation->title);
    const QList<Rule> &rules = catalogue.rules();
    const auto rule = std::ranges::find(rules, change.rule, &Rule::id);
    if (rule == rules.cend())
        return {};
    return Changes::tr("On %1 it changed how this comes about: %2")
        .arg(day, exposureSentence(catalogue, rule->then));
}

QString availabilitySentence(const Catalogue &catalogue, const AvailabilityChange &change)
{
    const Remediation *remediation = catalogue.remediation(change.remediation);
    const QString title = remediation ? remediation->title : change.remediation;
    if (change.isAvailable)
        return Changes::tr("You can newly do this: %1.").arg(title);
    return joinedSentences(
        {Changes::tr("You can no longer do this: %1.").arg(title), change.otherwise});
}

QString rewordingSentence(const Catalogue &catalogue, const Rewording &rewording)
{
    const Setting *setting = catalogue.setting(rewording.setting);
    QStringList sentences{Changes::tr("%1 has been reworded since.")
                              .arg(setting ? setting->name : rewording.setting)};
    for (const Wording &wording : rewording.wordings)
        sentences.append(Changes::tr("Then: “%1” Now: “%2”").arg(wording.then, wording.now));
    return joinedSentences(sentences);
}

} // namespace Earshot
