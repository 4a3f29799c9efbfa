// SPDX-License-Identifier: MIT
#include "assessment/detail/detail.h"

#include "assessment/detail/ownpart.h"

#include <algorithm>
#include <map>
#include <set>

namespace Earshot {

namespace {

NamedWay namedWay(const RuleBase &base, const Way &way)
{
    std::map<int, Mask> values;
    for (const Atom &atom : way.atoms)
        values.emplace(atom.question, atom.values).first->second &= atom.values;
    NamedWay named{.conditions = {}, .definite = way.definite};
    for (const auto &[question, mask] : values)
        named.conditions.append({base.questions.at(question), base.values(question, mask)});
    return named;
}

QStringList namesOf(const Catalogue &catalogue, const RemediationSet &set)
{
    QStringList names;
    for (const int member : set)
        names.append(catalogue.remediations().at(member).id);
    return names;
}

RemediationSet wantedButUnavailable(const Catalogue &catalogue,
                                    const Remedies &available,
                                    const Remedies &everything,
                                    int exposure)
{
    std::set<int> wanted;
    for (const RemediationSet &fix : everything.fixes(exposure)) {
        const bool lastResort = std::ranges::any_of(
            fix, [&](int member) { return catalogue.remediations().at(member).lastResort; });
        if (!lastResort)
            wanted.insert(fix.begin(), fix.end());
    }
    std::erase_if(wanted, [&](int member) { return available.isAvailable(member); });
    return {wanted.begin(), wanted.end()};
}

} // namespace

Detail detailOf(const Catalogue &catalogue, const Assessment &assessment, const QString &exposure)
{
    const Evaluator evaluator(compileRules(catalogue, assessment.rulesAsOf));
    const RuleBase &base = evaluator.rules();
    const int number = base.exposureNumbers.value(exposure, -1);
    if (number < 0)
        return {};
    const QDate &day = assessment.rulesAsOf;
    const Masks masks = base.masks(assessment.state);
    const Remedies remedies(catalogue, evaluator, masks, day);
    const Remedies everything(catalogue, evaluator, masks, day, Offered::Everything);

    Detail detail;
    const ExposureWays found = waysOf(evaluator, masks, number);
    for (const Way &way : found.ways) {
        if (canHoldAtOnce(way, masks))
            detail.ways.append(namedWay(base, way));
    }
    detail.waysCapped = found.capped;
    for (const RemediationSet &part : ownParts(catalogue, remedies, day, number))
        detail.yourPart.append(namesOf(catalogue, part));
    detail.unavailable
        = namesOf(catalogue, wantedButUnavailable(catalogue, remedies, everything, number));
    return detail;
}

} // namespace Earshot
