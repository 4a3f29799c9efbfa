// SPDX-License-Identifier: MIT
#include "comparison/checkstates.h"

#include "assessment/evaluator.h"

namespace Earshot {

namespace {

constexpr CauseSet ruleCauses = onlyCause(Cause::World) | onlyCause(Cause::Correction);

//! The sets of causes that hold none of \a others.
QList<CauseSet> setsWithout(CauseSet others)
{
    QList<CauseSet> sets;
    for (CauseSet set = noCause; set <= everyCause; ++set) {
        if ((set & others) == 0)
            sets.append(set);
    }
    return sets;
}

//! Enters the verdicts where the rules changed by \a rules, and the rest by any other causes.
void enterVerdicts(const CheckPair &pair, CauseSet rules, QMap<QString, VerdictsBySet> &all)
{
    const Catalogue catalogue = mixedCatalogue(pair.fromRules, pair.toRules, rules);
    const Evaluator evaluator(compileRules(catalogue, {}));
    const RuleBase &base = evaluator.rules();
    const AnswersByCause &answers
        = hasCause(rules, Cause::Correction) ? pair.byNewQuestions : pair.byOldQuestions;
    for (const CauseSet rest : setsWithout(ruleCauses)) {
        const QDate day = hasCause(rest, Cause::Time) ? pair.toDay : pair.fromDay;
        const State state = deriveState(catalogue, answers.with(rest), day);
        const std::vector<Verdict> verdicts = evaluator.verdicts(base.masks(state));
        for (int exposure = 0; exposure < base.exposureCount(); ++exposure)
            all[base.exposures.at(exposure)][rules | rest]
                = verdicts[static_cast<std::size_t>(exposure)];
    }
}

} // namespace

const Answers &AnswersByCause::with(CauseSet causes) const
{
    if (hasCause(causes, Cause::ChangedSetting))
        return hasCause(causes, Cause::FoundOut) ? after : changed;
    return hasCause(causes, Cause::FoundOut) ? found : before;
}

QMap<QString, VerdictsBySet> verdictsBySet(const CheckPair &pair)
{
    QMap<QString, VerdictsBySet> all;
    for (const CauseSet rules : setsWithout(everyCause & ~ruleCauses))
        enterVerdicts(pair, rules, all);
    return all;
}

} // namespace Earshot
