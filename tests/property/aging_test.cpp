// SPDX-License-Identifier: MIT
#include "receivable/aging.hpp"

#include <doctest/doctest.h>

#include <map>
#include <numeric>

#include "made_up_book.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

using Sums = std::map<std::string, Minor>;

Sums without_zeros(Sums sums) {
  std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
  return sums;
}

// Sent and not closed as void or lost; credit balances count with their minus (fine print E52).
Sums open_by_currency(const Assessment& assessment) {
  Sums sums;
  for (const auto& receivable : assessment.receivables) {
    const bool is_gone =
        receivable.standing == Standing::is_void || receivable.standing == Standing::written_off;
    if (is_gone || (!receivable.first_sent && !is_credit_note(*receivable.invoice))) continue;
    sums[std::string(receivable.invoice->currency.code())] += receivable.balance.open.minor();
  }
  return without_zeros(std::move(sums));
}

Minor sum_of(const std::vector<Money>& amounts) {
  return std::accumulate(amounts.begin(), amounts.end(), Minor{0},
                         [](Minor sum, const Money& amount) { return sum + amount.minor(); });
}

Sums sums_of(const std::vector<AgingRow>& rows) {
  Sums sums;
  for (const auto& row : rows) {
    CHECK(sum_of(row.buckets) == row.total.minor());
    sums[std::string(row.currency.code())] += row.total.minor();
  }
  return without_zeros(std::move(sums));
}

}  // namespace

TEST_CASE("the buckets of the ageing add up to what is open, in each currency, however it is grouped") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    const Sums open = open_by_currency(seen.assessment());
    for (const auto basis : {AgingBasis::due, AgingBasis::issued}) {
      for (const bool by_invoice : {false, true}) {
        const Aging aging = age(seen.assessment(), ledger.profile.defaults.buckets, basis, by_invoice);
        const bool is_by_currency = sums_of(aging.rows) == open && sums_of(aging.totals) == open;
        CHECK(is_by_currency);
        for (const auto& row : aging.rows) {
          CHECK(row.buckets.size() == aging.labels.size());
          if (!by_invoice) continue;
          REQUIRE(row.invoice != nullptr);
          CHECK(row.total == find_receivable(seen.assessment(), row.invoice->number)->balance.open);
        }
      }
    }
  });
}

}  // namespace relance::test
