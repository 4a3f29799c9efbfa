// SPDX-License-Identifier: MIT
#include "wording/stepwords.h"

#include "wording/sentences.h"

#include <QCoreApplication>

namespace Earshot {

namespace {

class Steps
{
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

QString neededBySentence(const Catalogue &catalogue,
                         const QStringList &neededBy,
                         const QStringList &numbered)
{
    QStringList numbers;
    for (const QString &id : neededBy) {
        if (const qsizetype place = numbered.indexOf(id); place >= 0)
            numbers.append(QString::number(place + 1));
    }
    if (numbers.size() == 1)
        return Steps::tr("Step %1 needs this.").arg(numbers.constFirst());
    if (numbers.size() > 1)
        return Steps::tr("Steps %1 need this.").arg(joinedByAnd(numbers));
    const Remediation *first
        = neededBy.isEmpty() ? nullptr : catalogue.remediation(neededBy.constFirst());
    return first != nullptr ? Steps::tr("Do this before “%1”.").arg(first->title) : QString();
}

} // namespace

QString planGroupName(PlanGroup group)
{
    switch (group) {
    case PlanGroup::FindOut:
        return Steps::tr("Find out");
    case PlanGroup::Quick:
        return Steps::tr("Quick");
    case PlanGroup::TakesMore:
        return Steps::tr("Takes a bit more");
    case PlanGroup::AskOthers:
        return Steps::tr("Ask other people");
    case PlanGroup::PlanFirst:
        return Steps::tr("Plan first");
    case PlanGroup::TradeOffs:
        return Steps::tr("Trade-offs, your call");
    case PlanGroup::ComesWith:
        break;
    }
    return Steps::tr("Comes with using it");
}

QString planGroupNote(PlanGroup group)
{
    switch (group) {
    case PlanGroup::FindOut:
        return Steps::tr("One look at these settles what we are not sure about.");
    case PlanGroup::PlanFirst:
        return Steps::tr("They may notice this change. If that could put you in danger, do not "
                         "change it yet. Plan first, or talk to someone trained to help.");
    case PlanGroup::TradeOffs:
        return Steps::tr("Each of these closes something and opens something else.");
    case PlanGroup::ComesWith:
        return Steps::tr("No setting changes these.");
    default:
        return {};
    }
}

QString minutesText(int minutes)
{
    constexpr int hour = 60;
    return minutes <= 3 * hour / 2 ? Steps::tr("%n minute(s)", nullptr, minutes)
                                   : Steps::tr("%n hour(s)", nullptr, (minutes + hour / 2) / hour);
}

QString catchLabel()
{
    return Steps::tr("The catch");
}

QString
stepEffectText(const Catalogue &catalogue, const PlanStep &step, const QStringList &numbered)
{
    QStringList sentences;
    const int alone = static_cast<int>(step.closes.size());
    const int together = static_cast<int>(step.closesWith.size());
    if (alone > 0)
        sentences.append(Steps::tr("Closes %n thing(s) on its own.", nullptr, alone));
    else if (together > 0)
        sentences.append(Steps::tr("Closes %n thing(s) with another step.", nullptr, together));
    if (const int opens = static_cast<int>(step.opens.size()); opens > 0)
        sentences.append(Steps::tr("Opens %n thing(s).", nullptr, opens));
    sentences.append(neededBySentence(catalogue, step.neededBy, numbered));
    return joinedSentences(sentences);
}

QString stepGainText(const Catalogue &catalogue, const PlanStep &step, const QStringList &numbered)
{
    const Remediation *remediation = catalogue.remediation(step.remediation);
    return joinedSentences({stepEffectText(catalogue, step, numbered),
                            remediation != nullptr ? remediation->gain : QString()});
}

QString noticePeople(const Catalogue &catalogue, const QStringList &seenBy)
{
    QStringList people;
    for (const QString &id : seenBy) {
        const SeenBy *known = catalogue.seenBy(id);
        if (known != nullptr && id != QLatin1String("none-found"))
            people.append(known->name);
    }
    return joinedByOr(people);
}

QStringList
noticeSentences(const Catalogue &catalogue, const QStringList &seenBy, const QString &seenHow)
{
    const QString people = noticePeople(catalogue, seenBy);
    QStringList sentences;
    if (!people.isEmpty())
        sentences.append(Steps::tr("Who may notice: %1.").arg(people));
    if (!seenHow.isEmpty())
        sentences.append(seenHow);
    return sentences;
}

} // namespace Earshot
