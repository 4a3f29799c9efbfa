// SPDX-License-Identifier: MIT
#include "checklist/checklistwords.h"

#include "wording/answerwords.h"
#include "wording/datewords.h"
#include "wording/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

QString nameOf(const Catalogue &catalogue, const QString &setting)
{
    const Setting *known = catalogue.setting(setting);
    return known ? known->name : setting;
}

} // namespace

QString stateWord(ItemState state)
{
    switch (state) {
    case ItemState::NotAsked:
        return Words::tr("Not asked yet");
    case ItemState::Open:
        return Words::tr("Open");
    case ItemState::Accepted:
        return Words::tr("Accepted");
    case ItemState::DoNotKnow:
        return Words::tr("You do not know");
    case ItemState::Done:
        return Words::tr("Done");
    case ItemState::DoesNotApply:
        return Words::tr("Does not apply");
    case ItemState::Advice:
        return {};
    }
    return {};
}

QString filterText(ItemFilter filter, const ItemCounts &counts)
{
    QString text;
    switch (filter) {
    case ItemFilter::All:
        text = Words::tr("All %1");
        break;
    case ItemFilter::Open:
        text = Words::tr("Open %1");
        break;
    case ItemFilter::Accepted:
        text = Words::tr("Accepted %1");
        break;
    case ItemFilter::NotAsked:
        text = Words::tr("Not asked %1");
        break;
    case ItemFilter::DoNotKnow:
        text = Words::tr("Do not know %1");
        break;
    case ItemFilter::Done:
        text = Words::tr("Done %1");
        break;
    }
    return text.arg(counts.of(filter));
}

QString listSentence(const ItemCounts &counts)
{
    return joinedSentences({Words::tr("%n setting(s) on your list.", nullptr, counts.all),
                            Words::tr("Tick what you have done."),
                            Words::tr("We save it at once.")});
}

QString groupCountText(const ItemCounts &counts)
{
    if (counts.all == 0)
        return {};
    QStringList parts;
    if (counts.open > 0)
        parts.append(Words::tr("%1 of %2 open").arg(counts.open).arg(counts.all));
    if (counts.accepted > 0)
        parts.append(Words::tr("%1 accepted").arg(counts.accepted));
    if (counts.doNotKnow > 0)
        parts.append(Words::tr("%1 you do not know").arg(counts.doNotKnow));
    if (counts.notAsked > 0)
        parts.append(Words::tr("%1 not asked yet").arg(counts.notAsked));
    return parts.isEmpty() ? Words::tr("none open") : parts.join(u", "_s);
}

QString whenText(const ChecklistItem &item, const QDate &today)
{
    if (item.acceptedUntil.isValid())
        return Words::tr("until %1").arg(dateText(item.acceptedUntil));
    if (item.until.isValid() && item.state == ItemState::Open)
        return Words::tr("until %1").arg(dateText(item.until));
    if (item.sinceLastCheck && item.said.isValid())
        return Words::tr("since the last check");
    if (item.said.isValid() && item.said.year() == today.year())
        return wordingLocale().toString(item.said, u"d MMMM"_s);
    return dateText(item.said);
}

QString saidSentence(const Catalogue &catalogue, const ChecklistItem &item)
{
    if (item.state == ItemState::DoesNotApply && !item.notBecause.isEmpty())
        return asSentence(item.notBecause);
    if (!item.answered)
        return {};
    if (item.state == ItemState::DoNotKnow)
        return Words::tr("You said you do not know.");
    return Words::tr("You said: %1.").arg(valuesClause(catalogue, item.subject, item.values));
}

QString acceptReasonText(AcceptReason reason)
{
    switch (reason) {
    case AcceptReason::None:
        return {};
    case AcceptReason::DoesNotBother:
        return Words::tr("It does not bother me");
    case AcceptReason::CostsTooMuch:
        return Words::tr("It costs me too much");
    case AcceptReason::NotMineToChange:
        return Words::tr("It is not mine to change");
    }
    return {};
}

QString acceptedSentence(const ChecklistItem &item)
{
    const QString end
        = item.acceptedUntil.isValid()
              ? Words::tr("You leave it as it is until %1.").arg(dateText(item.acceptedUntil))
              : Words::tr("You leave it as it is, without an end.");
    const QString reason = acceptReasonText(item.acceptReason);
    return reason.isEmpty() ? end : joinedSentences({end, Words::tr("You said: %1.").arg(reason)});
}

QString defaultSentence(const Setting &setting)
{
    if (setting.standard.text.isEmpty())
        return {};
    return joinedSentences({setting.standard.text, Words::tr("This says nothing about yours.")});
}

QString
markedText(const Catalogue &catalogue, const QString &setting, const Tick &tick, ItemState state)
{
    if (state == ItemState::Done || state == ItemState::DoesNotApply)
        return Words::tr("Marked as done: %1").arg(nameOf(catalogue, setting));
    const Remediation *made = catalogue.remediation(tick.remediation);
    return joinedSentences({Words::tr("Saved: %1.").arg(made ? made->title : QString()),
                            Words::tr("There is one more step here.")});
}

QString verifiedText(const ShownPath &path)
{
    const QString phone = u"ios-"_s;
    const QString system = path.system.startsWith(phone)
                               ? Words::tr("iOS %1").arg(path.system.mid(phone.size()))
                               : Words::tr("Mac");
    if (!path.verified)
        return Words::tr("%1, not verified, check on your phone").arg(system);
    return Words::tr("%1, verified %2").arg(system, path.checked.toString(u"yyyy-MM"_s));
}

QString sourcesText(const Catalogue &catalogue, const QStringList &sources)
{
    QMap<QDate, QStringList> titles;
    for (const QString &id : sources) {
        const Source *source = catalogue.source(id);
        if (!source)
            continue;
        const QDate month(source->checked.year(), source->checked.month(), 1);
        titles[month].append(source->publisher.isEmpty()
                                 ? source->title
                                 : Words::tr("%1, %2").arg(source->title, source->publisher));
    }
    QStringList sentences;
    for (auto each = titles.cbegin(); each != titles.cend(); ++each) {
        sentences.append(Words::tr("%1. Looked at in %2.")
                             .arg(each.value().join(u"; "_s), monthText(each.key())));
    }
    return sentences.join(u' ');
}

} // namespace Earshot
