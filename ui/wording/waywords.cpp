// SPDX-License-Identifier: MIT
#include "wording/waywords.h"

#include "assessment/availability.h"
#include "wording/reasonleaf.h"
#include "wording/reasonwords.h"
#include "wording/sentences.h"
#include "wording/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Earshot {

namespace {

class Ways
{
    Q_DECLARE_TR_FUNCTIONS(Ways)
};

//! The conditions as far as they are possible, so that what was said is repeated as it was said.
QList<Leaf> possibleConditions(const Assessment &assessment, const NamedWay &way)
{
    QList<Leaf> conditions = way.conditions;
    for (Leaf &condition : conditions) {
        const QStringList possible = assessment.state.value(condition.id).values;
        condition.values.removeIf([&](const QString &value) { return !possible.contains(value); });
    }
    return conditions;
}

//! "A and B"; a comma keeps an "or" inside one of them apart.
QString conditionsSentence(const Catalogue &catalogue, const QList<Leaf> &conditions)
{
    const bool hasChoice = std::ranges::any_of(
        conditions, [](const Leaf &condition) { return condition.values.size() > 1; });
    if (!hasChoice || conditions.size() < 2)
        return asSentence(leavesClause(catalogue, conditions));
    const Leaf &last = conditions.constLast();
    return asSentence(Ways::tr("%1, and %2", "two conditions that must both hold")
                          .arg(leavesClause(catalogue, conditions.mid(0, conditions.size() - 1)),
                               leavesClause(catalogue, {last})));
}

QString standingSentence(const Assessment &assessment, const NamedWay &way)
{
    if (!way.definite)
        return Ways::tr("It hangs on what is still open.");
    const bool allSaid = std::ranges::all_of(way.conditions, [&](const Leaf &condition) {
        return assessment.state.value(condition.id).origin == Origin::Said;
    });
    return allSaid ? Ways::tr("This is what you said.")
                   : Ways::tr("This follows from what you said.");
}

} // namespace

QString waySentence(const Catalogue &catalogue, const Assessment &assessment, const NamedWay &way)
{
    if (way.conditions.isEmpty())
        return Ways::tr("This holds whatever you answer.");
    return joinedSentences({conditionsSentence(catalogue, possibleConditions(assessment, way)),
                            standingSentence(assessment, way)});
}

QString moreWaysSentence(const Detail &detail)
{
    return detail.waysCapped ? Ways::tr("Only the first %1 are listed.").arg(detail.ways.size())
                             : QString();
}

QStringList yourPartSentences(const Catalogue &catalogue, const Detail &detail)
{
    if (detail.yourPart.isEmpty())
        return {};
    QStringList sentences;
    for (const QStringList &part : detail.yourPart) {
        if (part.isEmpty())
            return {Ways::tr("Your part is done."),
                    Ways::tr("The other side is still open."),
                    Ways::tr("Only they can change that.")};
        const QString changes = changesClause(catalogue, part);
        sentences.append(sentences.isEmpty()
                             ? Ways::tr("Your part is done after this: %1.").arg(changes)
                             : Ways::tr("It is also done after this: %1.").arg(changes));
    }
    sentences.append(Ways::tr("The other side is still open then."));
    sentences.append(Ways::tr("Only they can change that."));
    return sentences;
}

QStringList
unavailableSentences(const Catalogue &catalogue, const Assessment &assessment, const Detail &detail)
{
    QStringList sentences;
    for (const QString &id : detail.unavailable) {
        const Remediation *remediation = catalogue.remediation(id);
        if (remediation == nullptr)
            continue;
        sentences.append(joinedSentences(
            {Ways::tr("Not to be had here: %1.").arg(remediation->title),
             whyUnavailable(*remediation, assessment.state, assessment.rulesAsOf)}));
    }
    return sentences;
}

QString replaySentence(const ReplayResult &replay)
{
    if (replay.verdict != replay.expected)
        return Ways::tr("Replayed from these answers alone: the verdict is not the same, but “%1”.")
            .arg(verdictWord(replay.verdict));
    if (!replay.holds)
        return Ways::tr("Replayed from these answers alone: what should settle it does not.");
    return Ways::tr("Replayed from these answers alone: the verdict is the same.");
}

QStringList settledSentences(const Catalogue &catalogue, const ReplayResult &replay)
{
    QStringList sentences;
    for (const SettledReplay &one : replay.settled)
        sentences.append(Ways::tr("If %1, the verdict is “%2”.")
                             .arg(leavesClause(catalogue, one.answers), verdictWord(one.verdict)));
    return sentences;
}

} // namespace Earshot
