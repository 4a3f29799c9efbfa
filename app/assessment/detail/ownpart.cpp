// SPDX-License-Identifier: MIT
#include "assessment/detail/ownpart.h"

#include "assessment/plan.h"

#include <algorithm>
#include <bit>

namespace Earshot {

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

bool hasLastResort(const Catalogue &catalogue, const RemediationSet &set)
{
    return std::ranges::any_of(
        set, [&](int member) { return catalogue.remediations().at(member).lastResort; });
}

RemediationSet ownMembers(const Catalogue &catalogue, const RemediationSet &set)
{
    RemediationSet own;
    std::ranges::copy_if(set, std::back_inserter(own), [&](int member) {
        return catalogue.remediations().at(member).who == Actor::You;
    });
    return own;
}

//! Some change of the person's own, or some of them together, rules \a exposure out.
bool ownChangesSuffice(const Catalogue &catalogue, const Remedies &remedies, int exposure)
{
    return std::ranges::any_of(remedies.fixes(exposure), [&](const RemediationSet &fix) {
        return !hasLastResort(catalogue, fix) && ownMembers(catalogue, fix) == fix;
    });
}

//! Questions that are open, matter to \a exposure, and are not for others alone to settle.
std::vector<int> ownOpenQuestions(const Catalogue &catalogue,
                                  const Evaluator &evaluator,
                                  const Masks &masks,
                                  int exposure)
{
    const RuleBase &base = evaluator.rules();
    std::vector<int> open;
    for (const int question : evaluator.relevantQuestions(exposure)) {
        const Mask mask = masks[at(question)];
        if (std::popcount(mask) > 1
            && !isUpToOthers(catalogue, base.questions.at(question), base.values(question, mask)))
            open.push_back(question);
    }
    return open;
}

//! A look of the person's own could rule \a exposure out; true also where there are too many
//! combinations of values to tell.
bool ownLookMaySuffice(const Catalogue &catalogue, const Remedies &remedies, int exposure)
{
    const Evaluator &evaluator = remedies.evaluator();
    Masks masks = remedies.masks();
    const std::vector<int> open = ownOpenQuestions(catalogue, evaluator, masks, exposure);
    int tries = 0;
    return !forEachCase(masks, open, [&](const Masks &one) {
        return ++tries <= Evaluator::caseLimit
               && evaluator.verdict(one, exposure) != Verdict::NoWayFound;
    });
}

} // namespace

bool isUpToOthers(const Catalogue &catalogue, const QString &setting, const QStringList &possible)
{
    return std::ranges::any_of(catalogue.remediations(), [&](const Remediation &remediation) {
        const bool setsIt = std::ranges::any_of(
            remediation.sets, [&](const Effect &effect) { return effect.setting == setting; });
        const bool isReady = std::ranges::all_of(remediation.needs, [&](const Condition &need) {
            return need.id != setting || std::ranges::all_of(possible, [&](const QString &value) {
                       return need.values.contains(value);
                   });
        });
        return remediation.who == Actor::Ask && setsIt && isReady;
    });
}

std::vector<RemediationSet>
ownParts(const Catalogue &catalogue, const Remedies &remedies, const QDate &rulesAsOf, int exposure)
{
    std::vector<RemediationSet> parts;
    for (const RemediationSet &fix : remedies.fixes(exposure)) {
        const RemediationSet own = ownMembers(catalogue, fix);
        const bool needsOthers = own.size() < fix.size();
        if (!needsOthers || hasLastResort(catalogue, fix) || !isClean(remedies, own))
            continue;
        const std::optional<Masks> after = remedies.apply(own);
        if (!after)
            continue;
        const Remedies then(catalogue, remedies.evaluator(), *after, rulesAsOf);
        if (!ownChangesSuffice(catalogue, then, exposure)
            && !ownLookMaySuffice(catalogue, then, exposure))
            parts.push_back(own);
    }
    std::ranges::sort(parts, [](const RemediationSet &left, const RemediationSet &right) {
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    });
    std::vector<RemediationSet> smallest;
    for (const RemediationSet &part : parts) {
        if (std::ranges::none_of(smallest, [&](const RemediationSet &smaller) {
                return std::ranges::includes(part, smaller);
            }))
            smallest.push_back(part);
    }
    return smallest;
}

} // namespace Earshot
