// SPDX-License-Identifier: MIT
#include "assessment/detail/settling.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace Earshot {

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

class Settler
{
public:
    Settler(const Evaluator &evaluator, const Masks &masks, int exposure, Verdict target)
        : m_evaluator(evaluator)
        , m_given(masks)
        , m_exposure(exposure)
        , m_target(target)
    {
        for (const int question : evaluator.relevantQuestions(exposure)) {
            if (std::popcount(masks[at(question)]) > 1)
                m_open.push_back(question);
        }
    }

    std::vector<Narrowed> run()
    {
        std::optional<Masks> settled = withFewest();
        if (!settled)
            settled = oneByOne();
        return settled ? widened(std::move(*settled)) : std::vector<Narrowed>();
    }

private:
    bool isSettled(const Masks &masks) const
    {
        return m_evaluator.verdict(masks, m_exposure) == m_target;
    }

    //! Nothing also where the tries ran out.
    std::optional<Masks> withFewest()
    {
        int tries = 0;
        for (std::size_t size = 1; size <= m_open.size() && tries <= settleLimit; ++size) {
            std::vector<bool> chosen(m_open.size(), false);
            std::fill(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(size), true);
            do {
                Masks masks = m_given;
                std::optional<Masks> settled;
                forEachCase(masks, chosenOf(chosen), [&](const Masks &one) {
                    if (++tries <= settleLimit && isSettled(one))
                        settled = one;
                    return !settled && tries <= settleLimit;
                });
                if (settled)
                    return settled;
            } while (tries <= settleLimit && std::prev_permutation(chosen.begin(), chosen.end()));
        }
        return std::nullopt;
    }

    //! Narrows each open question in turn to a value that leaves the target in reach, until it is
    //! reached; then opens again each that is not needed.
    std::optional<Masks> oneByOne() const
    {
        const Verdict opposite = m_target == Verdict::Yes ? Verdict::NoWayFound : Verdict::Yes;
        Masks masks = m_given;
        bool reached = false;
        for (std::size_t i = 0; i < m_open.size() && !reached; ++i) {
            Mask &mask = masks[at(m_open[i])];
            for (Mask rest = m_given[at(m_open[i])]; rest; rest &= rest - 1) {
                mask = rest & (~rest + 1);
                const Verdict verdict = m_evaluator.verdict(masks, m_exposure);
                reached = verdict == m_target;
                if (verdict != opposite)
                    break;
            }
        }
        if (!reached)
            return std::nullopt;
        for (const int question : m_open) {
            const Mask narrowed = std::exchange(masks[at(question)], m_given[at(question)]);
            if (!isSettled(masks))
                masks[at(question)] = narrowed;
        }
        return masks;
    }

    //! \a masks settle it; names every value of the narrowed questions that does so too.
    std::vector<Narrowed> widened(Masks masks) const
    {
        std::vector<Narrowed> all;
        for (const int question : m_open) {
            const Mask given = m_given[at(question)];
            Mask &mask = masks[at(question)];
            if (mask == given)
                continue;
            for (Mask rest = given; rest; rest &= rest - 1) {
                const Mask before = std::exchange(mask, mask | (rest & (~rest + 1)));
                if (!isSettled(masks))
                    mask = before;
            }
            all.push_back({question, mask});
        }
        return all;
    }

    std::vector<int> chosenOf(const std::vector<bool> &chosen) const
    {
        std::vector<int> some;
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            if (chosen[i])
                some.push_back(m_open[i]);
        }
        return some;
    }

    const Evaluator &m_evaluator;
    const Masks &m_given;
    const int m_exposure;
    const Verdict m_target;
    std::vector<int> m_open;
};

} // namespace

std::vector<Narrowed>
settling(const Evaluator &evaluator, const Masks &masks, int exposure, Verdict target)
{
    return Settler(evaluator, masks, exposure, target).run();
}

} // namespace Earshot
