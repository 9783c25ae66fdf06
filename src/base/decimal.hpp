// SPDX-License-Identifier: MIT
// Exact decimals, for rates: 14.5 is {145, 1}. No binary floating point.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "base/money.hpp"
#include "base/result.hpp"

namespace relance {

// units / 10^scale. Two forms of one value (12.4 and 12.40) are equal.
struct Decimal {
  Minor units = 0;
  int scale = 0;
};

// What parse_decimal takes: with these bounds a product of two parsed decimals, and sums and comparisons of
// such products, cannot overflow.
inline constexpr int kDecimalWholeDigits = 12;
inline constexpr int kDecimalFractionDigits = 6;

// "14.5", "-0.88", "+3": digits, optional sign, at most one point with digits on both sides.
Result<Decimal> parse_decimal(std::string_view text);

Decimal operator+(const Decimal& a, const Decimal& b);
Decimal operator*(const Decimal& a, const Decimal& b);
std::weak_ordering operator<=>(const Decimal& a, const Decimal& b);
bool operator==(const Decimal& a, const Decimal& b);

// The units of `value` at that scale: {145, 1} at scale 3 is 14500. Precondition: scale >= value.scale.
Minor units_at(const Decimal& value, int scale);

// At least two decimals, no zeros beyond them: "12.40", "3.125", "-0.88".
std::string to_text(const Decimal& value);

}  // namespace relance
