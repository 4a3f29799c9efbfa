// SPDX-License-Identifier: MIT
#include "wording/causewords.h"

#include "comparison/tally.h"
#include "wording/datewords.h"
#include "wording/sentences.h"

#include <QCoreApplication>

namespace Earshot {

namespace {

class Causes
{
    Q_DECLARE_TR_FUNCTIONS(Causes)
};

//! To stand inside a sentence.
QString causeClause(Cause cause)
{
    switch (cause) {
    case Cause::ChangedSetting:
        return Causes::tr("you changed a setting");
    case Cause::FoundOut:
        return Causes::tr("you found something out");
    case Cause::Time:
        return Causes::tr("time passed");
    case Cause::World:
        return Causes::tr("Apple changed something");
    case Cause::Correction:
        return Causes::tr("we had a rule wrong");
    }
    Q_UNREACHABLE();
}

QString closedSentence(Cause cause, int count, const QString &since)
{
    switch (cause) {
    case Cause::ChangedSetting:
        return Causes::tr("You closed %n thing(s) since %1.", nullptr, count).arg(since);
    case Cause::FoundOut:
        return Causes::tr("%n thing(s) closed because you found something out.", nullptr, count);
    case Cause::Time:
        return Causes::tr("%n thing(s) closed because time passed.", nullptr, count);
    case Cause::World:
        return joinedSentences(
            {Causes::tr("%n thing(s) closed because Apple changed something.", nullptr, count),
             Causes::tr("You did not need to do anything.")});
    case Cause::Correction:
        break;
    }
    Q_UNREACHABLE();
}

QString openedSentence(Cause cause, int count)
{
    switch (cause) {
    case Cause::ChangedSetting:
        return Causes::tr("%n thing(s) opened because you changed a setting.", nullptr, count);
    case Cause::FoundOut:
        return Causes::tr("%n thing(s) opened because you found something out.", nullptr, count);
    case Cause::Time:
        return Causes::tr("%n thing(s) opened because time passed.", nullptr, count);
    case Cause::World:
        return Causes::tr("%n thing(s) opened because Apple changed something.", nullptr, count);
    case Cause::Correction:
        break;
    }
    Q_UNREACHABLE();
}

QString otherSentence(Cause cause, int count)
{
    switch (cause) {
    case Cause::ChangedSetting:
        return Causes::tr("%n thing(s) moved because you changed a setting.", nullptr, count);
    case Cause::FoundOut:
        return Causes::tr("%n thing(s) moved because you found something out.", nullptr, count);
    case Cause::Time:
        return Causes::tr("%n thing(s) moved because time passed.", nullptr, count);
    case Cause::World:
        return Causes::tr("%n thing(s) moved because Apple changed something.", nullptr, count);
    case Cause::Correction:
        break;
    }
    Q_UNREACHABLE();
}

QString correctionSentence(int count)
{
    if (count == 0)
        return {};
    return joinedSentences(
        {Causes::tr("%n thing(s) changed because we had a rule wrong.", nullptr, count),
         Causes::tr("Here is what we said before, and what we say now.")});
}

QString questionNames(const Catalogue &catalogue, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        const Setting *setting = catalogue.setting(id);
        const ContextQuestion *context = catalogue.context(id);
        names.append(setting ? setting->name : context ? context->name : id);
    }
    return joinedByAnd(names);
}

//! What the person did, as far as \a cause is about that.
QString doneSentence(const Catalogue &catalogue, const ComparedChecks &checks, Cause cause)
{
    if (cause == Cause::ChangedSetting && !checks.changed.isEmpty())
        return Causes::tr("You changed: %1.").arg(questionNames(catalogue, checks.changed));
    if (cause == Cause::FoundOut && !checks.foundOut.isEmpty())
        return Causes::tr("You found out about: %1.")
            .arg(questionNames(catalogue, checks.foundOut));
    return {};
}

//! The clauses of each set, joined by "and".
QStringList setClauses(const QList<QList<Cause>> &sets)
{
    QStringList clauses;
    for (const QList<Cause> &set : sets) {
        QStringList parts;
        for (const Cause cause : set)
            parts.append(causeClause(cause));
        clauses.append(joinedByAnd(parts));
    }
    return clauses;
}

QString oppositeSentence(const QList<Cause> &pulled)
{
    QStringList clauses;
    for (const Cause cause : pulled)
        clauses.append(causeClause(cause));
    return joinedSentences(
        {Causes::tr("Two things pulled in opposite directions."),
         Causes::tr("Alone, this would have moved it: %1.").arg(joinedByOr(clauses))});
}

} // namespace

QString causeName(Cause cause)
{
    switch (cause) {
    case Cause::ChangedSetting:
        return Causes::tr("You changed a setting");
    case Cause::FoundOut:
        return Causes::tr("You found something out");
    case Cause::Time:
        return Causes::tr("Time passed");
    case Cause::World:
        return Causes::tr("The world changed");
    case Cause::Correction:
        return Causes::tr("We had a rule wrong");
    }
    Q_UNREACHABLE();
}

QString causeCountText(const ComparedChecks &checks, Cause cause)
{
    const Moved moved = movedBy(checks, cause);
    QStringList parts;
    if (moved.closed > 0)
        parts.append(Causes::tr("%1 closed").arg(moved.closed));
    if (moved.opened > 0)
        parts.append(Causes::tr("%1 opened").arg(moved.opened));
    if (moved.other > 0)
        parts.append(Causes::tr("%1 moved").arg(moved.other));
    return parts.isEmpty() ? Causes::tr("no change") : joinedByAnd(parts);
}

QString causeSentence(const Catalogue &catalogue, const ComparedChecks &checks, Cause cause)
{
    const Moved moved = movedBy(checks, cause);
    if (cause == Cause::Correction)
        return correctionSentence(moved.total());
    QStringList sentences;
    if (moved.closed > 0)
        sentences.append(closedSentence(cause, moved.closed, dateText(checks.from.asOf)));
    if (moved.opened > 0)
        sentences.append(openedSentence(cause, moved.opened));
    if (moved.other > 0)
        sentences.append(otherSentence(cause, moved.other));
    sentences.append(doneSentence(catalogue, checks, cause));
    return joinedSentences(sentences);
}

QString interplaySentences(const ComparedChecks &checks)
{
    QStringList sentences;
    if (const int either = countOf(checks, Interplay::Either); either > 0)
        sentences.append(Causes::tr("For %n thing(s), either was enough.", nullptr, either));
    if (const int together = countOf(checks, Interplay::Together); together > 0)
        sentences.append(
            Causes::tr("For %n thing(s), it took both together, or more.", nullptr, together));
    if (const int opposite = countOf(checks, Interplay::Opposite); opposite > 0)
        sentences.append(Causes::tr(
            "For %n thing(s), two things pulled in opposite directions.", nullptr, opposite));
    return joinedSentences(sentences);
}

QString whySentence(const Attribution &why)
{
    const QStringList clauses = setClauses(why.sufficient);
    switch (why.interplay) {
    case Interplay::Same:
        return {};
    case Interplay::One:
        return Causes::tr("Why: %1.", "one cause").arg(clauses.constFirst());
    case Interplay::Either:
        return Causes::tr("Either was enough: %1.").arg(joinedByOr(clauses));
    case Interplay::Together:
        return why.sufficient.constFirst().size() == 2
                   ? Causes::tr("It took both together: %1.").arg(clauses.constFirst())
                   : Causes::tr("It took all of these together: %1.").arg(clauses.constFirst());
    case Interplay::Opposite:
        return oppositeSentence(why.pulled);
    }
    Q_UNREACHABLE();
}

} // namespace Earshot
