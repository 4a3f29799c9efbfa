// SPDX-License-Identifier: MIT
#include "comparison/checkstates.h"

#include "assessment/evaluator.h"

namespace Earshot {

namespace {

constexpr CauseSet ruleCauses = onlyCause(Cause::World) | onlyCause(Cause::Correction);

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
    for (CauseSet rules = noCause; rules <= everyCause; ++rules) {
        if ((rules & ~ruleCauses) != 0)
            continue;
        const Catalogue catalogue = mixedCatalogue(pair.fromRules, pair.toRules, rules);
        const Evaluator evaluator(compileRules(catalogue, {}));
        const AnswersByCause &answers
            = hasCause(rules, Cause::Correction) ? pair.byNewQuestions : pair.byOldQuestions;
        for (CauseSet rest = noCause; rest <= everyCause; ++rest) {
            if ((rest & ruleCauses) != 0)
                continue;
            const QDate day = hasCause(rest, Cause::Time) ? pair.toDay : pair.fromDay;
            const State state = deriveState(catalogue, answers.with(rest), day);
            const std::vector<Verdict> verdicts
                = evaluator.verdicts(evaluator.rules().masks(state));
            for (std::size_t exposure = 0; exposure < verdicts.size(); ++exposure) {
                const QString &id = evaluator.rules().exposures.at(static_cast<int>(exposure));
                all[id][rules | rest] = verdicts[exposure];
            }
        }
    }
    return all;
}

} // namespace Earshot
