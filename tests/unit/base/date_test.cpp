// SPDX-License-Identifier: MIT
#include "base/date.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("an ISO day is read only when it is exactly that") {
  CHECK(parse_iso_date("2026-11-21") == make_date(2026, 11, 21));
  CHECK(parse_iso_date("0001-01-01") == make_date(1, 1, 1));
  CHECK(parse_iso_date("9999-12-31") == make_date(9999, 12, 31));
  for (const char* text :
       {"", "2026-11-2", "2026-11-211", "2026/11/21", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31",
        "0000-01-01", "26-11-21", " 2026-11-21", "2026-11-21 ", "2026-1a-21"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso_date(text));
  }
}

TEST_CASE("29 February exists in leap years only") {
  CHECK(parse_iso_date("2024-02-29"));
  CHECK(parse_iso_date("2000-02-29"));
  CHECK_FALSE(parse_iso_date("2026-02-29"));
  CHECK_FALSE(parse_iso_date("1900-02-29"));
}

TEST_CASE("a day written and read again is the same day") {
  for (Date day = make_date(1999, 12, 1); day < make_date(2032, 3, 1); day += Days{1}) {
    REQUIRE(parse_iso_date(to_iso(day)) == day);
  }
  CHECK(to_iso(make_date(7, 3, 4)) == "0007-03-04");
}

TEST_CASE("days between two dates are exact over leap years") {
  CHECK(days_between(make_date(2024, 2, 28), make_date(2024, 3, 1)) == 2);
  CHECK(days_between(make_date(2026, 2, 28), make_date(2026, 3, 1)) == 1);
  CHECK(days_between(make_date(2026, 3, 1), make_date(2026, 2, 28)) == -1);
  CHECK(days_between(make_date(2000, 1, 1), make_date(2400, 1, 1)) == 146097);
}

TEST_CASE("the parts of a day") {
  const Date day = make_date(2026, 11, 21);
  CHECK(year_of(day) == 2026);
  CHECK(month_of(day) == 11);
  CHECK(day_of_month(day) == 21);
  CHECK(weekday_of(day) == date::Saturday);
}

TEST_CASE("the last day of a month knows leap years") {
  CHECK(last_day_of_month(make_date(2024, 2, 1)) == make_date(2024, 2, 29));
  CHECK(last_day_of_month(make_date(2026, 2, 28)) == make_date(2026, 2, 28));
  CHECK(last_day_of_month(make_date(2026, 12, 5)) == make_date(2026, 12, 31));
}

TEST_CASE("a day beyond the end of its month is the month's last day") {
  CHECK(day_in_month(make_date(2026, 1, 15), 1, 31) == make_date(2026, 2, 28));
  CHECK(day_in_month(make_date(2024, 1, 31), 1, 30) == make_date(2024, 2, 29));
  CHECK(day_in_month(make_date(2026, 12, 31), 1, 10) == make_date(2027, 1, 10));
  CHECK(day_in_month(make_date(2026, 1, 31), -1, 10) == make_date(2025, 12, 10));
  CHECK(day_in_month(make_date(2026, 4, 3), 0, 99) == make_date(2026, 4, 30));
}

TEST_CASE("Easter falls where the almanacs have it") {
  CHECK(easter_sunday(1961) == make_date(1961, 4, 2));
  CHECK(easter_sunday(2000) == make_date(2000, 4, 23));
  CHECK(easter_sunday(2024) == make_date(2024, 3, 31));
  CHECK(easter_sunday(2025) == make_date(2025, 4, 20));
  CHECK(easter_sunday(2026) == make_date(2026, 4, 5));
  CHECK(easter_sunday(2027) == make_date(2027, 3, 28));
  CHECK(easter_sunday(2028) == make_date(2028, 4, 16));
  CHECK(easter_sunday(2038) == make_date(2038, 4, 25));  // the latest day there is
  CHECK(easter_sunday(2285) == make_date(2285, 3, 22));  // the earliest
}

TEST_CASE("a day beyond either end of the calendar is written as that end") {
  CHECK(to_iso(make_date(9999, 12, 31)) == "9999-12-31");
  CHECK(to_iso(make_date(9999, 12, 31) + Days{3650}) == "9999-12-31");
  CHECK(to_iso(make_date(1, 1, 1)) == "0001-01-01");
  CHECK(to_iso(make_date(1, 1, 1) - Days{800}) == "0001-01-01");
}

}  // namespace relance
