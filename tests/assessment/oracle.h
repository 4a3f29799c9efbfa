// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/verdict.h"
#include "randommodel.h"

#include <optional>

//! The truth about a random model, by trying every answer to every question. Slow and simple, and
//! written without a look at how the program does it.
class Oracle
{
public:
    explicit Oracle(RandomModel model);

    Earshot::Verdict verdict(const Earshot::Masks &masks, int exposure) const;
    //! Three-valued iteration from "no": 0 no, 1 open, 2 yes; by exposure.
    std::vector<int> kleene(const Earshot::Masks &masks) const;

    //! The state after \a changes in the order of "after"; nothing where that cannot be.
    std::optional<Earshot::Masks> after(const std::vector<int> &changes,
                                        const Earshot::Masks &masks) const;
    //! All smallest sets of up to four changes that rule \a exposure out.
    std::vector<std::vector<int>> fixes(const Earshot::Masks &masks, int exposure) const;

private:
    unsigned derivedFrom(const std::vector<int> &answers) const;
    bool mustFollow(int later, int earlier) const;
    bool writeTheSame(int a, int b) const;

    const RandomModel m_model;
    std::vector<unsigned> m_derived; // a bit for each exposure, by answers in counting order
};
