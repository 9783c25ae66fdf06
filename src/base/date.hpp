// SPDX-License-Identifier: MIT
// Civil days: no time of day, no time zone. `Date` counts days, so differences are exact.
#pragma once

#include <date/date.h>

#include <optional>
#include <string>
#include <string_view>

namespace relance {

using Date = date::sys_days;
using Days = date::days;

// Range accepted everywhere: 0001-01-01 to 9999-12-31.
Date make_date(int year, unsigned month, unsigned day);

// Exactly "YYYY-MM-DD" and a day that exists; nothing else.
std::optional<Date> parse_iso_date(std::string_view text);
std::string to_iso(Date day);  // 0001-01-01 for what comes before it, 9999-12-31 for what comes after it

int days_between(Date from, Date to);  // to - from
int year_of(Date day);
unsigned month_of(Date day);
unsigned day_of_month(Date day);
date::weekday weekday_of(Date day);

Date last_day_of_month(Date day);
// The `day`-th of the month that is `months` after that of `from`; a day beyond its end is its last day.
Date day_in_month(Date from, int months, unsigned day);
// Easter Sunday of the Gregorian calendar (anonymous algorithm, Meeus).
Date easter_sunday(int year);

}  // namespace relance
