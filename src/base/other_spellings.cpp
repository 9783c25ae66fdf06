// SPDX-License-Identifier: MIT
#include "base/other_spellings.hpp"

#include <algorithm>
#include <array>

#include "base/date.hpp"

namespace relance {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// "-12", "1200.50"
bool is_plain_amount(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto point = std::min(text.find('.'), text.size());
  const auto whole = text.substr(0, point);
  const auto fraction = text.substr(std::min(point + 1, text.size()));
  return !whole.empty() && (point == text.size() || !fraction.empty()) &&
         std::all_of(whole.begin(), whole.end(), is_digit) &&
         std::all_of(fraction.begin(), fraction.end(), is_digit);
}

// Blanks between digits (also the narrow ones that French typography uses) and a currency sign are dropped.
std::string without_blanks_and_currency(std::string_view text) {
  static constexpr std::array<std::string_view, 8> kDropped = {" ", "\u00a0", "\u202f", "\u20ac",
                                                               "$", "\u00a3", "EUR",    "'"};
  std::string out;
  while (!text.empty()) {
    const auto dropped = std::find_if(kDropped.begin(), kDropped.end(),
                                      [text](std::string_view piece) { return text.starts_with(piece); });
    if (dropped != kDropped.end()) {
      text.remove_prefix(dropped->size());
    } else {
      out += text.front();
      text.remove_prefix(1);
    }
  }
  return out;
}

std::optional<std::array<int, 3>> three_numbers(std::string_view text) {
  std::array<int, 3> numbers = {0, 0, 0};
  std::size_t part = 0;
  int digits = 0;
  for (const char c : text) {
    if (is_digit(c) && digits < 4) {
      numbers[part] = numbers[part] * 10 + (c - '0');
      ++digits;
    } else if ((c == '/' || c == '-' || c == '.') && digits > 0 && part < 2) {
      ++part;
      digits = 0;
    } else {
      return std::nullopt;
    }
  }
  if (part != 2 || digits == 0) return std::nullopt;
  return numbers;
}

std::string padded(int number, std::size_t width) {
  auto text = std::to_string(number);
  text.insert(0, text.size() < width ? width - text.size() : 0, '0');
  return text;
}

}  // namespace

std::optional<std::string> usual_amount(std::string_view written) {
  auto text = without_blanks_and_currency(written);
  const auto comma = text.rfind(',');
  const bool is_grouping = comma != std::string::npos && text.find(',') == comma &&
                           text.find('.') == std::string::npos && text.size() - comma == 4;
  if (is_grouping) {
    text.erase(comma, 1);
  } else if (comma != std::string::npos) {
    text[comma] = '.';
    std::erase(text, ',');
    const auto point = text.rfind('.');
    text.erase(std::remove(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(point), '.'),
               text.begin() + static_cast<std::ptrdiff_t>(point));
  }
  return text == written || !is_plain_amount(text) ? std::nullopt : std::optional(text);
}

bool looks_like_day(std::string_view text) {
  return three_numbers(text).has_value();
}

std::optional<UsualDay> usual_day(std::string_view text) {
  const auto numbers = three_numbers(text);
  if (!numbers) return std::nullopt;
  const auto [a, b, c] = *numbers;
  const bool is_year_first = a > 31;
  const int written_year = is_year_first ? a : c;
  const auto year = padded(written_year < 100 ? 2000 + written_year : written_year, 4);
  const int last = is_year_first ? c : a;
  const auto day_first = year + '-' + padded(b, 2) + '-' + padded(last, 2);
  const auto month_first = year + '-' + padded(last, 2) + '-' + padded(b, 2);
  if (parse_iso_date(day_first))
    return UsualDay{day_first, is_year_first ? UsualDay::Order::year_first : UsualDay::Order::day_first};
  if (parse_iso_date(month_first))
    return UsualDay{month_first, is_year_first ? UsualDay::Order::year_first : UsualDay::Order::month_first};
  return std::nullopt;
}

}  // namespace relance
