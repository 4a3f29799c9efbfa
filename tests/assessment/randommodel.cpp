// SPDX-License-Identifier: MIT
#include "randommodel.h"

#include <ostream>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

constexpr int questionCount = 6;
constexpr int ruleCount = 12;
constexpr int changeCount = 6;
constexpr int worryCount = 3;

int below(int end)
{
    return *between(0, end);
}

bool oneIn(int chance)
{
    return below(chance) == 0;
}

QString questionId(int question)
{
    return u"q%1"_s.arg(question);
}

QString valueId(int value)
{
    return u"v%1"_s.arg(value);
}

QString changeId(int change)
{
    return u"c%1"_s.arg(change);
}

QStringList valuesOf(Mask mask)
{
    QStringList values;
    for (int value = 0; mask >> value; ++value) {
        if (mask >> value & 1)
            values.append(valueId(value));
    }
    return values;
}

RandomAtom anyAtom(const RandomModel &model)
{
    RandomAtom atom{.question = below(questionCount)};
    const Mask domain = model.domain(atom.question);
    const int size = model.sizes[static_cast<std::size_t>(atom.question)];
    // A graded condition holds from some value on; the others are any set but nothing and all.
    atom.values
        = model.graded ? domain & ~((Mask{1} << *between(1, size)) - 1) : *between(Mask{1}, domain);
    return atom;
}

RandomRule anyRule(const RandomModel &model)
{
    RandomRule rule{.then = below(RandomModel::exposureCount)};
    for (int atoms = below(4); atoms > 0; --atoms)
        rule.atoms.push_back(anyAtom(model));
    for (int premises = below(rule.atoms.empty() ? 2 : 3); premises > 0; --premises)
        rule.premises.push_back(below(RandomModel::exposureCount));
    if (rule.atoms.empty() && rule.premises.empty())
        rule.atoms.push_back(anyAtom(model));
    return rule;
}

RandomChange anyChange(const RandomModel &model, int number, bool lowerFirst)
{
    RandomChange change{.effort = 1 << below(3)};
    for (int effects = oneIn(4) ? 2 : 1; effects > 0; --effects) {
        RandomEffect effect{.question = below(questionCount)};
        const int size = model.sizes[static_cast<std::size_t>(effect.question)];
        effect.to = oneIn(2) ? 0 : below(size);
        if (oneIn(3))
            effect.from = *anyPart(model.domain(effect.question));
        change.effects.push_back(effect);
    }
    if (oneIn(2)) {
        const int other = below(changeCount);
        if (other != number && (other < number) == lowerFirst)
            change.after.push_back(other);
    }
    if (oneIn(4))
        change.needs.push_back(anyAtom(model));
    return change;
}

RandomModel makeModel(bool graded)
{
    RandomModel model{.graded = graded};
    for (int question = 0; question < questionCount; ++question)
        model.sizes.push_back(*between(2, 5));
    for (int rule = 0; rule < ruleCount; ++rule)
        model.rules.push_back(anyRule(model));
    const bool lowerFirst = oneIn(2);
    for (int change = 0; change < changeCount; ++change)
        model.changes.push_back(anyChange(model, change, lowerFirst));
    for (int worry = 0; worry < worryCount; ++worry) {
        model.worries.emplace_back();
        for (int exposure = worry; exposure < RandomModel::exposureCount; ++exposure) {
            if (exposure == worry || oneIn(3))
                model.worries.back().push_back(exposure);
        }
    }
    return model;
}

QList<Condition> conditionsOf(const std::vector<RandomAtom> &atoms)
{
    QList<Condition> conditions;
    for (const RandomAtom &atom : atoms)
        conditions.append({Subject::Setting, questionId(atom.question), valuesOf(atom.values), {}});
    return conditions;
}

Remediation remediationOf(const RandomChange &change, int number)
{
    Remediation remediation;
    remediation.id = changeId(number);
    remediation.effort = change.effort;
    remediation.needs = conditionsOf(change.needs);
    for (const RandomEffect &effect : change.effects)
        remediation.sets.append(
            {questionId(effect.question), valueId(effect.to), valuesOf(effect.from), {}});
    for (const int other : change.after)
        remediation.after.append(changeId(other));
    return remediation;
}

} // namespace

Mask RandomModel::domain(int question) const
{
    return (Mask{1} << sizes[static_cast<std::size_t>(question)]) - 1;
}

Catalogue RandomModel::catalogue() const
{
    CatalogueContent content;
    for (int question = 0; question < questionCount; ++question) {
        Setting setting;
        setting.id = questionId(question);
        setting.ordered = true;
        for (const QString &value : valuesOf(domain(question)))
            setting.values.append({.id = value, .says = value});
        content.settings.append(setting);
    }
    for (int exposure = 0; exposure < exposureCount; ++exposure)
        content.exposures.append({.id = exposureId(exposure)});
    for (const RandomRule &rule : rules) {
        QList<Condition> when = conditionsOf(rule.atoms);
        for (const int premise : rule.premises)
            when.append({Subject::Exposure, exposureId(premise), {}, {}});
        content.rules.append({.id = u"r%1"_s.arg(content.rules.size()),
                              .then = exposureId(rule.then),
                              .when = when,
                              .checked = QDate(2026, 11, 24)});
    }
    for (int change = 0; change < changeCount; ++change)
        content.remediations.append(
            remediationOf(changes[static_cast<std::size_t>(change)], change));
    for (const std::vector<int> &worry : worries) {
        QStringList exposures;
        for (const int exposure : worry)
            exposures.append(exposureId(exposure));
        content.worries.append(
            {.id = u"w%1"_s.arg(content.worries.size()), .exposures = exposures});
    }
    return {content, {}};
}

QString exposureId(int exposure)
{
    return u"a:e%1"_s.arg(exposure);
}

State stateOf(const RandomModel &model, const Masks &masks)
{
    return deriveState(model.catalogue(), answersOf(model, masks), QDate(2026, 11, 24));
}

Answers answersOf(const RandomModel &model, const Masks &masks)
{
    Answers answers;
    for (int question = 0; question < questionCount; ++question) {
        const Mask mask = masks[static_cast<std::size_t>(question)];
        if (mask != model.domain(question))
            answers.settings[questionId(question)] = {valuesOf(mask), {}, {}};
    }
    return answers;
}

rc::Gen<RandomModel> anyModel()
{
    return rc::gen::exec([] { return makeModel(oneIn(2)); });
}

rc::Gen<RandomModel> gradedModel()
{
    return rc::gen::exec([] { return makeModel(true); });
}

rc::Gen<Masks> anyMasks(const RandomModel &model)
{
    return rc::gen::exec([model] {
        Masks masks;
        for (int question = 0; question < questionCount; ++question) {
            const Mask domain = model.domain(question);
            const int size = model.sizes[static_cast<std::size_t>(question)];
            const int kind = below(3);
            masks.push_back(kind == 0   ? domain
                            : kind == 1 ? Mask{1} << below(size)
                                        : *anyPart(domain));
        }
        return masks;
    });
}

rc::Gen<Mask> anyPart(Mask within)
{
    return rc::gen::exec([within] {
        const Mask part = *between(Mask{1}, within + 1) & within;
        return part ? part : within;
    });
}

void showValue(const RandomModel &model, std::ostream &os)
{
    const auto show = [&](const std::vector<RandomAtom> &atoms) {
        for (const RandomAtom &atom : atoms)
            os << " q" << atom.question << " in " << atom.values;
    };
    os << (model.graded ? "graded, sizes" : "sizes");
    for (const int size : model.sizes)
        os << ' ' << size;
    for (const RandomRule &rule : model.rules) {
        os << "\n  e" << rule.then << " if";
        show(rule.atoms);
        for (const int premise : rule.premises)
            os << " e" << premise;
    }
    for (std::size_t number = 0; number < model.changes.size(); ++number) {
        const RandomChange &change = model.changes[number];
        os << "\n  c" << number << ':';
        for (const RandomEffect &effect : change.effects)
            os << " q" << effect.question << " from " << effect.from << " to v" << effect.to;
        os << " needs";
        show(change.needs);
        os << " after";
        for (const int other : change.after)
            os << " c" << other;
    }
    os << '\n';
}
