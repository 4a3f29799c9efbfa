// SPDX-License-Identifier: MIT
#include "comparison/comparedchecks.h"

#include "assessment/evaluator.h"

#include <algorithm>

namespace Earshot {

namespace {

//! By exposure id, by the newest rules.
QMap<QString, Verdict> verdictsOf(const Evaluator &evaluator, const State &state)
{
    const RuleBase &base = evaluator.rules();
    const std::vector<Verdict> verdicts = evaluator.verdicts(base.masks(state));
    QMap<QString, Verdict> byId;
    for (int exposure = 0; exposure < base.exposureCount(); ++exposure)
        byId.insert(base.exposures.at(exposure), verdicts[static_cast<std::size_t>(exposure)]);
    return byId;
}

ComparedSide sideOf(const Catalogue &today,
                    const DatedRules &rules,
                    const Answers &said,
                    const Answers &restated,
                    const QDate &day)
{
    return {.asOf = day,
            .then = headlineFor(rules.catalogue, said, {.asOf = day, .rulesAsOf = rules.day}),
            .restated = headlineFor(today, restated, {.asOf = day})};
}

std::optional<Verdict> asSaid(const Catalogue &catalogue,
                              const QString &exposure,
                              const VerdictsBySet &verdicts,
                              CauseSet causes)
{
    return catalogue.exposure(exposure) ? std::optional(verdicts[causes]) : std::nullopt;
}

QList<ExposureComparison>
compareExposures(const ChecksToCompare &checks, const State &from, const State &to)
{
    const QMap<QString, VerdictsBySet> bySet = verdictsBySet(checks.pair);
    const Evaluator evaluator(compileRules(checks.today, {}));
    const QMap<QString, Verdict> before = verdictsOf(evaluator, from);
    const QMap<QString, Verdict> after = verdictsOf(evaluator, to);
    QList<ExposureComparison> all;
    for (const Exposure &exposure : checks.today.exposures()) {
        const QString &id = exposure.id;
        const VerdictsBySet verdicts = bySet.value(id);
        all.append({.exposure = id,
                    .fromThen = asSaid(checks.pair.fromRules.catalogue, id, verdicts, noCause),
                    .from = before.value(id),
                    .toThen = asSaid(checks.pair.toRules.catalogue, id, verdicts, everyCause),
                    .to = after.value(id),
                    .why = attribute(verdicts)});
    }
    return all;
}

bool isSame(const Answers &left, const Answers &right, const QString &id)
{
    return left.settings.value(id) == right.settings.value(id)
           && left.context.value(id) == right.context.value(id);
}

//! The context questions and then the settings whose answer is another in \a after.
QStringList differingIn(const Catalogue &catalogue, const Answers &before, const Answers &after)
{
    QStringList ids;
    for (const ContextQuestion &context : catalogue.contexts())
        ids.append(context.id);
    for (const Setting &setting : catalogue.settings())
        ids.append(setting.id);
    ids.removeIf([&](const QString &id) { return isSame(before, after, id); });
    return ids;
}

} // namespace

ComparedChecks compareChecks(const ChecksToCompare &checks)
{
    const CheckPair &pair = checks.pair;
    const State from = deriveState(checks.today, checks.fromRestated, pair.fromDay);
    const State to = deriveState(checks.today, checks.toRestated, pair.toDay);
    const AnswersByCause &answers = pair.byNewQuestions;

    ComparedChecks compared;
    compared.from = sideOf(checks.today,
                           pair.fromRules,
                           pair.byOldQuestions.before,
                           checks.fromRestated,
                           pair.fromDay);
    compared.to = sideOf(checks.today, pair.toRules, answers.after, checks.toRestated, pair.toDay);
    compared.from.isArchived = checks.isFromArchived;
    compared.to.isArchived = checks.isToArchived;
    compared.exposures = compareExposures(checks, from, to);
    compared.answers = answerChanges(checks.today, from, to);
    compared.changed = differingIn(checks.today, answers.before, answers.changed);
    compared.foundOut = differingIn(checks.today, answers.before, answers.found);
    compared.world = worldChanges(checks.today, pair.fromDay, pair.toDay);
    compared.availability
        = availabilityChanges(checks.today, to, pair.fromRules.day, pair.toRules.day);
    compared.rewordings = checks.rewordings;
    compared.rewordings.removeIf([&](const Rewording &rewording) {
        return !checks.fromRestated.settings.contains(rewording.setting);
    });
    return compared;
}

} // namespace Earshot
