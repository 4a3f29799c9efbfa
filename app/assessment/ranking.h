// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/fraction.h"
#include "assessment/plan.h"

#include <array>

namespace Earshot {

//! How much each rating weighs: no, a bit, a lot. Our judgement, published in the program.
using Weights = std::array<int, 3>;
//! The table the order is made with …
constexpr Weights chosenWeights{0, 1, 3};
//! … and all the tables the order must agree under for a number to be shown.
constexpr std::array<Weights, 3> allWeights{Weights{0, 1, 2}, chosenWeights, Weights{0, 1, 5}};

//! What one remediation closes, by exposure number.
struct Contribution
{
    std::vector<int> alone;
    std::vector<int> together;

    bool isEmpty() const { return alone.empty() && together.empty(); }
};

//! Orders remediations by the worries they answer (risk model 4.7). All fractions are exact.
class Ranking
{
public:
    explicit Ranking(const PlanInput &input);

    //! By remediation; only sets that open nothing count.
    const Contribution &contribution(int remediation) const;
    //! How much \a remediation does for what bothers the person: from 0 to the sum of their
    //! weights. Never shown.
    Fraction credit(int remediation, const Weights &weights) const;
    //! Remediations in ranked order, each safety step ("after") before the step that needs it.
    std::vector<int> order(const Weights &weights) const;
    //! In the order only because another step needs it.
    bool isSafetyStep(int remediation) const;

private:
    void measureFixes(std::size_t exposure);
    bool isRanked(int remediation) const;
    void place(int remediation, std::vector<int> &order) const;

    const PlanInput &m_input;
    std::vector<Contribution> m_contributions;
    std::vector<std::vector<int>>
        m_smallest;             // by remediation, by exposure: size of the fix, 0 = none
    std::vector<bool> m_ranked; // by remediation
};

} // namespace Earshot
