// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/evaluator.h"

namespace Earshot {

//! A minimal set of conditions, none of them false, that derives an exposure.
struct Way
{
    std::vector<Atom> atoms; //!< Ascending, no doubles.
    bool definite = false;   //!< All conditions are true.
};

//! No two conditions of \a way exclude each other, as far as \a masks go: what is possible one by
//! one is not always possible at once.
bool canHoldAtOnce(const Way &way, const Masks &masks);

//! Ways of every exposure, by number; at most wayLimit each, the shortest kept.
using WayTable = std::vector<std::vector<Way>>;
constexpr std::size_t wayLimit = 64;

WayTable findWays(const Evaluator &evaluator, const Masks &masks);
//! Those of \a exposures only; every other row is left empty.
WayTable
findWays(const Evaluator &evaluator, const Masks &masks, const std::vector<int> &exposures);

//! The ways of one exposure.
struct ExposureWays
{
    std::vector<Way> ways;
    bool capped = false; //!< wayLimit cut some off, here or further down.
};

ExposureWays waysOf(const Evaluator &evaluator, const Masks &masks, int exposure);

} // namespace Earshot
