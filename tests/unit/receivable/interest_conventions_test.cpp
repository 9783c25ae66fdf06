// SPDX-License-Identifier: MIT
// Day counts, roundings, currencies and sizes.
#include <doctest/doctest.h>

#include "interest_support.hpp"
#include "receivable/day_count.hpp"

namespace relance::test {

using Lines = std::vector<std::string>;

TEST_CASE("the example of gov.uk: 11.64 exactly, 11.50 when the daily amount is rounded first") {
  // 2016-S1: 0.50 + 8 = 8.50. 1000 x 8.5 % x 50 / 365 = 11.6438; a day is 0.2329, rounded 0.23, x 50 = 11.50
  const auto late = Late().law("UK").total("1000.00", "GBP").due("2016-01-11").as_of("2016-03-01");
  CHECK(late.sums().segments[0].days == 50);
  CHECK(interest_of(late) == "11.64");
  CHECK(interest_of(late.but().round(InterestRounding::daily)) == "11.50");
  CHECK(interest_of(late.but().round(InterestRounding::total)) == "11.64");
}

TEST_CASE("each segment, the whole or a day is rounded") {
  // 10 days at 14.50: 3.972603; 10 days at 14.25: 3.904110; together 7.876712
  const auto late = Late().due("2024-06-20").as_of("2024-07-10");
  CHECK(shown_segments(late.sums()) == Lines{"2024-06-21..2024-06-30 10d 14.50% on 1000.00 = 3.97",
                                             "2024-07-01..2024-07-10 10d 14.25% on 1000.00 = 3.90"});
  CHECK(interest_of(late) == "7.87");
  const auto once = late.but().round(InterestRounding::total).sums();
  CHECK(to_decimal(once.interest) == "7.88");
  CHECK(to_decimal(once.segments[1].interest) == "3.91");  // what it adds to the running sum
  // a day: 0.3973 and 0.3904
  CHECK(interest_of(late.but().round(InterestRounding::daily)) == "7.90");
}

TEST_CASE("the four day counts") {
  // 1000 x 10 %, 10 days of 2023 and 10 of 2024 (a leap year)
  const auto late = Late().law("DE").contract("10").due("2023-12-21").as_of("2024-01-10");
  CHECK(shown_segments(late.sums()) ==
        Lines{"2023-12-22..2024-01-10 20d 10.00% on 1000.00 = 5.48"});  // 5.4795
  CHECK(shown_segments(late.but().count(DayCount::act_act).sums()) ==
        Lines{"2023-12-22..2023-12-31 10d 10.00% on 1000.00 = 2.74",    // 10 / 365: 2.7397
              "2024-01-01..2024-01-10 10d 10.00% on 1000.00 = 2.73"});  // 10 / 366: 2.7322
  CHECK(interest_of(late.but().count(DayCount::act_360)) == "5.56");    // 20 / 360: 5.5556
  // December has 30 days: 19 / 360: 5.2778
  CHECK(shown_segments(late.but().count(DayCount::thirty_360).sums()) ==
        Lines{"2023-12-22..2024-01-10 19d 10.00% on 1000.00 = 5.28"});
}

TEST_CASE("act/act over whole years gives the year's interest, leap or not") {
  const auto late = Late().contract("10").due("2023-12-31").count(DayCount::act_act);
  CHECK(interest_of(late.but().as_of("2024-12-31")) == "100.00");
  CHECK(interest_of(late.but().as_of("2025-12-31")) == "200.00");
  CHECK(interest_of(late.but().count(DayCount::act_365).as_of("2024-12-31")) == "100.27");  // 366 / 365
  CHECK(interest_of(late.but().count(DayCount::thirty_360).as_of("2024-12-31")) == "100.00");
}

TEST_CASE("30/360 counts a 31st as the 30th and lets February be short") {
  const auto days = [](const char* first, const char* last) {
    return convention_days(DayCount::thirty_360, day(first), day(last));
  };
  CHECK(days("2026-01-01", "2026-12-31") == 360);
  CHECK(days("2026-07-31", "2026-07-31") == 0);
  CHECK(days("2026-02-01", "2026-02-28") == 28);
  CHECK(days("2026-03-01", "2026-03-31") == 32);
  CHECK(days("2026-02-01", "2026-03-31") == 60);
  CHECK(convention_days(DayCount::act_360, day("2026-02-01"), day("2026-03-31")) == 59);
}

TEST_CASE("interest is rounded to the currency's own unit, halves up") {
  // 100 000 x 10 % x 10 / 365 = 273.9726; 1000 x 10 % x 10 / 365 = 2.739726
  CHECK(interest_of(Late().total("100000", "JPY").contract("10").as_of("2026-01-20")) == "274");
  CHECK(interest_of(Late().total("1000.000", "TND").contract("10").as_of("2026-01-20")) == "2.740");
  // 36.50 x 10 % x 5 / 365 = 0.05 exactly; 1 day of 18.25 x 10 %: 0.005, a half
  CHECK(interest_of(Late().total("36.50").contract("10").as_of("2026-01-15")) == "0.05");
  CHECK(interest_of(Late().total("18.25").contract("10").as_of("2026-01-11")) == "0.01");
  CHECK(interest_of(Late().total("18.24").contract("10").as_of("2026-01-11")) == "0.00");
}

TEST_CASE("the largest amounts stay exact") {
  // 9e12 x 14.5 % x 365 / 365
  const auto late = Late().total("9000000000000.00").contract("14.5").as_of("2027-01-10");
  CHECK(interest_of(late) == "1305000000000.00");
  CHECK(interest_of(late.but().count(DayCount::act_act).round(InterestRounding::total)) ==
        "1305000000000.00");
  // The longest period at the largest rate: 9e12 x 10 000 % x 3 652 058 days / 365
  const auto longest =
      Late().total("9000000000000.00").contract("10000").due("0001-01-01").as_of("9999-12-31");
  CHECK(interest_of(longest) == "9005074520547945205.48");
}

TEST_CASE("compounding beyond what is exact stops, and says so") {
  auto rates = embedded_rates();
  for (int year = 1000; year < 1100; ++year) {
    rates["ecb_mro"][make_date(year, 1, 1)] = {"9000", "a test", {}};
    rates["ecb_mro"][make_date(year, 7, 1)] = {"9000", "a test", {}};
  }
  const auto sums =
      Late().law("NL").total("9000000000000.00").due("1000-01-01").as_of("1099-12-31").sums(rates);
  REQUIRE(sums.unknown.size() == 1);
  CHECK(sums.unknown[0].reason == UnknownReason::amount_too_large);
  CHECK(sums.segments.size() >= 1);
}

}  // namespace relance::test
