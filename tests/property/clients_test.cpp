// SPDX-License-Identifier: MIT
// What `relance clients` adds up. (That the order of the files and what comes later change nothing is held in
// event_order_test: its lines hold these figures too.)
#include <doctest/doctest.h>

#include <map>

#include "made_up_book.hpp"
#include "receivable/aging.hpp"
#include "receivable/pauses.hpp"
#include "receivable/sales_outstanding.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

using Sums = std::map<std::string, Minor>;

void add(Sums& sums, const Money& amount) {
  sums[std::string(amount.currency.code())] += amount.minor();
}

Sums without_zeros(Sums sums) {
  std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
  return sums;
}

Money paid_in(const Assessment& assessment, const Client& client, Currency currency, const DaySpan& span) {
  Money paid = zero(currency);
  for (const auto* receivable : receivables_of(assessment, client.id)) {
    if (receivable->invoice->currency != currency || receivable->standing == Standing::is_void) continue;
    for (const auto& movement : receivable->balance.movements) {
      const bool counts =
          movement.kind == Movement::Kind::payment && span.from <= movement.on && movement.on <= span.to;
      if (counts) paid += movement.amount;
    }
  }
  return paid;
}

void check_currency(const Assessment& assessment, const PaymentRecord& record, const CurrencyRecord& of) {
  const Money weighed_of_payments = of.days_late.amount - of.late;
  CHECK(weighed_of_payments >= zero(of.currency));
  CHECK(weighed_of_payments <=
        paid_in(assessment, *record.client, of.currency, record_span(assessment.as_of)));
  CHECK(of.late <= of.days_late.amount);
  const auto quarters = trend_quarters(assessment.as_of);
  for (std::size_t i = 0; i < quarters.size(); ++i)
    CHECK(of.trend.at(i).amount <= paid_in(assessment, *record.client, of.currency, quarters.at(i)));
  CHECK(of.days_late.weighted >= 0);
}

}  // namespace

TEST_CASE("what the clients have open and late is what the ageing says, in each currency") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    Sums open;
    Sums late;
    for (const auto& client : ledger.clients) {
      for (const auto& of : payment_record(seen.assessment(), seen.around(), client).currencies) {
        add(open, of.open);
        add(late, of.late);
      }
    }
    Sums open_in_aging;
    Sums late_in_aging;
    for (const auto& total : age(seen.assessment(), {}, AgingBasis::due, false).totals) {
      add(open_in_aging, total.total);
      add(late_in_aging, total.buckets.back());
    }
    CHECK(without_zeros(open) == without_zeros(open_in_aging));
    CHECK(without_zeros(late) == without_zeros(late_in_aging));
    Sums open_in_dso;
    for (const auto& dso : days_sales_outstanding(seen.assessment())) add(open_in_dso, dso.open);
    CHECK(without_zeros(open_in_dso) == without_zeros(open_in_aging));
  });
}

TEST_CASE("days late weigh no more than what was paid and what is late; every promise is counted once") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    for (const auto& client : ledger.clients) {
      const auto record = payment_record(seen.assessment(), seen.around(), client);
      for (const auto& of : record.currencies) check_currency(seen.assessment(), record, of);
      std::size_t made = 0;
      for (const auto& of : record.invoices)
        made += promises_made(*of.receivable->invoice, of.receivable->balance, today).size();
      CHECK(static_cast<std::size_t>(record.promises.made()) == made);
      CHECK(record.paid_in_terms() <= record.paid());
      CHECK(record.paid() <= static_cast<int>(record.invoices.size()));
    }
  });
}

}  // namespace relance::test
