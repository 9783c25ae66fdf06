// SPDX-License-Identifier: MIT
// Money is an exact count of the currency's smallest unit. No floating point touches it.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace relance {

// 128 bits: the sum of any number of amounts that fit in a folder cannot overflow, so no sum has to fail.
__extension__ typedef __int128 Minor;

// ISO 4217 alphabetic code and its number of decimals (0 JPY, 2 EUR, 3 KWD, 4 CLF).
class Currency {
 public:
  Currency() = default;  // EUR
  // Error: not a code of ISO 4217 (case matters, as in the standard).
  static Result<Currency> from_code(std::string_view code);

  std::string_view code() const { return {code_.data(), code_.size()}; }
  int decimals() const { return decimals_; }
  Minor one() const;  // minor units in one unit

  friend auto operator<=>(const Currency&, const Currency&) = default;

 private:
  std::array<char, 3> code_{'E', 'U', 'R'};
  std::int8_t decimals_ = 2;
};

// Largest amount that may be written in a file, in whole units; sums may exceed it.
inline constexpr std::int64_t kLargestWrittenAmount = 9'000'000'000'000;

// A book holds some fifteen of them an invoice: packed, each takes 20 bytes instead of 32, and 24 instead of
// 48 where it may be missing.
class Money {
 public:
  Money() = default;  // 0.00 EUR
  Money(Minor minor, Currency of) : currency(of), minor_(minor) {}

  Minor minor() const { return minor_; }  // by value: nothing may refer to what is packed

  // Precondition of every operator: both sides have the same currency (asserted).
  friend bool operator==(const Money&, const Money&) = default;

  Currency currency;

 private:
  __attribute__((packed, aligned(4))) Minor minor_ = 0;
};

Money operator+(const Money& a, const Money& b);
Money operator-(const Money& a, const Money& b);
Money operator-(const Money& a);
Money& operator+=(Money& a, const Money& b);
Money& operator-=(Money& a, const Money& b);
std::strong_ordering operator<=>(const Money& a, const Money& b);

inline Money zero(Currency currency) {
  return {0, currency};
}
inline bool is_zero(const Money& m) {
  return m.minor() == 0;
}
inline bool is_positive(const Money& m) {
  return m.minor() > 0;
}
inline bool is_negative(const Money& m) {
  return m.minor() < 0;
}

// "-1234.50": digits, optional sign, one point and at most the currency's decimals; `_` between digits.
// Errors: any other form (exponent, comma, spaces), more decimals than the currency has (even zeros),
// beyond +-9 000 000 000 000.
Result<Money> parse_money(std::string_view literal, Currency currency);

// The plain decimal of JSON and files: "1234.50", "-3", always with the currency's decimals.
std::string to_decimal(const Money& money);

// numerator / denominator to the nearest integer, halves away from zero (the one rounding function).
// Precondition: denominator > 0.
Minor divide_half_up(Minor numerator, Minor denominator);

}  // namespace relance
