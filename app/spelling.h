// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace Earshot {

//! An enumerator and the one word for it in files and in JSON.
template<typename E>
struct Spelling
{
    E value;
    QLatin1StringView text;
};
template<typename E>
Spelling(E, QLatin1StringView) -> Spelling<E>;

//! The word of \a value, which must be among \a spellings.
template<typename E, std::size_t N>
QString spell(const std::array<Spelling<E>, N> &spellings, E value)
{
    const auto found = std::ranges::find(spellings, value, &Spelling<E>::value);
    Q_ASSERT(found != spellings.end());
    return found->text;
}

//! The enumerator spelled \a text, or nothing.
template<typename E, std::size_t N>
std::optional<E> unspell(const std::array<Spelling<E>, N> &spellings, const QString &text)
{
    const auto found = std::ranges::find_if(
        spellings, [&text](const Spelling<E> &spelling) { return text == spelling.text; });
    if (found == spellings.end())
        return std::nullopt;
    return found->value;
}

} // namespace Earshot
