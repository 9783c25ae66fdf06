// SPDX-License-Identifier: MIT
#include "receivable/account.hpp"

#include <doctest/doctest.h>

#include "book_on.hpp"
#include "made_up_book.hpp"
#include "receivable/aging.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

bool adds_up(const AccountSums& sums) {
  return sums.total == sums.paid + sums.credited + sums.written_off + sums.open;
}

// What is open on a sheet, counted three times over: by item, by age, and by `relance aging`.
void check_sheet(const AccountSheet& sheet, const std::vector<AgingRow>& rows, const Client& client) {
  const Currency& currency = sheet.sums.open.currency;
  Money open = zero(currency);
  for (const auto& item : sheet.items) {
    CHECK(item.receivable->invoice->currency == currency);
    CHECK(adds_up(item.sums));
    open += item.sums.open;
  }
  Money by_age = zero(currency);
  for (const auto& amount : sheet.buckets) by_age += amount;
  Money in_aging = zero(currency);
  for (const auto& row : rows) {
    if (row.client == &client && row.currency == currency) in_aging += row.total;
  }
  CHECK(adds_up(sheet.sums));
  CHECK(sheet.sums.open == open);
  CHECK(by_age == open);
  CHECK(in_aging == open);
}

}  // namespace

TEST_CASE("what is open on an account is the sum of its items, of its ages, and what the ageing says") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    const auto& buckets = ledger.profile.defaults.buckets;
    const Aging aging = age(seen.assessment(), buckets, AgingBasis::due, false);
    for (const auto& client : seen.assessment().ledger->clients) {
      for (const bool has_settled : {false, true}) {
        const auto account = account_of(client, receivables_of(seen.assessment(), client.id),
                                        {today, built_in_rates(), buckets, has_settled});
        for (const auto& sheet : account.sheets) check_sheet(sheet, aging.rows, client);
      }
    }
  });
}

TEST_CASE("the movements of an item are what stands between its total and what is open") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    for (const auto& client : seen.assessment().ledger->clients) {
      const auto account = account_of(client, receivables_of(seen.assessment(), client.id),
                                      {today, built_in_rates(), ledger.profile.defaults.buckets, false});
      for (const auto& sheet : account.sheets) {
        for (const auto& item : sheet.items) {
          if (is_credit_note(*item.receivable->invoice)) continue;
          Money rest = item.sums.total;
          for (const auto& movement : item.movements) rest -= movement.amount;
          CHECK(rest == item.sums.open);
        }
      }
    }
  });
}

}  // namespace relance::test
