// SPDX-License-Identifier: MIT
#include "assessment/rulebase.h"

#include <algorithm>

namespace Earshot {

Mask RuleBase::domainMask(int question) const
{
    const auto size = domains.at(question).size();
    return size >= 64 ? ~Mask{0} : (Mask{1} << size) - 1;
}

Mask RuleBase::mask(int question, const QStringList &values) const
{
    Mask mask = 0;
    const QStringList &domain = domains.at(question);
    for (const QString &value : values) {
        const auto bit = domain.indexOf(value);
        if (bit >= 0)
            mask |= Mask{1} << bit;
    }
    return mask;
}

QStringList RuleBase::values(int question, Mask mask) const
{
    QStringList values;
    const QStringList &domain = domains.at(question);
    for (qsizetype bit = 0; bit < domain.size(); ++bit) {
        if (mask & (Mask{1} << bit))
            values.append(domain.at(bit));
    }
    return values;
}

Masks RuleBase::masks(const State &state) const
{
    Masks masks(static_cast<std::size_t>(questionCount()));
    for (int question = 0; question < questionCount(); ++question) {
        const auto possible = state.constFind(questions.at(question));
        const Mask given = possible == state.cend() ? 0 : mask(question, possible->values);
        masks[static_cast<std::size_t>(question)] = given ? given : domainMask(question);
    }
    return masks;
}

namespace {

void addQuestion(RuleBase &base, const QString &id, const QStringList &domain)
{
    base.questionNumbers.insert(id, base.questionCount());
    base.questions.append(id);
    base.domains.append(domain);
}

CompiledRule compileRule(const RuleBase &base, const Rule &rule, int source)
{
    CompiledRule compiled;
    compiled.then = base.exposureNumbers.value(rule.then);
    compiled.source = source;
    for (const Condition &condition : rule.when) {
        if (condition.subject == Subject::Exposure) {
            compiled.premises.push_back(base.exposureNumbers.value(condition.id));
        } else {
            const int question = base.questionNumbers.value(condition.id);
            compiled.atoms.push_back({question, base.mask(question, condition.values)});
        }
    }
    return compiled;
}

} // namespace

RuleBase compileRules(const Catalogue &catalogue, const QDate &rulesAsOf)
{
    RuleBase base;
    for (const Setting &setting : catalogue.settings()) {
        if (!setting.values.isEmpty())
            addQuestion(base, setting.id, setting.valueIds());
    }
    for (const ContextQuestion &context : catalogue.contexts()) {
        if (!context.several)
            addQuestion(base, context.id, context.valueIds());
    }
    for (const Exposure &exposure : catalogue.exposures()) {
        base.exposureNumbers.insert(exposure.id, base.exposureCount());
        base.exposures.append(exposure.id);
    }
    for (int source = 0; source < catalogue.rules().size(); ++source) {
        const Rule &rule = catalogue.rules().at(source);
        if (rule.validity.holdsOn(rulesAsOf))
            base.rules.push_back(compileRule(base, rule, source));
    }
    return base;
}

} // namespace Earshot
