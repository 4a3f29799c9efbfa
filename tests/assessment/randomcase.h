// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/evaluator.h"
#include "oracle.h"

//! A random model with random answers, thought about by both sides.
struct Case
{
    RandomModel model;
    Earshot::Masks masks;
    Earshot::Catalogue catalogue = model.catalogue();
    Earshot::Evaluator evaluator{Earshot::compileRules(catalogue, {})};
    Oracle oracle{model};

    static Case any()
    {
        RandomModel model = *anyModel();
        Earshot::Masks masks = *anyMasks(model);
        return {std::move(model), std::move(masks)};
    }
    static Case graded()
    {
        RandomModel model = *gradedModel();
        Earshot::Masks masks = *anyMasks(model);
        return {std::move(model), std::move(masks)};
    }
};

//! Calls \a check with the number of each exposure.
template<typename Check>
void forEachExposure(Check check)
{
    for (int exposure = 0; exposure < RandomModel::exposureCount; ++exposure)
        check(exposure);
}

//! The same cases in each run, unless someone asks for others. Call it before the first check.
inline void repeatTheSameCases()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20261124");
}
