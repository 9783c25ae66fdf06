// SPDX-License-Identifier: MIT
#include "base/calendar.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace relance {

namespace {

const std::vector<date::weekday> kWeekend = {date::Saturday, date::Sunday};
const std::vector<std::string> kFrance = {"01-01",       "easter + 1",  "05-01", "05-08",
                                          "easter + 39", "easter + 50", "07-14", "08-15",
                                          "11-01",       "11-11",       "12-25"};
const std::vector<std::string> kEngland = {"01-01 substitute",   "easter - 2",
                                           "easter + 1",         "first monday of may",
                                           "last monday of may", "last monday of august",
                                           "12-25 substitute",   "12-26 substitute"};

// No weekend, so that only the rules make a day off.
std::string days_off(const std::vector<std::string>& rules, int year) {
  const auto calendar = Calendar::build({"", rules}, {}, {}).value();
  std::string out;
  for (Date day = make_date(year, 1, 1); year_of(day) == year; day += Days{1}) {
    if (!calendar.is_working_day(day)) out += (out.empty() ? "" : " ") + to_iso(day).substr(5);
  }
  return out;
}

Calendar with_weekend(const std::vector<std::string>& rules) {
  return Calendar::build({"", rules}, kWeekend, {}).value();
}

}  // namespace

TEST_CASE("the French holidays of 2024 to 2028 are those of the official list") {
  CHECK(days_off(kFrance, 2024) == "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25");
  CHECK(days_off(kFrance, 2025) == "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25");
  CHECK(days_off(kFrance, 2026) == "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25");
  CHECK(days_off(kFrance, 2027) == "01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25");
  CHECK(days_off(kFrance, 2028) == "01-01 04-17 05-01 05-08 05-25 06-05 07-14 08-15 11-01 11-11 12-25");
}

TEST_CASE("a British holiday on a weekend is made up for on the next free weekday") {
  const auto calendar = with_weekend(kEngland);
  // Christmas 2021 is a Saturday, Boxing Day a Sunday: Monday and Tuesday are off.
  CHECK_FALSE(calendar.is_working_day(make_date(2021, 12, 27)));
  CHECK_FALSE(calendar.is_working_day(make_date(2021, 12, 28)));
  CHECK(calendar.is_working_day(make_date(2021, 12, 29)));
  // Boxing Day 2026 is a Saturday: Monday the 28th. Christmas itself is a Friday.
  CHECK_FALSE(calendar.is_working_day(make_date(2026, 12, 25)));
  CHECK_FALSE(calendar.is_working_day(make_date(2026, 12, 28)));
  CHECK(calendar.is_working_day(make_date(2026, 12, 29)));
  // Christmas 2022 is a Sunday, Boxing Day a Monday: Tuesday is off.
  CHECK_FALSE(calendar.is_working_day(make_date(2022, 12, 27)));
  CHECK(calendar.is_working_day(make_date(2022, 12, 28)));
  // New Year 2028 is a Saturday.
  CHECK_FALSE(calendar.is_working_day(make_date(2028, 1, 3)));
  CHECK(calendar.is_working_day(make_date(2028, 1, 4)));
}

TEST_CASE("the British Mondays of May and August") {
  const auto calendar = with_weekend(kEngland);
  CHECK_FALSE(calendar.is_working_day(make_date(2026, 5, 4)));
  CHECK_FALSE(calendar.is_working_day(make_date(2026, 5, 25)));
  CHECK_FALSE(calendar.is_working_day(make_date(2026, 8, 31)));
  CHECK(calendar.is_working_day(make_date(2026, 5, 11)));
}

TEST_CASE("Geneva fasts on the Thursday after the first Sunday of September") {
  const std::vector<std::string> rules = {"thursday after first sunday of september"};
  CHECK(days_off(rules, 2024) == "09-05");
  CHECK(days_off(rules, 2025) == "09-11");
  CHECK(days_off(rules, 2026) == "09-10");
}

TEST_CASE("single days are added, and taken away again") {
  CHECK(days_off({"05-01", "2026-12-24"}, 2026) == "05-01 12-24");
  CHECK(days_off({"05-01", "2026-12-24"}, 2027) == "05-01");
  CHECK(days_off({"first monday of may", "not 2026-05-04", "2026-05-08"}, 2026) == "05-08");
  CHECK(days_off({"02-29"}, 2024) == "02-29");
  CHECK(days_off({"02-29"}, 2026).empty());
}

TEST_CASE("what is no rule is refused with its text") {
  for (const std::string rule : {"", "5-1", "05-32", "13-01", "02-30", "easter +", "easter + x", "easter 1",
                                 "fifth monday of may", "first mai", "first monday of mai", "05-01 moved",
                                 "not 05-01", "monday", "2026-02-30", "easter + 1 2"}) {
    CAPTURE(rule);
    const auto calendar = Calendar::build({"", {rule}}, kWeekend, {});
    REQUIRE_FALSE(calendar);
    CHECK(english(calendar.error().message) == "`" + rule + "` is not a rule for a holiday");
  }
}

TEST_CASE("a week without a working day is refused") {
  const std::vector<date::weekday> all = {date::Sunday,   date::Monday, date::Tuesday, date::Wednesday,
                                          date::Thursday, date::Friday, date::Saturday};
  CHECK_FALSE(Calendar::build({}, all, {}));
}

TEST_CASE("closed days are days off, and another weekend is possible") {
  const auto calendar =
      Calendar::build({}, {date::Friday, date::Saturday}, {make_date(2026, 12, 24)}).value();
  CHECK_FALSE(calendar.is_working_day(make_date(2026, 12, 24)));
  CHECK_FALSE(calendar.is_working_day(make_date(2026, 12, 25)));
  CHECK(calendar.is_working_day(make_date(2026, 12, 27)));
}

TEST_CASE("a day off moves to the working day after or before it") {
  const auto calendar = with_weekend(kFrance);
  CHECK(calendar.working_day_on_or_after(make_date(2026, 4, 4)) ==
        make_date(2026, 4, 7));  // over Easter Monday
  CHECK(calendar.working_day_on_or_before(make_date(2026, 4, 6)) == make_date(2026, 4, 3));
  CHECK(calendar.working_day_on_or_after(make_date(2026, 4, 7)) == make_date(2026, 4, 7));
}

TEST_CASE("working days are counted strictly from the day, whether or not it is one") {
  const auto calendar = with_weekend(kFrance);
  CHECK(calendar.working_days_before(make_date(2026, 4, 1), 3) == make_date(2026, 3, 27));
  CHECK(calendar.working_days_before(make_date(2026, 4, 5), 3) == make_date(2026, 4, 1));  // from a Sunday
  CHECK(calendar.working_days_after(make_date(2026, 4, 3), 1) == make_date(2026, 4, 7));
  CHECK(calendar.working_days_after(make_date(2026, 4, 5), 0) == make_date(2026, 4, 5));
}

TEST_CASE("a calendar that is closed for a thousand years is left at once, either way") {
  std::vector<Date> closed;
  const Date first = make_date(1950, 1, 2);  // a Monday
  for (int i = 0; i < 365'250; ++i) closed.push_back(first + Days{i});
  const auto calendar = Calendar::build({}, {date::Saturday, date::Sunday}, closed).value();
  const Date after = Calendar().working_day_on_or_after(closed.back() + Days{1});
  const Date before = make_date(1949, 12, 30);  // the Friday before
  for (std::size_t i = 0; i < closed.size(); i += 7) {
    REQUIRE(calendar.working_day_on_or_after(closed[i]) == after);
    REQUIRE(calendar.working_day_on_or_before(closed[i]) == before);
  }
  CHECK(calendar.working_days_after(closed.front(), 1) == after);
}

TEST_CASE("where every day is a holiday the substitutes follow the last of them, each its own day") {
  HolidaySet set;
  for (Date day = make_date(2024, 1, 1); day <= make_date(2024, 12, 31); day += Days{1}) {
    set.rules.push_back(to_iso(day).substr(5));
    set.rules.push_back(to_iso(day).substr(5) + " substitute");
  }
  const auto calendar = Calendar::build(set, {date::Saturday, date::Sunday}, {}).value();
  CHECK(calendar.working_day_on_or_after(make_date(2026, 5, 4)) > make_date(2300, 1, 1));
}

}  // namespace relance
