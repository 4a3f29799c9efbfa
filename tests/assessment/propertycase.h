// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "oracle.h"
#include "randommodel.h"

#include <memory>

//! A catalogue, thought about by both sides.
struct World
{
    PlainModel model;
    Earshot::Catalogue catalogue;
    Earshot::Evaluator evaluator{Earshot::compileRules(catalogue, {})};
    Oracle oracle{model};
};

//! What somebody answered, of what is asked of them.
struct Case
{
    std::shared_ptr<const World> world;
    Earshot::Answers answers;
    Earshot::State state;
    ValueSets sets; //!< \a state by numbers.

    Case(std::shared_ptr<const World> catalogue, Earshot::Answers given);

    const PlainModel &model() const { return world->model; }
    const Earshot::Catalogue &catalogue() const { return world->catalogue; }
    const Earshot::Evaluator &evaluator() const { return world->evaluator; }
    const Oracle &oracle() const { return world->oracle; }

    Earshot::Verdict truth(int exposure) const { return oracle().verdict(sets, exposure); }
    Earshot::Assessment assessed() const;
    //! \a base with the answers that \a leaves name.
    ValueSets with(ValueSets base, const QList<Earshot::Leaf> &leaves) const;
    //! Everything open but for \a leaves.
    ValueSets onlyWith(const QList<Earshot::Leaf> &leaves) const;
    //! What was possible for \a id.
    Earshot::Leaf given(const QString &id) const;
    //! This case with other answers to one question; no values = not answered.
    Case answering(int question, const QStringList &values) const;
};

//! A case of the kind this program is linked with: a random catalogue, or the shipped one.
Case anyCase();
//! How many of them are tried for each property in the short suite.
extern const int casesInTheSuite;

//! The same cases in each run, unless someone asks for others. Call it before the first check.
void repeatTheSameCases();

//! Calls \a check with the number of each exposure.
template<typename Check>
void forEachExposure(const Case &one, Check check)
{
    for (int exposure = 0; exposure < one.model().exposureCount(); ++exposure)
        check(exposure);
}

//! All numbers below \a count, or some of them where there are very many.
std::vector<int> aFewBelow(int count);

//! The conditions that can matter to \a exposure, for each question, are among \a sets of one
//! chain: of any two, one holds the other.
bool nests(const Case &one, int exposure);
//! Each condition that can matter to \a exposure holds from some riskier value on.
bool isGraded(const Case &one, int exposure);

namespace Earshot {
void showValue(const Answers &answers, std::ostream &os);
}
