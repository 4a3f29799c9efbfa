// SPDX-License-Identifier: MIT
#include "wizard/flow/given.h"

#include <QSet>

#include <algorithm>

namespace Earshot {

Given givenFor(const Log &log, const CheckRecord *check, RecordSubject subject, const QString &name)
{
    Given given;
    for (const AnswerRecord &record : log.answers) {
        if (record.subject != subject || record.name != name)
            continue;
        // An entry without values takes the answer back.
        const auto said = record.values.isEmpty() ? std::nullopt : std::optional(record);
        given.inThisCheck = check && record.check == check->id;
        given.last = said;
        if (!given.inThisCheck)
            given.earlier = said;
    }
    return given;
}

bool sameValues(const QStringList &left, const QStringList &right)
{
    return QSet(left.cbegin(), left.cend()) == QSet(right.cbegin(), right.cend());
}

int choiceFor(const Setting &setting, const QStringList &values)
{
    const auto found = std::find_if(
        setting.choices.cbegin(), setting.choices.cend(), [&values](const Choice &choice) {
            return sameValues(choice.values, values);
        });
    return found == setting.choices.cend() ? -1 : int(found - setting.choices.cbegin());
}

static bool isPartOf(const QStringList &values, const QStringList &whole)
{
    return std::all_of(values.cbegin(), values.cend(), [&whole](const QString &value) {
        return whole.contains(value);
    });
}

bool asksWhatChanged(const Given &given, const QStringList &values)
{
    return given.earlier && !values.isEmpty() && !isPartOf(given.earlier->values, values);
}

EditReason reasonFor(const Given &given, const QStringList &values, std::optional<EditReason> told)
{
    if (!given.last)
        return EditReason::First;
    if (sameValues(given.last->values, values))
        return told.value_or(given.inThisCheck ? given.last->reason : EditReason::First);
    if (told)
        return *told;
    // Fewer values left is news, not a mistake: "I do not know" was right at the time.
    if (isPartOf(values, given.last->values))
        return EditReason::FoundOut;
    return given.inThisCheck ? EditReason::HadItWrong : EditReason::FoundOut;
}

bool differs(const Given &given, const Said &said)
{
    if (!given.last)
        return true;
    const AnswerRecord &last = *given.last;
    if (!sameValues(last.values, said.values) || last.since != said.since || last.note != said.note)
        return true;
    // What an earlier check said about how it was known is not asked for again.
    return given.inThisCheck ? last.how != said.how || last.reason != said.reason
                             : said.how != KnownHow::NotSaid;
}

bool isNews(const Given &given, const Said &said)
{
    return !given.inThisCheck || differs(given, said);
}

} // namespace Earshot
