// SPDX-License-Identifier: MIT
#include "receivable/day_count.hpp"

#include <algorithm>

namespace relance {

namespace {

constexpr int kCommonYear = 365;
constexpr int kLeapYear = 366;
constexpr int kBankYear = 360;

bool is_leap_year(Date day) {
  return date::year{year_of(day)}.is_leap();
}

int days_of_thirty_day_months(Date day) {
  constexpr int kMonth = 30;
  return kBankYear * year_of(day) + kMonth * static_cast<int>(month_of(day)) +
         std::min(static_cast<int>(day_of_month(day)), kMonth);
}

}  // namespace

int convention_days(DayCount convention, Date first, Date last) {
  const Date before = first - Days{1};
  if (convention == DayCount::thirty_360) {
    return days_of_thirty_day_months(last) - days_of_thirty_day_months(before);
  }
  return days_between(before, last);
}

Minor day_weight(DayCount convention, Date day) {
  if (convention != DayCount::act_act) return 1;
  return is_leap_year(day) ? kCommonYear : kLeapYear;
}

Minor year_basis(DayCount convention) {
  switch (convention) {
    case DayCount::act_365:
      return kCommonYear;
    case DayCount::act_act:
      return Minor{kCommonYear} * kLeapYear;
    case DayCount::act_360:
    case DayCount::thirty_360:
      return kBankYear;
  }
  return kCommonYear;
}

}  // namespace relance
