// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/rulebase.h"

#include <rapidcheck.h>

//! A condition by numbers: the answer to \a question lies in \a values.
struct RandomAtom
{
    int question = 0;
    Earshot::Mask values = 0;
};

struct RandomRule
{
    int then = 0;
    std::vector<RandomAtom> atoms;
    std::vector<int> premises;
};

struct RandomEffect
{
    int question = 0;
    int to = 0;
    Earshot::Mask from = 0; //!< 0 = whatever it was.
};

struct RandomChange
{
    std::vector<RandomEffect> effects;
    std::vector<int> after; //!< Only lower or only higher numbers in one model: no circles.
    std::vector<RandomAtom> needs;
    int effort = 1;
};

//! A small catalogue by numbers: 6 questions of 2 to 4 values, 6 exposures, 12 rules in which
//! loops may stand, 6 changes and 3 worries.
struct RandomModel
{
    //! All conditions on a question nest, and leave out its safest value.
    bool graded = false;
    std::vector<int> sizes;
    std::vector<RandomRule> rules;
    std::vector<RandomChange> changes;
    std::vector<std::vector<int>> worries;

    static constexpr int exposureCount = 6;

    Earshot::Mask domain(int question) const;
    Earshot::Catalogue catalogue() const;
};

QString exposureId(int exposure);
Earshot::State stateOf(const RandomModel &model, const Earshot::Masks &masks);
Earshot::Answers answersOf(const RandomModel &model, const Earshot::Masks &masks);

rc::Gen<RandomModel> anyModel();
rc::Gen<RandomModel> gradedModel();
//! What someone said: a set of possible values for each question, often one or all.
rc::Gen<Earshot::Masks> anyMasks(const RandomModel &model);
//! A set of values that is neither empty nor more than \a within.
rc::Gen<Earshot::Mask> anyPart(Earshot::Mask within);

//! Evenly from \a first to before \a end; the library alone would begin with the small ones.
template<typename T>
rc::Gen<T> between(T first, T end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

void showValue(const RandomModel &model, std::ostream &os);
