// SPDX-License-Identifier: MIT
#include "base/money.hpp"

#include <algorithm>
#include <cassert>

#include "base/currencies.hpp"
#include "base/other_spellings.hpp"

namespace relance {

namespace {

Minor power_of_ten(int exponent) {
  Minor value = 1;
  for (int i = 0; i < exponent; ++i) value *= 10;
  return value;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Underscores may stand between two digits only, as in TOML.
bool has_stray_underscore(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '_') continue;
    if (i == 0 || i + 1 == text.size() || !is_digit(text[i - 1]) || !is_digit(text[i + 1])) return true;
  }
  return false;
}

struct Literal {
  bool is_minus = false;
  std::string whole;
  std::string fraction;
};

Result<Literal> split_literal(std::string_view text) {
  const auto bad = [&] {
    const auto usual = usual_amount(text);
    return failure(wording("`{}` is not an amount", text),
                   usual ? wording("write {}", *usual)
                         : wording("write digits with a point for the decimals, as in 1200.00"));
  };
  Literal parts;
  std::string_view rest = text;
  if (!rest.empty() && (rest.front() == '-' || rest.front() == '+')) {
    parts.is_minus = rest.front() == '-';
    rest.remove_prefix(1);
  }
  if (rest.empty() || has_stray_underscore(rest)) return bad();
  const auto point = rest.find('.');
  const auto only_digits = [](std::string_view part, std::string& out) {
    for (const char c : part) {
      if (c == '_') continue;
      if (!is_digit(c)) return false;
      out += c;
    }
    return !out.empty();
  };
  if (!only_digits(rest.substr(0, point), parts.whole)) return bad();
  if (point != std::string_view::npos && !only_digits(rest.substr(point + 1), parts.fraction)) return bad();
  return parts;
}

}  // namespace

Result<Currency> Currency::from_code(std::string_view code) {
  const auto decimals = iso4217_decimals(code);
  if (!decimals) {
    return failure(wording("`{}` is not a currency code of ISO 4217", code),
                   wording("write three capital letters, as in EUR, GBP, CHF"));
  }
  Currency currency;
  std::copy_n(code.begin(), 3, currency.code_.begin());
  currency.decimals_ = static_cast<std::int8_t>(*decimals);
  return currency;
}

Minor Currency::one() const {
  return power_of_ten(decimals_);
}

Money operator+(const Money& a, const Money& b) {
  assert(a.currency == b.currency);
  return {a.minor() + b.minor(), a.currency};
}

Money operator-(const Money& a, const Money& b) {
  assert(a.currency == b.currency);
  return {a.minor() - b.minor(), a.currency};
}

Money operator-(const Money& a) {
  return {-a.minor(), a.currency};
}

Money& operator+=(Money& a, const Money& b) {
  return a = a + b;
}

Money& operator-=(Money& a, const Money& b) {
  return a = a - b;
}

std::strong_ordering operator<=>(const Money& a, const Money& b) {
  assert(a.currency == b.currency);
  return a.minor() <=> b.minor();
}

Result<Money> parse_money(std::string_view literal, Currency currency) {
  const auto parts = split_literal(literal);
  if (!parts) return tl::make_unexpected(parts.error());
  if (static_cast<int>(parts->fraction.size()) > currency.decimals()) {
    return failure(wording("`{}` has {} decimals, {} has {}", literal, parts->fraction.size(),
                           currency.code(), currency.decimals()),
                   wording("round it yourself: the tool never rounds what you wrote"));
  }
  Minor minor = 0;
  const Minor largest = Minor{kLargestWrittenAmount} * currency.one();
  std::string digits = parts->whole + parts->fraction;
  digits.append(static_cast<std::size_t>(currency.decimals()) - parts->fraction.size(), '0');
  for (const char c : digits) {
    minor = minor * 10 + (c - '0');
    if (minor > largest) {
      return failure(wording("`{}` is beyond the largest amount, 9000000000000", literal),
                     wording("check the number of digits"));
    }
  }
  return Money{parts->is_minus ? -minor : minor, currency};
}

std::string to_decimal(const Money& money) {
  const int decimals = money.currency.decimals();
  Minor rest = money.minor() < 0 ? -money.minor() : money.minor();
  std::string reversed;
  int written = 0;
  do {
    if (written == decimals && decimals > 0) reversed += '.';
    reversed += static_cast<char>('0' + static_cast<int>(rest % 10));
    rest /= 10;
    ++written;
  } while (rest > 0 || written <= decimals);
  if (money.minor() < 0) reversed += '-';
  std::reverse(reversed.begin(), reversed.end());
  return reversed;
}

Minor divide_half_up(Minor numerator, Minor denominator) {
  assert(denominator > 0);
  const Minor magnitude = numerator < 0 ? -numerator : numerator;
  const Minor rounded = (magnitude + denominator / 2) / denominator;
  // Halves: with an odd denominator denominator / 2 rounds down, which is exact since no half exists then.
  return numerator < 0 ? -rounded : rounded;
}

}  // namespace relance
