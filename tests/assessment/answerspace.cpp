// SPDX-License-Identifier: MIT
#include "answerspace.h"

#include <algorithm>

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

} // namespace

AnswerSpace::AnswerSpace(const PlainModel &model, std::vector<int> questions)
    : m_questions(std::move(questions))
    , m_count(count(model, m_questions))
    , m_columns(at(model.questionCount()))
{
    std::size_t stride = 1;
    for (const int question : m_questions) {
        const auto size = at(model.size(question));
        m_columns[at(question)].assign(size, none());
        for (std::size_t answer = 0; answer < m_count; ++answer)
            m_columns[at(question)][answer / stride % size][answer / 64] |= std::uint64_t{1}
                                                                            << answer % 64;
        stride *= size;
    }
}

std::size_t AnswerSpace::count(const PlainModel &model, const std::vector<int> &questions)
{
    std::size_t count = 1;
    for (const int question : questions)
        count *= at(model.size(question));
    return count;
}

Row AnswerSpace::none() const
{
    Row row;
    row.resize((m_count + 63) / 64);
    return row;
}

Row AnswerSpace::all() const
{
    Row row((m_count + 63) / 64, ~std::uint64_t{0});
    if (m_count % 64)
        row.back() = (std::uint64_t{1} << m_count % 64) - 1;
    return row;
}

Row AnswerSpace::where(const PlainAtom &atom) const
{
    Row row = none();
    const std::vector<Row> &columns = m_columns[at(atom.question)];
    for (std::size_t value = 0; value < columns.size(); ++value) {
        if (atom.values >> value & 1)
            row = either(std::move(row), columns[value]);
    }
    return row;
}

Row AnswerSpace::possible(const ValueSets &sets) const
{
    Row row = all();
    for (const int question : m_questions)
        row = both(std::move(row), where({question, sets[at(question)]}));
    return row;
}

Row both(Row left, const Row &right)
{
    for (std::size_t word = 0; word < left.size(); ++word)
        left[word] &= right[word];
    return left;
}

Row either(Row left, const Row &right)
{
    for (std::size_t word = 0; word < left.size(); ++word)
        left[word] |= right[word];
    return left;
}

bool isEmpty(const Row &row)
{
    return std::ranges::all_of(row, [](std::uint64_t word) { return word == 0; });
}

bool isWithin(const Row &part, const Row &whole)
{
    return both(part, whole) == part;
}
