// SPDX-License-Identifier: MIT
// Money and dates keep their value through their written form; a schedule is filled from its oldest part.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "made_up_book.hpp"
#include "random.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

Money any_amount(Random& random) {
  const auto code = random.one_of<std::string>({"EUR", "JPY", "KWD", "CLF", "GBP"});
  const Currency currency = *Currency::from_code(code);
  const Minor most = Minor{kLargestWrittenAmount} * currency.one();
  Minor minor = 0;
  for (int digits = random.between(0, 20); digits > 0; --digits) minor = minor * 10 + random.between(0, 9);
  if (random.chance(5)) minor = most;
  minor = std::min(minor, most);
  return {random.chance(40) ? -minor : minor, currency};
}

Money sum_of(const std::vector<Portion>& portions, Money Portion::*member, Currency currency) {
  Money sum = zero(currency);
  for (const auto& portion : portions) sum += portion.*member;
  return sum;
}

}  // namespace

TEST_CASE("an amount is the same after it was written and read") {
  for_many(20 * kUsualRuns, [](Random& random) {
    const Money amount = any_amount(random);
    const auto written = to_decimal(amount);
    CAPTURE(written);
    const auto read = parse_money(written, amount.currency);
    REQUIRE(read.has_value());
    CHECK(read->minor() == amount.minor());
  });
}

TEST_CASE("a day is the same after it was written and read") {
  for_many(20 * kUsualRuns, [](Random& random) {
    const Date day = make_date(1, 1, 1) + Days{random.between(0, 3652058)};
    const auto written = to_iso(day);
    CAPTURE(written);
    REQUIRE(parse_iso_date(written).has_value());
    CHECK(*parse_iso_date(written) == day);
    CHECK(written.size() == 10);
    // The next day is read as the next day: no two days are written alike, none is left out.
    CHECK(days_between(day, parse_iso_date(to_iso(day + Days{1})).value_or(day + Days{1})) == 1);
  });
}

TEST_CASE("the parts of an invoice add up to what is open and are filled from the oldest") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    for (const auto& receivable : seen.assessment().receivables) {
      if (receivable.portions.empty() || receivable.standing == Standing::is_void) continue;
      CAPTURE(receivable.invoice->number);
      const Currency currency = receivable.invoice->currency;
      const Money owed = std::max(receivable.balance.open, zero(currency));
      CHECK(sum_of(receivable.portions, &Portion::missing, currency) == owed);
      if (!receivable.is_on_plan) {
        CHECK(sum_of(receivable.portions, &Portion::amount, currency) == receivable.balance.total);
      }
      bool is_short = false;
      for (const auto& portion : receivable.portions) {
        CHECK_FALSE(is_negative(portion.missing));
        if (is_short) CHECK(portion.missing == portion.amount);
        is_short = is_short || is_positive(portion.missing);
      }
    }
  });
}

}  // namespace relance::test
