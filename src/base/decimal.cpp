// SPDX-License-Identifier: MIT
#include "base/decimal.hpp"

#include <algorithm>
#include <cassert>

namespace relance {

namespace {

constexpr int kShownDecimals = 2;

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Result<Decimal> parse_decimal(std::string_view text) {
  const bool has_sign = !text.empty() && (text.front() == '-' || text.front() == '+');
  const auto digits = text.substr(has_sign ? 1 : 0);
  const auto point = digits.find('.');
  const bool has_point = point != std::string_view::npos;
  const auto whole = digits.substr(0, point);
  const auto fraction = has_point ? digits.substr(point + 1) : std::string_view{};
  if (!is_number(whole) || (has_point && !is_number(fraction))) {
    return failure(wording("`{}` is not a decimal number", text),
                   wording("write digits with a point for the decimals, as in 14.5"));
  }
  if (whole.size() > kDecimalWholeDigits || fraction.size() > kDecimalFractionDigits) {
    return failure(wording("`{}` has too many digits, expected at most {} before and {} after the point",
                           text, kDecimalWholeDigits, kDecimalFractionDigits),
                   wording("check the number of digits"));
  }
  Decimal value{0, static_cast<int>(fraction.size())};
  for (const auto part : {whole, fraction}) {
    for (const char c : part) value.units = value.units * 10 + (c - '0');
  }
  if (text.front() == '-') value.units = -value.units;
  return value;
}

Minor units_at(const Decimal& value, int scale) {
  assert(scale >= value.scale);
  Minor units = value.units;
  for (int i = value.scale; i < scale; ++i) units *= 10;
  return units;
}

Decimal operator+(const Decimal& a, const Decimal& b) {
  const int scale = std::max(a.scale, b.scale);
  return {units_at(a, scale) + units_at(b, scale), scale};
}

Decimal operator*(const Decimal& a, const Decimal& b) {
  return {a.units * b.units, a.scale + b.scale};
}

std::weak_ordering operator<=>(const Decimal& a, const Decimal& b) {
  const int scale = std::max(a.scale, b.scale);
  const Minor left = units_at(a, scale);
  const Minor right = units_at(b, scale);
  if (left == right) return std::weak_ordering::equivalent;
  return left < right ? std::weak_ordering::less : std::weak_ordering::greater;
}

bool operator==(const Decimal& a, const Decimal& b) {
  return (a <=> b) == 0;
}

std::string to_text(const Decimal& value) {
  int scale = std::max(value.scale, kShownDecimals);
  Minor rest = units_at(value, scale);
  while (scale > kShownDecimals && rest % 10 == 0) {
    rest /= 10;
    --scale;
  }
  const bool is_minus = rest < 0;
  if (is_minus) rest = -rest;
  std::string reversed;
  for (int written = 0; rest > 0 || written <= scale; ++written, rest /= 10) {
    if (written == scale) reversed += '.';
    reversed += static_cast<char>('0' + static_cast<int>(rest % 10));
  }
  if (is_minus) reversed += '-';
  std::reverse(reversed.begin(), reversed.end());
  return reversed;
}

}  // namespace relance
