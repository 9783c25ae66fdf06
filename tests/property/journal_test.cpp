// SPDX-License-Identifier: MIT
#include "receivable/journal.hpp"

#include <doctest/doctest.h>

#include <map>
#include <utility>

#include "made_up_book.hpp"
#include "receivable/aging.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

using Balances = std::map<std::pair<std::string, std::string>, Minor>;  // by client and currency

Balances without_zeros(Balances balances) {
  std::erase_if(balances, [](const auto& balance) { return balance.second == 0; });
  return balances;
}

Balances booked(const std::vector<JournalEntry>& entries, JournalAccount account) {
  Balances balances;
  for (const auto& entry : entries) {
    for (const auto& posting : entry.postings) {
      if (posting.account == account)
        balances[{entry.receivable->client->id, std::string(posting.amount.currency.code())}] +=
            posting.amount.minor();
    }
  }
  return without_zeros(std::move(balances));
}

Balances aged(const Assessment& assessment, const Ledger& ledger) {
  Balances balances;
  const Aging aging = age(assessment, ledger.profile.defaults.buckets, AgingBasis::due, false);
  for (const auto& row : aging.rows)
    balances[{row.client->id, std::string(row.currency.code())}] += row.total.minor();
  return without_zeros(std::move(balances));
}

// Received less paid back, whatever became of the document.
Balances received(const Assessment& assessment) {
  Balances balances;
  for (const auto& receivable : assessment.receivables) {
    for (const auto* event : seen_events(*receivable.invoice, assessment.as_of)) {
      if (event->kind != EventKind::payment || !event->amount) continue;
      const Money amount = is_credit_note(*receivable.invoice) ? -*event->amount : *event->amount;
      balances[{receivable.client->id, std::string(amount.currency.code())}] += amount.minor();
    }
  }
  return without_zeros(std::move(balances));
}

}  // namespace

TEST_CASE("the journal's receivables are what the ageing says, its bank is what came in") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    const auto entries = journal_of(seen.assessment());
    CHECK(booked(entries, JournalAccount::receivable) == aged(seen.assessment(), ledger));
    CHECK(booked(entries, JournalAccount::bank) == received(seen.assessment()));
  });
}

TEST_CASE("every entry of the journal adds up to zero, is in order, and not later than the day") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    const auto entries = journal_of(seen.assessment());
    for (std::size_t i = 0; i < entries.size(); ++i) {
      Money sum = zero(entries[i].receivable->invoice->currency);
      for (const auto& posting : entries[i].postings) {
        sum += posting.amount;
        CHECK_FALSE(is_zero(posting.amount));
      }
      CHECK(is_zero(sum));
      CHECK(entries[i].on <= today);
      CHECK((i == 0 || entries[i - 1].on <= entries[i].on));
    }
  });
}

}  // namespace relance::test
