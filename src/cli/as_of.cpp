// SPDX-License-Identifier: MIT
#include "cli/as_of.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

#include "base/other_spellings.hpp"

namespace relance {

namespace {

constexpr int kLargestShift = 4'000'000;  // days; beyond the calendar from any day in it

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

std::optional<Date> named_day(const std::string& word, Date today) {
  if (word == "today" || word == "aujourd'hui" || word == "aujourd\u2019hui") return today;
  if (word == "tomorrow" || word == "demain") return today + Days{1};
  if (word == "yesterday" || word == "hier") return today - Days{1};
  constexpr std::array<std::string_view, 7> kEnglish = {"sunday",   "monday", "tuesday", "wednesday",
                                                        "thursday", "friday", "saturday"};
  constexpr std::array<std::string_view, 7> kFrench = {"dimanche", "lundi",    "mardi", "mercredi",
                                                       "jeudi",    "vendredi", "samedi"};
  for (unsigned i = 0; i < 7; ++i) {
    if (word != kEnglish.at(i) && word != kFrench.at(i)) continue;
    Date day = today;
    while (weekday_of(day) != date::weekday{i}) day += Days{1};
    return day;
  }
  return std::nullopt;
}

// "+7d", "-2w", "+3j": days or weeks from today.
std::optional<Date> shifted_day(const std::string& word, Date today) {
  if (word.size() < 3 || (word[0] != '+' && word[0] != '-')) return std::nullopt;
  int count = 0;
  const char* const begin = word.data() + 1;
  const char* const end = word.data() + word.size() - 1;
  const auto [stop, error] = std::from_chars(begin, end, count);
  if (error != std::errc{} || stop != end || count < 0 || count > kLargestShift) return std::nullopt;
  const char unit = word.back();
  if (unit == 'w' || unit == 's') {
    count *= 7;
  } else if (unit != 'd' && unit != 'j') {
    return std::nullopt;
  }
  return word[0] == '-' ? today - Days{count} : today + Days{count};
}

}  // namespace

Result<Date> parse_day_word(std::string_view word, Date today) {
  const std::string folded = lower(word);
  auto day = parse_iso_date(folded);
  if (!day) day = named_day(folded, today);
  if (!day) day = shifted_day(folded, today);
  const bool is_in_calendar = day && *day >= make_date(1, 1, 1) && *day <= make_date(9999, 12, 31);
  if (!is_in_calendar) {
    const auto usual = usual_day(word);
    return failure(wording("`{}` is not a day", word),
                   usual ? wording("write {}", usual->iso)
                         : wording("write 2026-05-04, today, tomorrow, +7d, -2w or the name of a weekday"));
  }
  return *day;
}

}  // namespace relance
