// SPDX-License-Identifier: MIT
#include "assessment/fraction.h"

#include <numeric>

namespace Earshot {

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t divisor = std::gcd(numerator, denominator);
    m_numerator = numerator / divisor;
    m_denominator = denominator / divisor;
}

Fraction operator+(const Fraction &left, const Fraction &right)
{
    return {left.m_numerator * right.m_denominator + right.m_numerator * left.m_denominator,
            left.m_denominator * right.m_denominator};
}

Fraction operator*(const Fraction &left, const Fraction &right)
{
    return {left.m_numerator * right.m_numerator, left.m_denominator * right.m_denominator};
}

bool operator<(const Fraction &left, const Fraction &right)
{
    return left.m_numerator * right.m_denominator < right.m_numerator * left.m_denominator;
}

} // namespace Earshot
