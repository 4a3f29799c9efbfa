// SPDX-License-Identifier: MIT
#include "propertycase.h"

#include <ostream>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

const QDate today(2026, 11, 24);
constexpr int manyNumbers = 12;

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

} // namespace

Case::Case(std::shared_ptr<const World> catalogue, Answers given)
    : world(std::move(catalogue))
    , answers(std::move(given))
    , state(deriveState(world->catalogue, answers, today))
    , sets(world->model.valueSets(state))
{}

Assessment Case::assessed() const
{
    return assess(catalogue(), answers, {.asOf = today});
}

ValueSets Case::with(ValueSets base, const QList<Leaf> &leaves) const
{
    for (const Leaf &leaf : leaves) {
        const auto question = static_cast<int>(model().questions.indexOf(leaf.id));
        base.at(at(question)) = model().valueSet(question, leaf.values);
    }
    return base;
}

ValueSets Case::onlyWith(const QList<Leaf> &leaves) const
{
    return with(model().unknown(), leaves);
}

Leaf Case::given(const QString &id) const
{
    return {id, state.value(id).values};
}

Case Case::answering(int question, const QStringList &values) const
{
    Answers other = answers;
    answer(other, catalogue(), model().questions.at(question), values);
    return {world, other};
}

void repeatTheSameCases()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20261124 max_success=" + QByteArray::number(casesInTheSuite));
}

std::vector<int> aFewBelow(int count)
{
    std::vector<int> numbers;
    numbers.reserve(at(manyNumbers));
    for (int i = 0; i < std::min(count, manyNumbers); ++i)
        numbers.push_back(count > manyNumbers ? below(count) : i);
    return numbers;
}

bool nests(const Case &one, int exposure)
{
    for (const int question : one.oracle().questionsBehind(exposure)) {
        const ValueSet possible = one.sets[at(question)];
        const std::vector<ValueSet> sets = one.oracle().conditionsBehind(exposure, question);
        for (const ValueSet left : sets) {
            for (const ValueSet right : sets) {
                const ValueSet common = left & right & possible;
                if (common != (left & possible) && common != (right & possible))
                    return false;
            }
        }
    }
    return true;
}

bool isGraded(const Case &one, int exposure)
{
    for (const int question : one.oracle().questionsBehind(exposure)) {
        for (const ValueSet set : one.oracle().conditionsBehind(exposure, question)) {
            const ValueSet others = one.model().domain(question) & ~set;
            // The others are the safest values without a gap: 0…01…1.
            if (others == 0 || (others & (others + 1)) != 0)
                return false;
        }
    }
    return true;
}

void Earshot::showValue(const Answers &answers, std::ostream &os)
{
    for (auto it = answers.settings.cbegin(); it != answers.settings.cend(); ++it)
        os << ' ' << qPrintable(it.key()) << '=' << qPrintable(it->values.join(u'|'));
    for (auto it = answers.context.cbegin(); it != answers.context.cend(); ++it)
        os << ' ' << qPrintable(it.key()) << '=' << qPrintable(it->join(u'|'));
    for (auto it = answers.worries.cbegin(); it != answers.worries.cend(); ++it)
        os << ' ' << qPrintable(it.key()) << ':' << qPrintable(token(it.value()));
    os << '\n';
}
