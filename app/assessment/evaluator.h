// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/rulebase.h"
#include "assessment/verdict.h"

#include <span>
#include <utility>

namespace Earshot {

//! The two bounds of the three-valued least fixpoint: exposures derived when open conditions
//! count as false (low) and as true (high).
struct Bounds
{
    std::vector<bool> low;
    std::vector<bool> high;
};

//! Calls \a visit with \a masks once for each combination of values of \a questions, in the order
//! of values, until it returns false. True where it never did.
template<typename Visit>
bool forEachCase(Masks &masks, std::span<const int> questions, const Visit &visit)
{
    if (questions.empty())
        return visit(std::as_const(masks));
    Mask &mask = masks[static_cast<std::size_t>(questions.front())];
    const Mask possible = mask;
    bool goOn = true;
    for (Mask rest = possible; goOn && rest; rest &= rest - 1) {
        mask = rest & (~rest + 1);
        goOn = forEachCase(masks, questions.subspan(1), visit);
    }
    mask = possible;
    return goOn;
}

//! Evaluates a rule base exactly (risk model 4.4): two fixpoints, and a case split over the
//! questions that are open and whose conditions do not nest.
class Evaluator
{
public:
    explicit Evaluator(RuleBase rules);

    const RuleBase &rules() const { return m_rules; }

    Bounds bounds(const Masks &masks) const;
    Verdict verdict(const Masks &masks, int exposure) const;
    //! \a exposure is below the low bound: it is derived without a case split.
    bool isSure(const Masks &masks, int exposure) const;
    //! By exposure number.
    std::vector<Verdict> verdicts(const Masks &masks) const;

    //! Questions some rule that can matter to \a exposure looks at, in ascending order.
    const std::vector<int> &relevantQuestions(int exposure) const;
    //! Rules that can take part in deriving \a exposure, as places in rules().rules.
    const std::vector<int> &rulesBehind(int exposure) const;
    //! The relevant questions still open in \a masks whose conditions do not nest. Empty also
    //! where the split would pass caseLimit, so that the Kleene bounds stand; that is logged, once
    //! for each exposure.
    std::vector<int> tangledQuestions(const Masks &masks, int exposure) const;

    static constexpr int caseLimit = 65536;

private:
    //! Rules by place, each behind those it hangs on, as far as no circle is in the way.
    struct Program
    {
        std::vector<int> rules;
        bool hasCircle = false;
    };
    //! What was seen in the cases looked at so far.
    struct Split
    {
        bool always = true;
        bool ever = false;

        bool isNotSure() const { return !always && ever; }
    };

    Program programOf(std::vector<int> rules, const std::vector<int> &places) const;
    //! By exposure, a bit for each bound.
    std::vector<std::uint8_t> reach(const Program &program, const Masks &masks) const;
    Verdict verdictByCases(const Masks &masks, int exposure) const;
    //! Splits only as far as the bounds leave it open.
    void split(Masks &masks, int exposure, std::span<const int> questions, Split &found) const;
    void logTooManyCases(int exposure, double cases) const;

    RuleBase m_rules;
    Program m_all;
    std::vector<Program> m_programs;                    // by exposure
    std::vector<std::vector<int>> m_behind;             // by exposure
    std::vector<std::vector<int>> m_relevant;           // by exposure
    std::vector<std::vector<std::vector<Mask>>> m_sets; // by exposure, by place in m_relevant
    mutable std::vector<bool> m_logged;                 // by exposure
};

} // namespace Earshot
