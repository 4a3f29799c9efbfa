// SPDX-License-Identifier: MIT
#pragma once

#include "plainmodel.h"

//! One bit for each of the answers of an AnswerSpace.
using Row = std::vector<std::uint64_t>;

//! All answers to some questions, one value for each, numbered by counting.
class AnswerSpace
{
public:
    AnswerSpace(const PlainModel &model, std::vector<int> questions);

    //! How many answers there are to \a questions.
    static std::size_t count(const PlainModel &model, const std::vector<int> &questions);

    Row none() const;
    Row all() const;
    //! The answers that meet \a atom, which must be about one of the questions.
    Row where(const PlainAtom &atom) const;
    //! The answers that \a sets leave possible.
    Row possible(const ValueSets &sets) const;

private:
    std::vector<int> m_questions;
    std::size_t m_count;
    std::vector<std::vector<Row>> m_columns; // by question number, by value; empty = not here
};

Row both(Row left, const Row &right);
Row either(Row left, const Row &right);
bool isEmpty(const Row &row);
//! \a part has nothing that \a whole has not.
bool isWithin(const Row &part, const Row &whole);
