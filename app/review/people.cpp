// SPDX-License-Identifier: MIT
#include "review/people.h"

#include <algorithm>

namespace Earshot {

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

//! At most one value of \a mask: the first.
Mask firstOf(Mask mask)
{
    return mask & (~mask + 1);
}

} // namespace

void require(const RuleBase &base, const QList<Condition> &conditions, Masks &masks)
{
    for (const Condition &condition : conditions) {
        const int question = base.questionNumbers.value(condition.id, -1);
        if (question >= 0)
            masks[at(question)] &= base.mask(question, condition.values);
    }
}

People::People(const Catalogue &catalogue, const RuleBase &base)
{
    for (const Setting &setting : catalogue.settings()) {
        const int question = base.questionNumbers.value(setting.id, -1);
        if (!setting.askWhen || question < 0)
            continue;
        Asked asked{question, {}, base.mask(question, {setting.askWhen->otherwise})};
        for (const Condition &condition : setting.askWhen->when) {
            const int other = base.questionNumbers.value(condition.id, -1);
            if (other >= 0)
                asked.when.push_back({other, base.mask(other, condition.values)});
        }
        m_asked.push_back(std::move(asked));
    }
}

//! Who has another value than the one that counts when not asked was asked. False = nobody.
bool People::narrow(Masks &allowed) const
{
    for (bool moved = true; moved;) {
        moved = false;
        for (const Asked &asked : m_asked) {
            if (allowed[at(asked.question)] & asked.otherwise)
                continue;
            for (const Atom &atom : asked.when) {
                const Mask before = allowed[at(atom.question)];
                allowed[at(atom.question)] &= atom.values;
                moved = moved || allowed[at(atom.question)] != before;
            }
        }
    }
    return std::ranges::none_of(allowed, [](Mask mask) { return mask == 0; });
}

//! Gives what is not asked its other value. Ends, as no question waits for itself.
void People::settle(Masks &person) const
{
    for (bool moved = true; moved;) {
        moved = false;
        for (const Asked &asked : m_asked) {
            const bool isAsked = std::ranges::all_of(asked.when, [&](const Atom &atom) {
                return (person[at(atom.question)] & atom.values) != 0;
            });
            if (!isAsked && person[at(asked.question)] != asked.otherwise) {
                person[at(asked.question)] = asked.otherwise;
                moved = true;
            }
        }
    }
}

std::optional<Masks> People::somebody(const Masks &allowed, const Masks &preferred) const
{
    Masks person = allowed;
    if (!narrow(person))
        return std::nullopt;
    for (std::size_t question = 0; question < person.size(); ++question) {
        const Mask liked = person[question] & preferred[question];
        person[question] = firstOf(liked ? liked : person[question]);
    }
    settle(person);
    return person;
}

} // namespace Earshot
