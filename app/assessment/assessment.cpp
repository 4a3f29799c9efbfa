// SPDX-License-Identifier: MIT
#include "assessment/assessment.h"

#include <algorithm>

namespace Earshot {

namespace {

using FixTable = std::vector<std::vector<RemediationSet>>;

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

QList<QStringList> fixIds(const Catalogue &catalogue, const std::vector<RemediationSet> &fixes)
{
    QList<QStringList> all;
    for (const RemediationSet &set : fixes) {
        QStringList ids;
        for (const int remediation : set)
            ids.append(catalogue.remediations().at(remediation).id);
        all.append(ids);
    }
    return all;
}

QList<Finding> findAll(const Catalogue &catalogue, const Remedies &remedies, const FixTable &fixes)
{
    const Evaluator &evaluator = remedies.evaluator();
    const WayTable ways = findWays(evaluator, remedies.masks());
    const Explainer explainer(catalogue, evaluator, remedies.masks(), ways);
    QList<Finding> findings;
    for (int exposure = 0; exposure < evaluator.rules().exposureCount(); ++exposure) {
        const Verdict verdict = remedies.verdicts()[at(exposure)];
        const bool closable
            = std::ranges::any_of(fixes[at(exposure)], [&](const RemediationSet &set) {
                  return remedies.opens(set) == false;
              });
        findings.append({.exposure = evaluator.rules().exposures.at(exposure),
                         .verdict = verdict,
                         .comesWith = verdict == Verdict::Yes && !closable,
                         .reason = explainer.explain(exposure, verdict),
                         .fixes = fixIds(catalogue, fixes[at(exposure)])});
    }
    return findings;
}

QList<WorryState> worryStates(const Catalogue &catalogue, const Assessment &assessment)
{
    QList<WorryState> states;
    for (const Worry &worry : catalogue.worries()) {
        const Rating rating = assessment.answers.rating(worry.id);
        if (rating == Rating::No)
            continue;
        WorryState state{.worry = worry.id, .rating = rating, .exposures = {}};
        for (const Finding &finding : assessment.findings) {
            if (!worry.exposures.contains(finding.exposure)
                || finding.verdict == Verdict::NoWayFound) {
                continue;
            }
            state.verdict = std::max(state.verdict, finding.verdict);
            state.exposures.append(finding.exposure);
        }
        states.append(state);
    }
    return states;
}

Headline headlineOf(const Assessment &assessment)
{
    Headline headline;
    for (const WorryState &state : assessment.worries) {
        headline.yes += state.verdict == Verdict::Yes;
        headline.notSure += state.verdict == Verdict::NotSure;
        headline.noWayFound += state.verdict == Verdict::NoWayFound;
    }
    headline.of = static_cast<int>(assessment.findings.size());
    headline.notRuledOut
        = static_cast<int>(std::ranges::count_if(assessment.findings, [](const Finding &finding) {
              return finding.verdict != Verdict::NoWayFound;
          }));
    return headline;
}

QList<RunningOut> runningOut(const Assessment &assessment)
{
    QList<RunningOut> dates;
    for (auto it = assessment.state.cbegin(); it != assessment.state.cend(); ++it) {
        if (it->until.isValid())
            dates.append({it.key(), assessment.answers.settings.value(it.key()).since, it->until});
    }
    std::ranges::stable_sort(dates, {}, &RunningOut::until);
    return dates;
}

//! An assessment that has its inputs and the state of the settings, and nothing thought yet.
Assessment begin(const Catalogue &catalogue, const Answers &answers, const AssessOptions &options)
{
    Assessment assessment;
    assessment.asOf = options.asOf;
    assessment.rulesAsOf = options.rulesAsOf;
    assessment.catalogueHash = catalogue.hash();
    assessment.catalogueVersion = catalogue.version();
    assessment.answers = answers;
    assessment.state = deriveState(catalogue, answers, options.asOf);
    return assessment;
}

std::vector<QSet<QString>> openQuestions(const QList<Finding> &findings)
{
    std::vector<QSet<QString>> open;
    for (const Finding &finding : findings) {
        QSet<QString> ids;
        for (const Leaf &leaf : finding.reason.toYes + finding.reason.toNo)
            ids.insert(leaf.id);
        open.push_back(ids);
    }
    return open;
}

} // namespace

const Finding *Assessment::finding(const QString &exposure) const
{
    for (const Finding &finding : findings) {
        if (finding.exposure == exposure)
            return &finding;
    }
    return nullptr;
}

Assessment assess(const Catalogue &catalogue, const Answers &answers, const AssessOptions &options)
{
    return assessState(catalogue, begin(catalogue, answers, options), options);
}

Assessment
assessState(const Catalogue &catalogue, const Assessment &begun, const AssessOptions &options)
{
    Assessment assessment = begun;
    const Evaluator evaluator(compileRules(catalogue, options.rulesAsOf));
    const Remedies remedies(
        catalogue, evaluator, evaluator.rules().masks(assessment.state), options.rulesAsOf);
    FixTable fixes;
    for (int exposure = 0; exposure < evaluator.rules().exposureCount(); ++exposure)
        fixes.push_back(remedies.fixes(exposure));

    assessment.findings = findAll(catalogue, remedies, fixes);
    assessment.worries = worryStates(catalogue, assessment);
    assessment.headline = headlineOf(assessment);
    assessment.dates = runningOut(assessment);
    assessment.plan = makePlan({.catalogue = catalogue,
                                .answers = assessment.answers,
                                .remedies = remedies,
                                .fixes = fixes,
                                .openQuestions = openQuestions(assessment.findings),
                                .nearby = options.nearby});
    for (const Finding &finding : std::as_const(assessment.findings)) {
        if (finding.comesWith)
            assessment.plan.comesWith.append(finding.exposure);
    }
    return assessment;
}

Headline
headlineFor(const Catalogue &catalogue, const Answers &answers, const AssessOptions &options)
{
    Assessment assessment = begin(catalogue, answers, options);
    const Evaluator evaluator(compileRules(catalogue, options.rulesAsOf));
    const std::vector<Verdict> verdicts
        = evaluator.verdicts(evaluator.rules().masks(assessment.state));
    for (int exposure = 0; exposure < evaluator.rules().exposureCount(); ++exposure) {
        Finding finding;
        finding.exposure = evaluator.rules().exposures.at(exposure);
        finding.verdict = verdicts[at(exposure)];
        assessment.findings.append(finding);
    }
    assessment.worries = worryStates(catalogue, assessment);
    return headlineOf(assessment);
}

} // namespace Earshot
