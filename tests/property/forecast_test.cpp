// SPDX-License-Identifier: MIT
#include "receivable/forecast.hpp"

#include <doctest/doctest.h>

#include <map>

#include "made_up_book.hpp"
#include "receivable/backtest.hpp"
#include "render/report_forecast.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

using Sums = std::map<std::string, Minor>;

Sums open_by_currency(const Assessment& assessment) {
  Sums sums;
  for (const auto& receivable : assessment.receivables) {
    const Money& open = receivable.balance.open;
    if (!is_zero(open)) sums[std::string(open.currency.code())] += open.minor();
  }
  return sums;
}

void check_sums(const CurrencyForecast& sums) {
  BandAmounts all = sums.later;
  const auto add = [&all](const BandAmounts& amounts) {
    all.early += amounts.early;
    all.likely += amounts.likely;
    all.late += amounts.late;
  };
  add(sums.undated);
  for (const auto& week : sums.weeks) add(week.amounts);
  const bool is_each_whole =
      all.early == sums.expected && all.likely == sums.expected && all.late == sums.expected;
  CHECK(is_each_whole);
  const bool is_all_open = sums.expected + sums.not_expected == sums.open;
  CHECK(is_all_open);
}

void check_days(const Expectation& part, const SeenBook& seen, Date today) {
  CAPTURE(part.receivable->invoice->number);
  CHECK(is_positive(part.amount));
  // Of a promise that nobody can rely on, the early day may be the only one.
  if (part.early) CHECK(*part.early >= today);
  if (part.likely) {
    REQUIRE(part.early.has_value());
    CHECK(*part.early <= *part.likely);
  }
  if (part.late) {
    REQUIRE(part.likely.has_value());
    CHECK(*part.likely <= *part.late);
  }
  for (const auto& day : {part.early, part.likely, part.late}) {
    if (day) CHECK(seen.calendar().is_working_day(*day));
  }
}

// Everything the forecast says, reasons included.
std::string forecast_text(const Ledger& ledger, Date day) {
  const SeenBook seen(ledger, day);
  const Forecast forecast = forecast_of(seen.assessment(), seen.calendar(), kUsualWeeks);
  return forecast_json({day, {}}, {forecast, {}}, Language::en);
}

}  // namespace

TEST_CASE("each column of a forecast adds up to what is expected, and that with the rest to what is open") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    const Forecast forecast = forecast_of(seen.assessment(), seen.calendar(), random.between(1, 12));
    Sums open;
    for (const auto& sums : forecast.currencies) {
      check_sums(sums);
      open[std::string(sums.currency.code())] = sums.open.minor();
    }
    const bool is_all_there = open == open_by_currency(seen.assessment());
    CHECK(is_all_there);
    for (const auto& part : forecast.items.expected) check_days(part, seen, today);
  });
}

TEST_CASE("what happens after a day changes nothing of the forecast of that day") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    const Date then = today - Days{random.between(0, 90)};
    INFO("on ", to_iso(then), "\n", book_lines(ledger));
    Ledger cut = ledger;
    for (auto& invoice : cut.invoices)
      std::erase_if(invoice.events, [&](const Event& event) { return event.date > then; });
    CHECK(forecast_text(ledger, then) == forecast_text(cut, then));
  });
}

TEST_CASE("every forecast of a back-test is judged, or it is said why not") {
  for_many(kUsualRuns / 5, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    const Backtest result = backtest(ledger, seen.around(), today, 6);
    int forecast = 0;
    for (const auto& day : result.days) {
      forecast += day.count.forecast;
      CHECK(day.on + Days{7 * kBacktestWeeks} <= today);
      for (const auto& amounts : day.amounts) {
        const bool is_ascending = amounts.low <= amounts.likely && amounts.likely <= amounts.high;
        CHECK(is_ascending);
      }
    }
    const BacktestCount& count = result.count;
    CHECK(count.forecast == forecast);
    CHECK(count.forecast == count.judged + count.running + count.undated + count.settled_otherwise);
    CHECK(count.judged == count.before + count.within + count.after);
    CHECK(count.median_error.has_value() == (count.judged > 0));
  });
}

}  // namespace relance::test
