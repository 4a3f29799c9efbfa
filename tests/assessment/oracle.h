// SPDX-License-Identifier: MIT
#pragma once

#include "answerspace.h"
#include "assessment/verdict.h"

#include <optional>

//! The truth about a catalogue, by trying every answer to every question that can matter. Simple,
//! and written without a look at how the program does it.
class Oracle
{
public:
    explicit Oracle(PlainModel model);

    Earshot::Verdict verdict(const ValueSets &sets, int exposure) const;
    //! Three-valued iteration from "no": 0 no, 1 open, 2 yes; by exposure.
    std::vector<int> kleene(const ValueSets &sets) const;

    //! Questions that some rule which can take part in deriving \a exposure looks at; ascending.
    const std::vector<int> &questionsBehind(int exposure) const;
    //! The conditions on \a question that can matter to \a exposure.
    std::vector<ValueSet> conditionsBehind(int exposure, int question) const;
    //! Of the answers in \a sets exactly those meet all atoms of one of \a ways that lead to
    //! \a exposure.
    bool areAllWays(const std::vector<std::vector<PlainAtom>> &ways,
                    const ValueSets &sets,
                    int exposure) const;
    //! \a exposure holds for some answers, for others it does not.
    bool canBeBoth(int exposure) const;

    //! \a earlier must come before \a later, directly or through others.
    bool mustFollow(int later, int earlier) const;
    //! The state after \a changes in the first order that can be; nothing where none can.
    std::optional<ValueSets> after(const std::vector<int> &changes, const ValueSets &sets) const;
    //! All smallest sets of up to four changes that rule \a exposure out, by size.
    std::vector<std::vector<int>> fixes(const ValueSets &sets, int exposure) const;

private:
    struct Table
    {
        AnswerSpace space;
        Row holds; // the answers that lead to the exposure
    };

    std::vector<int> rulesBehind(int exposure) const;
    Row derive(const AnswerSpace &space, const std::vector<int> &rules, int exposure) const;
    bool isAvailable(int change, const ValueSets &sets) const;
    bool writeTheSame(int a, int b) const;
    std::optional<ValueSets> inOrder(const std::vector<int> &order, ValueSets now) const;
    std::vector<int> changesThatMatter(int exposure) const;

    PlainModel m_model;
    std::vector<std::vector<int>> m_rules;     // behind each exposure
    std::vector<std::vector<int>> m_questions; // behind each exposure
    std::vector<Table> m_tables;               // by exposure
};
