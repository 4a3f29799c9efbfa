// SPDX-License-Identifier: MIT
#include "plainmodel.h"

#include <ostream>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

int numberOf(const QStringList &ids, const QString &id)
{
    const auto number = static_cast<int>(ids.indexOf(id));
    if (number < 0)
        qFatal("The plain model does not know \"%s\".", qPrintable(id));
    return number;
}

bool holdsNow(const Validity &validity)
{
    return !validity.until.isValid();
}

//! The part of \a conditions that is about questions; a list to tick is none.
std::vector<PlainAtom> atomsOf(const PlainModel &model, const QList<Condition> &conditions)
{
    std::vector<PlainAtom> atoms;
    for (const Condition &condition : conditions) {
        if (condition.subject == Subject::Exposure || !model.questions.contains(condition.id))
            continue;
        const int question = numberOf(model.questions, condition.id);
        atoms.push_back({question, model.valueSet(question, condition.values)});
    }
    return atoms;
}

PlainRule plainRule(const PlainModel &model, const Rule &rule)
{
    PlainRule plain{numberOf(model.exposures, rule.then), atomsOf(model, rule.when), {}};
    for (const Condition &condition : rule.when) {
        if (condition.subject == Subject::Exposure)
            plain.premises.push_back(numberOf(model.exposures, condition.id));
    }
    return plain;
}

PlainChange
plainChange(const PlainModel &model, const QStringList &changes, const Remediation &remediation)
{
    PlainChange change;
    change.effort = remediation.effort;
    change.catches = static_cast<int>(remediation.catches.size());
    change.lastResort = remediation.lastResort;
    change.ask = remediation.who == Actor::Ask;
    change.needs = atomsOf(model, remediation.needs);
    for (const Effect &effect : remediation.sets) {
        if (!model.questions.contains(effect.setting))
            continue;
        const int question = numberOf(model.questions, effect.setting);
        change.effects.push_back({question,
                                  numberOf(model.domains.at(question), effect.to),
                                  model.valueSet(question, effect.from)});
    }
    for (const QString &earlier : remediation.after)
        change.after.push_back(numberOf(changes, earlier));
    for (const Availability &availability : remediation.availability) {
        if (!holdsNow(availability.validity))
            continue;
        for (const PlainAtom &atom : atomsOf(model, availability.when))
            change.available.push_back(atom);
    }
    return change;
}

void readQuestions(PlainModel &model, const Catalogue &catalogue)
{
    for (const Setting &setting : catalogue.settings()) {
        if (!setting.values.isEmpty()) {
            model.questions.append(setting.id);
            model.domains.append(setting.valueIds());
        }
    }
    for (const ContextQuestion &context : catalogue.contexts()) {
        if (!context.several) {
            model.questions.append(context.id);
            model.domains.append(context.valueIds());
        }
    }
}

QList<Condition> conditionsOf(const PlainModel &model, const std::vector<PlainAtom> &atoms)
{
    QList<Condition> conditions;
    for (const PlainAtom &atom : atoms)
        conditions.append({Subject::Setting,
                           model.questions.at(atom.question),
                           model.values(atom.question, atom.values),
                           {}});
    return conditions;
}

QString changeId(int change)
{
    return u"c%1"_s.arg(change);
}

Remediation remediationOf(const PlainModel &model, int number)
{
    const PlainChange &change = model.changes[static_cast<std::size_t>(number)];
    Remediation remediation;
    remediation.id = changeId(number);
    remediation.effort = change.effort;
    remediation.who = change.ask ? Actor::Ask : Actor::You;
    remediation.lastResort = change.lastResort;
    remediation.catches = QStringList(change.catches, u"a catch"_s);
    remediation.needs = conditionsOf(model, change.needs);
    for (const PlainEffect &effect : change.effects) {
        remediation.sets.append({model.questions.at(effect.question),
                                 model.domains.at(effect.question).at(effect.to),
                                 model.values(effect.question, effect.from),
                                 {}});
    }
    for (const int other : change.after)
        remediation.after.append(changeId(other));
    if (!change.available.empty())
        remediation.availability.append({{}, conditionsOf(model, change.available), u"No."_s});
    return remediation;
}

Rule ruleOf(const PlainModel &model, int number)
{
    const PlainRule &rule = model.rules[static_cast<std::size_t>(number)];
    QList<Condition> when = conditionsOf(model, rule.atoms);
    for (const int premise : rule.premises)
        when.append({Subject::Exposure, model.exposures.at(premise), {}, {}});
    return {.id = u"r%1"_s.arg(number),
            .then = model.exposures.at(rule.then),
            .when = when,
            .checked = QDate(2026, 11, 24)};
}

} // namespace

ValueSet PlainModel::valueSet(int question, const QStringList &values) const
{
    ValueSet set = 0;
    for (const QString &value : values)
        set |= ValueSet{1} << numberOf(domains.at(question), value);
    return set;
}

QStringList PlainModel::values(int question, ValueSet set) const
{
    QStringList values;
    for (int value = 0; value < size(question); ++value) {
        if (set >> value & 1)
            values.append(domains.at(question).at(value));
    }
    return values;
}

ValueSets PlainModel::unknown() const
{
    ValueSets all;
    for (int question = 0; question < questionCount(); ++question)
        all.push_back(domain(question));
    return all;
}

ValueSets PlainModel::valueSets(const State &state) const
{
    ValueSets all;
    for (int question = 0; question < questionCount(); ++question)
        all.push_back(valueSet(question, state.value(questions.at(question)).values));
    return all;
}

PlainModel plainModel(const Catalogue &catalogue)
{
    PlainModel model;
    readQuestions(model, catalogue);
    for (const Exposure &exposure : catalogue.exposures())
        model.exposures.append(exposure.id);
    for (const Rule &rule : catalogue.rules()) {
        if (holdsNow(rule.validity))
            model.rules.push_back(plainRule(model, rule));
    }
    QStringList changes;
    for (const Remediation &remediation : catalogue.remediations())
        changes.append(remediation.id);
    for (const Remediation &remediation : catalogue.remediations())
        model.changes.push_back(plainChange(model, changes, remediation));
    for (const Worry &worry : catalogue.worries()) {
        model.worries.emplace_back();
        for (const QString &exposure : worry.exposures)
            model.worries.back().push_back(numberOf(model.exposures, exposure));
    }
    return model;
}

Catalogue catalogueOf(const PlainModel &model)
{
    CatalogueContent content;
    for (int question = 0; question < model.questionCount(); ++question) {
        Setting setting;
        setting.id = model.questions.at(question);
        setting.ordered = true;
        for (const QString &value : model.domains.at(question))
            setting.values.append({.id = value, .says = value});
        content.settings.append(setting);
    }
    for (const QString &exposure : model.exposures)
        content.exposures.append({.id = exposure});
    for (int rule = 0; rule < static_cast<int>(model.rules.size()); ++rule)
        content.rules.append(ruleOf(model, rule));
    for (int change = 0; change < model.changeCount(); ++change)
        content.remediations.append(remediationOf(model, change));
    for (const std::vector<int> &worry : model.worries) {
        QStringList exposures;
        for (const int exposure : worry)
            exposures.append(model.exposures.at(exposure));
        content.worries.append(
            {.id = u"w%1"_s.arg(content.worries.size()), .exposures = exposures});
    }
    return {content, {}, u"none"_s};
}

void answer(Answers &answers,
            const Catalogue &catalogue,
            const QString &question,
            const QStringList &values)
{
    answers.settings.remove(question);
    answers.context.remove(question);
    if (values.isEmpty())
        return;
    if (catalogue.setting(question))
        answers.settings[question] = {values, {}, {}};
    else
        answers.context[question] = values;
}

void showValue(const PlainModel &model, std::ostream &os)
{
    const auto show = [&](const char *word, const std::vector<PlainAtom> &atoms) {
        os << word;
        for (const PlainAtom &atom : atoms)
            os << " q" << atom.question << " in " << atom.values;
    };
    os << "sizes";
    for (int question = 0; question < model.questionCount(); ++question)
        os << ' ' << model.size(question);
    for (const PlainRule &rule : model.rules) {
        os << "\n  e" << rule.then;
        show(" if", rule.atoms);
        for (const int premise : rule.premises)
            os << " e" << premise;
    }
    for (std::size_t number = 0; number < model.changes.size(); ++number) {
        const PlainChange &change = model.changes[number];
        os << "\n  c" << number << ':';
        for (const PlainEffect &effect : change.effects)
            os << " q" << effect.question << " from " << effect.from << " to v" << effect.to;
        show(" needs", change.needs);
        show(" available", change.available);
        os << " after";
        for (const int other : change.after)
            os << " c" << other;
        os << " effort " << change.effort << " catches " << change.catches;
        os << (change.lastResort ? " last" : "") << (change.ask ? " ask" : "");
    }
    os << '\n';
}
