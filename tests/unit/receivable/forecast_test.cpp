// SPDX-License-Identifier: MIT
#include "receivable/forecast.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

// "2026-03-30 1200.00/0.00/0.00" a week with any money, then "later ..." and "no day ..."
std::string weeks_of(const BookBuilder& of, std::string_view iso, int weeks = kUsualWeeks) {
  const SeenBook seen(of, iso);
  const Forecast forecast = forecast_of(seen.assessment(), seen.around().working_days, weeks);
  std::string out;
  const auto add = [&out](const std::string& name, const BandAmounts& amounts) {
    if (is_zero(amounts.early) && is_zero(amounts.likely) && is_zero(amounts.late)) return;
    out += (out.empty() ? "" : "; ") + name + " " + to_decimal(amounts.early) + "/" +
           to_decimal(amounts.likely) + "/" + to_decimal(amounts.late);
  };
  for (const auto& sums : forecast.currencies) {
    for (const auto& week : sums.weeks) add(to_iso(week.from), week.amounts);
    add("later", sums.later);
    add("no day", sums.undated);
  }
  return out;
}

BookBuilder habit_of(const std::vector<int>& days_late) {
  auto all = book();
  for (const auto& one : paid_invoices(days_late)) all.with(one);
  return all;
}

}  // namespace

TEST_CASE("the same money stands in the weeks of its early, its likely and its late day") {
  CHECK(weeks_of(habit_of({0, 7, 15}).with(invoice()), "2026-03-10") ==
        "2026-03-30 1200.00/0.00/0.00; 2026-04-06 0.00/1200.00/0.00; 2026-04-13 0.00/0.00/1200.00");
}

TEST_CASE("the first week is that of the day one looks, from its Monday on") {
  const SeenBook seen(book().with(invoice()), "2026-04-05");  // a Sunday
  const auto forecast = forecast_of(seen.assessment(), seen.around().working_days, 2);
  REQUIRE(forecast.currencies.size() == 1);
  const auto& weeks = forecast.currencies.front().weeks;
  REQUIRE(weeks.size() == 2);
  CHECK(to_iso(weeks[0].from) == "2026-03-30");
  CHECK(to_iso(weeks[0].to) == "2026-04-05");
  CHECK(to_iso(weeks[1].from) == "2026-04-06");
}

TEST_CASE("money after the last week is later, money without a day is in a row of its own") {
  CHECK(weeks_of(habit_of({0, 7, 15}).with(invoice()), "2026-03-10", 4) ==
        "2026-03-30 1200.00/0.00/0.00; later 0.00/1200.00/1200.00");
  CHECK(weeks_of(book().with(invoice()), "2026-03-10") ==
        "2026-03-30 1200.00/1200.00/0.00; no day 0.00/0.00/1200.00");
}

TEST_CASE("currencies are never added") {
  const auto two = book().with(invoice()).with(invoice("F-102").total("50.00", "GBP"));
  const SeenBook seen(two, "2026-03-10");
  const auto forecast = forecast_of(seen.assessment(), seen.around().working_days, 1);
  REQUIRE(forecast.currencies.size() == 2);
  CHECK(to_decimal(forecast.currencies[0].open) == "1200.00");
  CHECK(to_decimal(forecast.currencies[1].open) == "50.00");
}

TEST_CASE("where nothing is open, no currency is listed") {
  const SeenBook seen(book().with(invoice().paid("2026-03-09")), "2026-03-10");
  CHECK(forecast_of(seen.assessment(), seen.around().working_days, 8).currencies.empty());
}

}  // namespace relance::test
