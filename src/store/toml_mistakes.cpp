// SPDX-License-Identifier: MIT
#include "store/toml_mistakes.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "base/other_spellings.hpp"
#include "store/reading.hpp"

namespace relance {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

struct Pair {
  std::string_view key;
  std::string_view value;  // without blanks around it and without a comment
};

std::optional<Pair> split(std::string_view line) {
  const auto equals = line.find('=');
  if (equals == std::string_view::npos) return std::nullopt;
  Pair pair{trimmed(line.substr(0, equals)), line.substr(equals + 1)};
  const bool is_plain_key = std::all_of(pair.key.begin(), pair.key.end(), [](char c) {
    return is_digit(c) || is_letter(c) || c == '_' || c == '-' || c == '.';
  });
  if (pair.key.empty() || !is_plain_key) return std::nullopt;
  pair.value = trimmed(pair.value.substr(0, pair.value.find(" #")));
  if (pair.value.empty()) return std::nullopt;
  return pair;
}

Wording line_to_write(const Pair& pair, const std::string& value) {
  return wording("write {} = {}", pair.key, value);
}

// ---- amounts: "1,50", "1 200.00", "1.234,56 EUR" ----

std::optional<Failure> amount_mistake(const Pair& pair) {
  if (!is_digit(pair.value.front()) && pair.value.front() != '-') return std::nullopt;
  const auto amount = usual_amount(pair.value);
  if (!amount) return std::nullopt;
  return Failure{wording("`{}` is not a number as TOML writes it", pair.value), line_to_write(pair, *amount)};
}

// ---- dates: "21/11/2026", "2026-11-4", "21.11.2026" ----

std::optional<Failure> date_mistake(const Pair& pair) {
  if (!looks_like_day(pair.value)) return std::nullopt;
  const auto day = usual_day(pair.value);
  if (!day) {
    return Failure{wording("`{}` is not a day of the calendar", pair.value),
                   wording("dates are written year-month-day, as in 2026-11-21")};
  }
  const auto hint = day->order == UsualDay::Order::day_first
                        ? wording("write {} = {} (day first)", pair.key, day->iso)
                    : day->order == UsualDay::Order::month_first
                        ? wording("write {} = {} (month first)", pair.key, day->iso)
                        : line_to_write(pair, day->iso);
  return Failure{wording("`{}` is not a date as TOML writes it", pair.value), hint};
}

// ---- words and text ----

std::optional<Failure> boolean_mistake(const Pair& pair) {
  static constexpr std::array<std::string_view, 5> kYes = {"True", "TRUE", "yes", "oui", "vrai"};
  static constexpr std::array<std::string_view, 5> kNo = {"False", "FALSE", "no", "non", "faux"};
  const bool is_yes = std::find(kYes.begin(), kYes.end(), pair.value) != kYes.end();
  const bool is_no = std::find(kNo.begin(), kNo.end(), pair.value) != kNo.end();
  if (!is_yes && !is_no) return std::nullopt;
  return Failure{wording("`{}` is not a value of TOML", pair.value),
                 line_to_write(pair, is_yes ? "true" : "false")};
}

std::optional<Failure> quote_mistake(const Pair& pair) {
  static constexpr std::array<std::string_view, 6> kTypographic = {"\u201c", "\u201d", "\u201e",
                                                                   "\u00ab", "\u2018", "\u2019"};
  for (const auto quote : kTypographic) {
    if (pair.value.starts_with(quote)) {
      return Failure{wording("typographic quotes do not enclose text in TOML"),
                     wording("use the straight quote: \"")};
    }
  }
  if (pair.value.front() == '\'' && std::count(pair.value.begin(), pair.value.end(), '\'') > 2) {
    return Failure{wording("the apostrophe ends the text"),
                   wording("put the text between double quotes: \"L'atelier\"")};
  }
  return std::nullopt;
}

bool is_plain_number(std::string_view text) {
  const bool has_leading_zero = text.size() > 1 && text.front() == '0' && is_digit(text[1]);
  return !has_leading_zero && text.find_first_not_of("0123456789_.") == std::string_view::npos;
}

std::optional<Failure> text_mistake(const Pair& pair) {
  const char first = pair.value.front();
  if (!is_letter(first) && !is_digit(first)) return std::nullopt;
  if (is_plain_number(pair.value) || pair.value.find('=') != std::string_view::npos) return std::nullopt;
  static constexpr std::array<std::string_view, 7> kDays = {"issued", "sent",    "due",     "date",
                                                            "until",  "checked", "proposed"};
  if (std::find(kDays.begin(), kDays.end(), pair.key) != kDays.end()) {
    return Failure{wording("`{}` is not a date as TOML writes it", pair.value),
                   wording("dates are written year-month-day, as in 2026-11-21, without quotes")};
  }
  if (pair.key == "total" || pair.key == "amount") {
    return Failure{wording("`{}` is not a number as TOML writes it", pair.value),
                   wording("write digits with a point for the decimals, as in 1200.00")};
  }
  const bool has_quote = pair.value.find_first_of("\"\\") != std::string_view::npos;
  const auto hint = has_quote ? wording("put text between double quotes")
                              : line_to_write(pair, '"' + std::string(pair.value) + '"');
  return Failure{wording("`{}` is text without quotes", pair.value), hint};
}

}  // namespace

std::optional<Mistake> common_mistake(std::string_view line) {
  const auto pair = split(line);
  const auto is_fine = [](std::string_view value) {
    return value == "true" || value == "false" || parse_iso_date(value);
  };
  if (!pair || is_fine(pair->value)) return std::nullopt;
  const auto before = line.substr(0, static_cast<std::size_t>(pair->value.data() - line.data()));
  for (const auto look : {quote_mistake, date_mistake, amount_mistake, boolean_mistake, text_mistake}) {
    if (auto found = look(*pair)) return Mistake{code_points(before) + 1, std::move(*found)};
  }
  return std::nullopt;
}

}  // namespace relance
