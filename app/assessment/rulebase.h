// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/state.h"

#include <QHash>

#include <cstdint>
#include <vector>

namespace Earshot {

//! One bit per value of a question, bit 0 the first; the possible values of every question.
using Mask = std::uint64_t;
using Masks = std::vector<Mask>;

//! A condition over an answer: question number and the values that satisfy it.
struct Atom
{
    int question = 0;
    Mask values = 0;

    // The check mistakes the comparison with 0 inside the default for a pointer.
    auto operator<=>(const Atom &other) const = default; // NOLINT(modernize-use-nullptr)
};

//! A rule by numbers. \a source indexes Catalogue::rules().
struct CompiledRule
{
    int then = 0;
    std::vector<Atom> atoms;
    std::vector<int> premises; //!< Exposure numbers.
    int source = -1;
};

//! The rules of a catalogue that hold on one day, by numbers. Questions are the settings with
//! values in catalogue order, then the context questions that rules may look at.
struct RuleBase
{
    QStringList questions;
    QList<QStringList> domains;
    QStringList exposures;
    QHash<QString, int> questionNumbers;
    QHash<QString, int> exposureNumbers;
    std::vector<CompiledRule> rules;

    int questionCount() const { return static_cast<int>(questions.size()); }
    int exposureCount() const { return static_cast<int>(exposures.size()); }
    Mask domainMask(int question) const;
    //! Unknown values are left out.
    Mask mask(int question, const QStringList &values) const;
    QStringList values(int question, Mask mask) const;
    Masks masks(const State &state) const;
};

//! Compiles the rules in force on \a rulesAsOf (invalid = the newest).
RuleBase compileRules(const Catalogue &catalogue, const QDate &rulesAsOf);

} // namespace Earshot
