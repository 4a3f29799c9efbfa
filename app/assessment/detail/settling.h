// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/evaluator.h"

namespace Earshot {

//! A question and the values it is narrowed to.
struct Narrowed
{
    int question = 0;
    Mask values = 0;
};

//! The fewest open questions, with the values of them, that turn \a exposure from not sure into
//! \a target; in question order, each with all values that do so. Past settleLimit tries the
//! questions are narrowed one by one instead: then none of them can be left out, but other
//! questions might have done it with fewer. Empty where nothing was found.
std::vector<Narrowed>
settling(const Evaluator &evaluator, const Masks &masks, int exposure, Verdict target);

constexpr int settleLimit = 4096;

} // namespace Earshot
