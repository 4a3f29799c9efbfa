// SPDX-License-Identifier: MIT
#include "assessment/state.h"

#include <QSet>

#include <algorithm>

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

bool isSurelyFalse(const Condition &condition, const State &state, const Answers &answers)
{
    const auto possible = state.constFind(condition.id);
    // A list to tick is no question of a state; with nothing ticked it says nothing.
    const QStringList values
        = possible == state.cend() ? answers.context.value(condition.id) : possible->values;
    const bool saysNothing = possible == state.cend() && values.isEmpty();
    return !saysNothing && std::ranges::none_of(values, [&](const QString &value) {
        return condition.values.contains(value);
    });
}

bool isNotAsked(const Setting &setting, const State &state, const Answers &answers)
{
    return setting.askWhen
           && std::ranges::any_of(setting.askWhen->when, [&](const Condition &condition) {
                  return isSurelyFalse(condition, state, answers);
              });
}

//! All settings that decide whether \a setting is asked are in \a settled.
bool isReady(const Catalogue &catalogue, const Setting &setting, const QSet<QString> &settled)
{
    return !setting.askWhen
           || std::ranges::all_of(setting.askWhen->when, [&](const Condition &condition) {
                  return !catalogue.setting(condition.id) || settled.contains(condition.id);
              });
}

State startingState(const Catalogue &catalogue, const Answers &answers, const QDate &asOf)
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
    return state;
}

} // namespace

State deriveState(const Catalogue &catalogue, const Answers &answers, const QDate &asOf)
{
    State state = startingState(catalogue, answers, asOf);
    // What is not asked may settle what else is not asked, so each setting waits for those that
    // decide about it.
    QSet<QString> settled;
    for (bool moved = true; moved;) {
        moved = false;
        for (const Setting &setting : catalogue.settings()) {
            if (settled.contains(setting.id) || !isReady(catalogue, setting, settled))
                continue;
            settled.insert(setting.id);
            moved = true;
            if (isNotAsked(setting, state, answers))
                state[setting.id] = {{setting.askWhen->otherwise}, Origin::Implied, {}};
        }
    }
    return state;
}

} // namespace Earshot
