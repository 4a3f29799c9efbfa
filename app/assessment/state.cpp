// SPDX-License-Identifier: MIT
#include "assessment/state.h"

namespace Earshot {

namespace {

QStringList inDomainOrder(const QStringList &domain, const QStringList &values)
{
    QStringList ordered;
    for (const QString &value : domain) {
        if (values.contains(value))
            ordered.append(value);
    }
    return ordered;
}

bool hasRunOut(const Expiry &expiry, const Answer &answer, const QDate &asOf)
{
    if (!answer.since.isValid())
        return false;
    const QDate end = answer.since.addDays(expiry.days);
    const bool lookedLater = answer.looked.isValid() && answer.looked > end;
    return asOf > end && !lookedLater;
}

Possible fromAnswer(const Setting &setting, const Answer &answer, const QDate &asOf)
{
    Possible possible{inDomainOrder(setting.valueIds(), answer.values), Origin::Said, {}};
    const std::optional<Expiry> &expiry = setting.expiry;
    if (!expiry || !possible.values.contains(expiry->value))
        return possible;
    if (hasRunOut(*expiry, answer, asOf)) {
        possible.values = inDomainOrder(setting.valueIds(), possible.values + expiry->becomes);
        possible.origin = Origin::Aged;
    } else if (answer.since.isValid() && asOf <= answer.since.addDays(expiry->days)) {
        possible.until = answer.since.addDays(expiry->days);
    }
    return possible;
}

Possible startingPoint(const Setting &setting, const Answers &answers, const QDate &asOf)
{
    const auto answer = answers.settings.constFind(setting.id);
    if (answer == answers.settings.cend())
        return {setting.valueIds(), Origin::Unasked, {}};
    return fromAnswer(setting, *answer, asOf);
}

bool isSurelyFalse(const Condition &condition, const State &state)
{
    const auto possible = state.constFind(condition.id);
    if (possible == state.cend())
        return false;
    for (const QString &value : possible->values) {
        if (condition.values.contains(value))
            return false;
    }
    return true;
}

} // namespace

State deriveState(const Catalogue &catalogue, const Answers &answers, const QDate &asOf)
{
    State state;
    for (const ContextQuestion &question : catalogue.contexts()) {
        if (question.several)
            continue;
        const QStringList given = answers.context.value(question.id);
        state[question.id]
            = given.isEmpty()
                  ? Possible{question.valueIds(), Origin::Unasked, {}}
                  : Possible{inDomainOrder(question.valueIds(), given), Origin::Said, {}};
    }
    for (const Setting &setting : catalogue.settings()) {
        if (!setting.values.isEmpty())
            state[setting.id] = startingPoint(setting, answers, asOf);
    }

    // What is not asked may settle what else is not asked, so repeat until nothing moves; each
    // setting moves at most once.
    for (bool moved = true; moved;) {
        moved = false;
        for (const Setting &setting : catalogue.settings()) {
            if (!setting.askWhen || state.value(setting.id).origin == Origin::Implied)
                continue;
            for (const Condition &condition : setting.askWhen->when) {
                if (isSurelyFalse(condition, state)) {
                    state[setting.id] = {{setting.askWhen->otherwise}, Origin::Implied, {}};
                    moved = true;
                    break;
                }
            }
        }
    }
    return state;
}

} // namespace Earshot
