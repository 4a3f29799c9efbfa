// SPDX-License-Identifier: MIT
#pragma once

#include "plainmodel.h"

#include <rapidcheck.h>

//! A small catalogue: 6 questions of 2 to 4 values, 6 exposures, 12 rules in which loops may
//! stand, 6 changes and 3 worries. In every other one all conditions on a question nest, and
//! leave out its safest value.
rc::Gen<PlainModel> anyModel();
//! What someone said: a set of possible values for each question, often one or all.
rc::Gen<ValueSets> anyValueSets(const PlainModel &model);
//! A set of values that is neither empty nor more than \a within.
rc::Gen<ValueSet> anyPart(ValueSet within);

//! Evenly from \a first to before \a end; the library alone would begin with the small ones.
template<typename T>
rc::Gen<T> between(T first, T end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

inline int below(int end)
{
    return *between(0, end);
}

inline bool oneIn(int chance)
{
    return below(chance) == 0;
}
