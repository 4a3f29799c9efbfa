// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace Earshot {

//! A non-negative fraction, always in lowest terms; used so that ranking never rounds.
class Fraction
{
public:
    Fraction() = default;
    Fraction(std::int64_t numerator, std::int64_t denominator);

    bool isZero() const { return m_numerator == 0; }

    friend Fraction operator+(const Fraction &left, const Fraction &right);
    friend Fraction operator*(const Fraction &left, const Fraction &right);
    friend bool operator<(const Fraction &left, const Fraction &right);
    friend bool operator==(const Fraction &left, const Fraction &right) = default;

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

} // namespace Earshot
