// SPDX-License-Identifier: MIT
#include "checklist/checklistitems.h"

#include "checklist/tickfinder.h"
#include "session/running.h"
#include "wizard/flow/lookup.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace Earshot {

namespace {

bool isNotApplicable(const Setting &setting, const QStringList &values)
{
    bool isSaidSo = false;
    for (const Choice &choice : setting.choices) {
        if (choice.values == values) {
            if (!choice.notApplicable)
                return false;
            isSaidSo = true;
        }
    }
    return isSaidSo;
}

// Which changes of one setting could still be made, and why the others cannot be had.
struct Left
{
    bool isPlanned = false;
    bool isAvailable = false;
    QString otherwise;
};

Left whatIsLeft(const Catalogue &catalogue, const TickFinder &finder, const Setting &setting)
{
    Left left;
    for (const Remediation &remediation : catalogue.remediations()) {
        if (remediation.setting != setting.id || remediation.lastResort
            || !finder.changesSomething(remediation))
            continue;
        if (finder.isAvailable(remediation)) {
            left.isAvailable = true;
            left.isPlanned = left.isPlanned || finder.isPlanned(remediation.id);
        } else {
            left.otherwise = finder.whyUnavailable(remediation);
        }
    }
    return left;
}

QStringList
availableFor(const Setting &setting, const Catalogue &catalogue, const TickFinder &finder)
{
    QStringList ids;
    for (const Remediation &remediation : catalogue.remediations()) {
        if (remediation.setting == setting.id && finder.isAvailable(remediation))
            ids.append(remediation.id);
    }
    return ids;
}

ItemState stateOfAnswered(const Setting &setting,
                          const Setting &subject,
                          const QStringList &values,
                          const Left &left)
{
    if (values.size() > 1 && values.size() == subject.values.size())
        return ItemState::DoNotKnow;
    if (isNotApplicable(subject, values))
        return ItemState::DoesNotApply;
    if (subject.ordered && values == QStringList{subject.values.constFirst().id})
        return ItemState::Done;
    if (!subject.ordered)
        return left.isPlanned ? ItemState::Open : ItemState::Done;
    if (setting.kind == SettingKind::PartOf || left.isAvailable)
        return ItemState::Open;
    return left.otherwise.isEmpty() ? ItemState::Done : ItemState::DoesNotApply;
}

void fillState(ChecklistItem &item,
               const Catalogue &catalogue,
               const TickFinder &finder,
               const Setting &setting,
               const Setting &subject,
               const Possible &possible)
{
    item.values = possible.values;
    item.until = possible.until;
    item.answered = possible.origin == Origin::Said || possible.origin == Origin::Aged;
    if (possible.origin == Origin::Implied) {
        item.state = ItemState::DoesNotApply;
        item.notBecause = subject.askWhen ? subject.askWhen->because : QString();
        return;
    }
    if (possible.origin == Origin::Unasked) {
        item.state = ItemState::NotAsked;
        return;
    }
    const Left left = whatIsLeft(catalogue, finder, setting);
    item.state = stateOfAnswered(setting, subject, possible.values, left);
    if (item.state == ItemState::DoesNotApply && !isNotApplicable(subject, possible.values))
        item.notBecause = left.otherwise;
}

void fillAcceptance(ChecklistItem &item, const DecisionRecord *left, const QDate &today)
{
    if (left == nullptr || (left->until.isValid() && left->until < today))
        return;
    item.state = ItemState::Accepted;
    item.acceptReason = left->reason;
    item.acceptedUntil = left->until;
}

// The entries about one setting that were not taken back, the newest first.
std::vector<const AnswerRecord *> standingRecords(const Log &log, const QString &name)
{
    QSet<RecordId> takenBack;
    std::vector<const AnswerRecord *> standing;
    std::for_each(log.answers.crbegin(), log.answers.crend(), [&](const AnswerRecord &entry) {
        if (entry.subject != RecordSubject::Setting || entry.name != name)
            return;
        if (entry.undoes)
            takenBack.insert(*entry.undoes);
        else if (!takenBack.contains(entry.id))
            standing.push_back(&entry);
    });
    return standing;
}

// A note is an entry with the same values again; it does not move the day of the answer.
const AnswerRecord *recordOfAnswer(const Log &log, const QString &name)
{
    const AnswerRecord *answer = nullptr;
    for (const AnswerRecord *entry : standingRecords(log, name)) {
        if (answer && entry->values != answer->values)
            break;
        answer = entry;
        if (answer->check)
            break;
    }
    return answer;
}

void fillWhen(ChecklistItem &item, const Log &log)
{
    const AnswerRecord *ownEntry = standingRecord(log, item.setting);
    item.note = ownEntry ? ownEntry->note : QString();
    const AnswerRecord *answer = recordOfAnswer(log, item.subject);
    if (!answer || !item.answered)
        return;
    item.said = answer->saidAt.toLocalTime().date();
    item.sinceLastCheck = !answer->check && !log.checks.isEmpty();
}

} // namespace

const AnswerRecord *standingRecord(const Log &log, const QString &name)
{
    const std::vector<const AnswerRecord *> standing = standingRecords(log, name);
    return standing.empty() ? nullptr : standing.front();
}

QList<ChecklistItem> checklistItems(const Catalogue &catalogue,
                                    const Assessment &assessment,
                                    const Log &log,
                                    Nearby nearby)
{
    const TickFinder finder(catalogue, assessment, nearby);
    QList<ChecklistItem> items;
    for (const Setting &setting : catalogue.settings()) {
        const Setting *parent = catalogue.setting(setting.partOf);
        const Setting &subject = parent ? *parent : setting;
        ChecklistItem item{.setting = setting.id,
                           .subject = subject.id,
                           .group = setting.group,
                           .remediations = availableFor(setting, catalogue, finder)};
        item.path = pathToShow(setting, assessment.answers);
        if (setting.kind == SettingKind::Advice) {
            item.state = ItemState::Advice;
        } else {
            const Possible possible = assessment.state.value(subject.id);
            fillState(item, catalogue, finder, setting, subject, possible);
            if (item.state == ItemState::Open)
                fillAcceptance(item, decisionToLeave(catalogue, log, setting.id), assessment.asOf);
            if (item.state != ItemState::Done && item.state != ItemState::DoesNotApply)
                item.tick = finder.tickFor(setting, subject);
        }
        fillWhen(item, log);
        items.append(item);
    }
    return items;
}

bool passes(const ChecklistItem &item, ItemFilter filter)
{
    switch (filter) {
    case ItemFilter::All:
        return true;
    case ItemFilter::Open:
        return item.state == ItemState::Open;
    case ItemFilter::Accepted:
        return item.state == ItemState::Accepted;
    case ItemFilter::NotAsked:
        return item.state == ItemState::NotAsked;
    case ItemFilter::DoNotKnow:
        return item.state == ItemState::DoNotKnow;
    case ItemFilter::Done:
        return item.state == ItemState::Done;
    }
    return false;
}

bool isFound(const ChecklistItem &item, const Catalogue &catalogue, const QString &search)
{
    const Setting *setting = catalogue.setting(item.setting);
    if (!setting)
        return false;
    QStringList texts{setting->name, setting->question};
    texts += setting->about;
    if (item.path)
        texts += item.path->steps;
    for (const QString &id : item.remediations)
        texts.append(catalogue.remediation(id)->title);
    const QString text = texts.join(u'\n');
    const QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

int ItemCounts::of(ItemFilter filter) const
{
    switch (filter) {
    case ItemFilter::All:
        return all;
    case ItemFilter::Open:
        return open;
    case ItemFilter::Accepted:
        return accepted;
    case ItemFilter::NotAsked:
        return notAsked;
    case ItemFilter::DoNotKnow:
        return doNotKnow;
    case ItemFilter::Done:
        return done;
    }
    return 0;
}

ItemCounts countItems(const QList<ChecklistItem> &items)
{
    ItemCounts counts;
    for (const ChecklistItem &item : items) {
        if (item.state == ItemState::Advice)
            continue;
        ++counts.all;
        counts.open += item.state == ItemState::Open ? 1 : 0;
        counts.accepted += item.state == ItemState::Accepted ? 1 : 0;
        counts.notAsked += item.state == ItemState::NotAsked ? 1 : 0;
        counts.doNotKnow += item.state == ItemState::DoNotKnow ? 1 : 0;
        counts.done += item.state == ItemState::Done ? 1 : 0;
    }
    return counts;
}

} // namespace Earshot
