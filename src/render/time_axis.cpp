// SPDX-License-Identifier: MIT
#include "render/time_axis.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <cstdlib>

namespace relance {

namespace {

Date first_monday_from(Date day) {
  while (weekday_of(day) != date::Monday) day += Days{1};
  return day;
}

std::vector<Date> by_weeks(Date from, Date until, int weeks) {
  constexpr int kWeek = 7;
  std::vector<Date> days;
  for (Date day = first_monday_from(from); day <= until; day += Days{kWeek * weeks}) days.push_back(day);
  return days;
}

// Steps of two months and more begin with January, so that they fall on the same months each year.
std::vector<Date> by_months(Date from, Date until, int months) {
  const auto past = (static_cast<int>(month_of(from)) - 1) % months;
  std::vector<Date> days;
  for (Date day = day_in_month(from, -past, 1); day <= until; day = day_in_month(day, months, 1)) {
    if (day >= from) days.push_back(day);
  }
  return days;
}

}  // namespace

int TimeAxis::at(Date day) const {
  assert(from < until);
  const Date inside = std::clamp(day, from, until);
  const auto wide = static_cast<std::int64_t>(right - left) * days_between(from, inside);
  return left + static_cast<int>(wide / days_between(from, until));
}

std::vector<Date> TimeAxis::ticks(int most) const {
  const auto enough = [&](const std::vector<Date>& days) { return static_cast<int>(days.size()) <= most; };
  for (const int weeks : {1, 2}) {
    auto days = by_weeks(from, until, weeks);
    if (enough(days)) return days;
  }
  for (const int months : {1, 2, 3, 6, 12}) {
    auto days = by_months(from, until, months);
    if (enough(days)) return days;
  }
  constexpr int kYear = 12;
  for (int years = 2;; ++years) {
    auto days = by_months(from, until, kYear * years);
    if (enough(days) || days.size() < 2) return days;
  }
}

std::string tenths(int value) {
  constexpr int kTen = 10;
  const int whole = std::abs(value) / kTen;
  const int part = std::abs(value) % kTen;
  std::string out = value < 0 ? "-" : "";
  out += std::to_string(whole);
  if (part > 0) out.append(".").append(std::to_string(part));
  return out;
}

}  // namespace relance
