// SPDX-License-Identifier: MIT
#include "randommodel.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int questionCount = 6;
constexpr int exposureCount = 6;
constexpr int ruleCount = 12;
constexpr int changeCount = 6;
constexpr int worryCount = 3;

PlainAtom anyAtom(const PlainModel &model, bool graded)
{
    PlainAtom atom{.question = below(questionCount)};
    const ValueSet domain = model.domain(atom.question);
    // A graded condition holds from some value on; the others are any set but nothing and all.
    atom.values = graded ? domain & ~((ValueSet{1} << *between(1, model.size(atom.question))) - 1)
                         : *between(ValueSet{1}, domain);
    return atom;
}

PlainRule anyRule(const PlainModel &model, bool graded)
{
    PlainRule rule{.then = below(exposureCount)};
    for (int atoms = below(4); atoms > 0; --atoms)
        rule.atoms.push_back(anyAtom(model, graded));
    for (int premises = below(rule.atoms.empty() ? 2 : 3); premises > 0; --premises)
        rule.premises.push_back(below(exposureCount));
    if (rule.atoms.empty() && rule.premises.empty())
        rule.atoms.push_back(anyAtom(model, graded));
    return rule;
}

PlainChange anyChange(const PlainModel &model, int number, bool lowerFirst)
{
    PlainChange change{.effort = 1 << below(3), .catches = below(3)};
    change.lastResort = oneIn(8);
    change.ask = oneIn(4);
    for (int effects = oneIn(4) ? 2 : 1; effects > 0; --effects) {
        PlainEffect effect{.question = below(questionCount)};
        effect.to = oneIn(2) ? 0 : below(model.size(effect.question));
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
        change.needs.push_back(anyAtom(model, false));
    if (oneIn(4))
        change.available.push_back(anyAtom(model, false));
    return change;
}

PlainModel makeModel()
{
    PlainModel model;
    const bool graded = oneIn(2);
    for (int question = 0; question < questionCount; ++question) {
        model.questions.append(u"q%1"_s.arg(question));
        model.domains.append(QStringList{u"v0"_s, u"v1"_s, u"v2"_s, u"v3"_s}.first(*between(2, 5)));
    }
    for (int exposure = 0; exposure < exposureCount; ++exposure)
        model.exposures.append(u"a:e%1"_s.arg(exposure));
    for (int rule = 0; rule < ruleCount; ++rule)
        model.rules.push_back(anyRule(model, graded));
    const bool lowerFirst = oneIn(2);
    for (int change = 0; change < changeCount; ++change)
        model.changes.push_back(anyChange(model, change, lowerFirst));
    for (int worry = 0; worry < worryCount; ++worry) {
        model.worries.emplace_back();
        for (int exposure = worry; exposure < exposureCount; ++exposure) {
            if (exposure == worry || oneIn(3))
                model.worries.back().push_back(exposure);
        }
    }
    return model;
}

} // namespace

rc::Gen<PlainModel> anyModel()
{
    return rc::gen::exec([] { return makeModel(); });
}

rc::Gen<ValueSets> anyValueSets(const PlainModel &model)
{
    return rc::gen::exec([model] {
        ValueSets sets;
        for (int question = 0; question < model.questionCount(); ++question) {
            const ValueSet domain = model.domain(question);
            const int kind = below(3);
            sets.push_back(kind == 0   ? domain
                           : kind == 1 ? ValueSet{1} << below(model.size(question))
                                       : *anyPart(domain));
        }
        return sets;
    });
}

rc::Gen<ValueSet> anyPart(ValueSet within)
{
    return rc::gen::exec([within] {
        const ValueSet part = *between(ValueSet{1}, within + 1) & within;
        return part ? part : within;
    });
}
