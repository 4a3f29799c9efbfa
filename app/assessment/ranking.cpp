// SPDX-License-Identifier: MIT
#include "assessment/ranking.h"

#include <algorithm>

namespace Earshot {

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

int weightOf(Rating rating, const Weights &weights)
{
    return weights.at(static_cast<std::size_t>(rating));
}

} // namespace

bool isClean(const Remedies &remedies, const RemediationSet &set)
{
    // A member that cannot be carried out alone cannot open anything alone.
    return remedies.opens(set) != true && std::ranges::none_of(set, [&](int member) {
               return remedies.opens({member}) == true;
           });
}

void Ranking::measureFixes(std::size_t exposure)
{
    for (const RemediationSet &set : m_input.fixes[exposure]) {
        const bool lastResort = std::ranges::any_of(set, [&](int member) {
            return m_input.catalogue.remediations().at(member).lastResort;
        });
        if (lastResort || !isClean(m_input.remedies, set))
            continue;
        for (const int member : set) {
            int &smallest = m_smallest[at(member)][exposure];
            // Fixes come by size, so the first one seen is the smallest.
            if (smallest == 0)
                smallest = static_cast<int>(set.size());
        }
    }
}

Ranking::Ranking(const PlanInput &input)
    : m_input(input)
{
    const auto remediations = static_cast<std::size_t>(input.catalogue.remediations().size());
    m_contributions.resize(remediations);
    m_smallest.assign(remediations, std::vector<int>(input.fixes.size(), 0));
    for (std::size_t exposure = 0; exposure < input.fixes.size(); ++exposure)
        measureFixes(exposure);
    for (std::size_t remediation = 0; remediation < remediations; ++remediation) {
        for (std::size_t exposure = 0; exposure < input.fixes.size(); ++exposure) {
            const int size = m_smallest[remediation][exposure];
            if (size == 1)
                m_contributions[remediation].alone.push_back(static_cast<int>(exposure));
            else if (size > 1)
                m_contributions[remediation].together.push_back(static_cast<int>(exposure));
        }
        m_ranked.push_back(!credit(static_cast<int>(remediation), chosenWeights).isZero());
    }
}

const Contribution &Ranking::contribution(int remediation) const
{
    return m_contributions[at(remediation)];
}

bool Ranking::isRanked(int remediation) const
{
    return m_ranked[at(remediation)];
}

bool Ranking::isSafetyStep(int remediation) const
{
    return !isRanked(remediation);
}

Fraction Ranking::credit(int remediation, const Weights &weights) const
{
    Fraction credit;
    if (m_contributions[at(remediation)].isEmpty())
        return credit;
    const RuleBase &base = m_input.remedies.evaluator().rules();
    for (const Worry &worry : m_input.catalogue.worries()) {
        const int weight = weightOf(m_input.answers.rating(worry.id), weights);
        std::int64_t open = 0;
        Fraction sum;
        for (const QString &id : worry.exposures) {
            const int exposure = base.exposureNumbers.value(id);
            if (m_input.remedies.verdicts()[at(exposure)] == Verdict::NoWayFound)
                continue;
            ++open;
            const int size = m_smallest[at(remediation)][at(exposure)];
            if (size > 0)
                sum = sum + Fraction(1, size);
        }
        if (open > 0)
            credit = credit + Fraction(weight, open) * sum;
    }
    return credit;
}

void Ranking::place(int remediation, std::vector<int> &order) const
{
    if (std::ranges::find(order, remediation) != order.end())
        return;
    const QList<Remediation> &all = m_input.catalogue.remediations();
    for (int earlier = 0; earlier < all.size(); ++earlier) {
        if (earlier == remediation || !m_input.remedies.comesAfter(remediation, earlier))
            continue;
        const bool wanted
            = isRanked(earlier)
              || (m_input.remedies.isAvailable(earlier)
                  && m_input.remedies.changesSomething(earlier) && !all.at(earlier).lastResort
                  && isClean(m_input.remedies, {earlier}));
        if (wanted)
            place(earlier, order);
    }
    order.push_back(remediation);
}

std::vector<int> Ranking::order(const Weights &weights) const
{
    struct Ranked
    {
        int remediation;
        Fraction perEffort;
    };
    const QList<Remediation> &all = m_input.catalogue.remediations();
    std::vector<Ranked> ranked;
    for (int remediation = 0; remediation < all.size(); ++remediation) {
        const Fraction value = credit(remediation, weights);
        if (!value.isZero())
            ranked.push_back({remediation, value * Fraction(1, all.at(remediation).effort)});
    }
    std::ranges::stable_sort(ranked, [&](const Ranked &left, const Ranked &right) {
        if (!(left.perEffort == right.perEffort))
            return right.perEffort < left.perEffort;
        const Remediation &a = all.at(left.remediation);
        const Remediation &b = all.at(right.remediation);
        if (a.catches.size() != b.catches.size())
            return a.catches.size() < b.catches.size();
        return a.id < b.id;
    });
    std::vector<int> order;
    for (const Ranked &step : ranked)
        place(step.remediation, order);
    return order;
}

} // namespace Earshot
