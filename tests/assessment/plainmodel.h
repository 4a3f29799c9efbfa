// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "assessment/state.h"
#include "catalogue/catalogue.h"

#include <cstdint>
#include <iosfwd>
#include <vector>

//! One bit per value of a question, bit 0 the first; and the possible values of every question.
using ValueSet = std::uint64_t;
using ValueSets = std::vector<ValueSet>;

//! A condition by numbers: the answer to \a question lies in \a values.
struct PlainAtom
{
    int question = 0;
    ValueSet values = 0;
};

struct PlainRule
{
    int then = 0;
    std::vector<PlainAtom> atoms;
    std::vector<int> premises;
};

struct PlainEffect
{
    int question = 0;
    int to = 0;
    ValueSet from = 0; //!< 0 = whatever it was.
};

struct PlainChange
{
    std::vector<PlainEffect> effects;
    std::vector<int> after;           //!< What must come first; no circles.
    std::vector<PlainAtom> needs;     //!< Must surely hold when its turn comes.
    std::vector<PlainAtom> available; //!< None of them may be known to be false.
    int effort = 1;
    int catches = 0;
    bool lastResort = false;
    bool ask = false; //!< Somebody else carries it out.
};

//! What a catalogue says, by numbers: all that the oracle looks at. Questions stand in the order
//! of RuleBase, everything else in the order of the catalogue.
struct PlainModel
{
    QStringList questions;
    QList<QStringList> domains;
    QStringList exposures;
    std::vector<PlainRule> rules;
    std::vector<PlainChange> changes;
    std::vector<std::vector<int>> worries;

    int questionCount() const { return static_cast<int>(questions.size()); }
    int exposureCount() const { return static_cast<int>(exposures.size()); }
    int changeCount() const { return static_cast<int>(changes.size()); }
    int size(int question) const { return static_cast<int>(domains.at(question).size()); }
    ValueSet domain(int question) const { return (ValueSet{1} << size(question)) - 1; }
    ValueSet valueSet(int question, const QStringList &values) const;
    QStringList values(int question, ValueSet set) const;
    //! Everything open.
    ValueSets unknown() const;
    ValueSets valueSets(const Earshot::State &state) const;
};

//! The newest rules of \a catalogue, read without any code of the engine.
PlainModel plainModel(const Earshot::Catalogue &catalogue);
//! A catalogue that says \a model.
Earshot::Catalogue catalogueOf(const PlainModel &model);

//! The answer to question number \a question is one of \a values; no values = not answered.
void answer(Earshot::Answers &answers,
            const Earshot::Catalogue &catalogue,
            const QString &question,
            const QStringList &values);

void showValue(const PlainModel &model, std::ostream &os);
