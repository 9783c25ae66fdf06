// SPDX-License-Identifier: MIT
#include "base/date.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace relance {

namespace {

date::year_month_day civil(Date day) {
  return date::year_month_day{day};
}

std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

void append_padded(std::string& out, int value, int width) {
  std::string text = std::to_string(value);
  out.append(static_cast<std::size_t>(std::max(0, width - static_cast<int>(text.size()))), '0');
  out += text;
}

}  // namespace

Date make_date(int year, unsigned month, unsigned day) {
  return Date{date::year{year} / date::month{month} / date::day{day}};
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year < 1) return std::nullopt;
  const auto ymd =
      date::year{*year} / date::month{static_cast<unsigned>(*month)} / date::day{static_cast<unsigned>(*day)};
  if (!ymd.ok()) return std::nullopt;
  return Date{ymd};
}

std::string to_iso(Date day) {
  const auto ymd = civil(std::clamp(day, make_date(1, 1, 1), make_date(9999, 12, 31)));
  std::string out;
  out.reserve(10);
  append_padded(out, static_cast<int>(ymd.year()), 4);
  out += '-';
  append_padded(out, static_cast<int>(static_cast<unsigned>(ymd.month())), 2);
  out += '-';
  append_padded(out, static_cast<int>(static_cast<unsigned>(ymd.day())), 2);
  return out;
}

int days_between(Date from, Date to) {
  return (to - from).count();
}

int year_of(Date day) {
  return static_cast<int>(civil(day).year());
}

unsigned month_of(Date day) {
  return static_cast<unsigned>(civil(day).month());
}

unsigned day_of_month(Date day) {
  return static_cast<unsigned>(civil(day).day());
}

date::weekday weekday_of(Date day) {
  return date::weekday{day};
}

Date last_day_of_month(Date day) {
  const auto ymd = civil(day);
  return Date{ymd.year() / ymd.month() / date::last};
}

Date day_in_month(Date from, int months, unsigned day) {
  const auto ymd = civil(from);
  const auto month = date::year_month{ymd.year(), ymd.month()} + date::months{months};
  const auto last = (month / date::last).day();
  return Date{month / (date::day{day} > last ? last : date::day{day})};
}

Date easter_sunday(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int d = b / 4;
  const int e = b % 4;
  const int f = (b + 8) / 25;
  const int g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4;
  const int k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return make_date(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

}  // namespace relance
