// SPDX-License-Identifier: MIT
// Where something stands in the files, and what happens after the day one looks, changes nothing that is
// seen or printed.
#include <doctest/doctest.h>

#include <algorithm>

#include "made_up_book.hpp"
#include "printed_book.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

// Days in any order; what happened on one day stays in its own (fine print E44).
void shuffle_days(Random& random, std::vector<Event>& events) {
  std::vector<Date> days;
  for (const auto& event : events) {
    if (days.empty() || days.back() != event.date) days.push_back(event.date);
  }
  random.shuffle(days);
  std::vector<Event> shuffled;
  for (const Date day : days) {
    std::copy_if(events.begin(), events.end(), std::back_inserter(shuffled),
                 [&](const Event& event) { return event.date == day; });
  }
  events = std::move(shuffled);
}

// What the reader sees in whatever order a user's files and their events stand.
Ledger shuffled(Random& random, Ledger ledger) {
  random.shuffle(ledger.clients);
  random.shuffle(ledger.invoices);
  for (auto& invoice : ledger.invoices) shuffle_days(random, invoice.events);
  return ledger;
}

// The lists within a record too; an export shows them as they are written.
Ledger with_shuffled_lists(Random& random, Ledger ledger) {
  for (auto& client : ledger.clients) {
    random.shuffle(client.pays_on);
    random.shuffle(client.contacts);
  }
  for (auto& invoice : ledger.invoices) {
    random.shuffle(invoice.instalments);
    for (auto& event : invoice.events) random.shuffle(event.instalments.edit());
  }
  return ledger;
}

// The order that records.hpp promises to every floor above the reader.
Ledger in_order(Ledger ledger) {
  std::sort(ledger.clients.begin(), ledger.clients.end(),
            [](const Client& a, const Client& b) { return a.id < b.id; });
  std::sort(ledger.invoices.begin(), ledger.invoices.end(),
            [](const Invoice& a, const Invoice& b) { return a.number < b.number; });
  for (auto& invoice : ledger.invoices) {
    std::stable_sort(invoice.events.begin(), invoice.events.end(),
                     [](const Event& a, const Event& b) { return a.date < b.date; });
  }
  return ledger;
}

Ledger cut_after(Ledger ledger, Date day) {
  for (auto& invoice : ledger.invoices) {
    std::erase_if(invoice.events, [&](const Event& event) { return event.date > day; });
  }
  return ledger;
}

}  // namespace

TEST_CASE("the order of invoices, of days, of instalments and of runs in the files is of no importance") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const Ledger other = in_order(shuffled(random, ledger));
    const SeenBook here(ledger, today);
    const SeenBook there(other, today);
    CHECK(first_difference(printed(there), printed(here)) == "");
    const Ledger elsewhere = with_shuffled_lists(random, other);
    CHECK(first_difference(seen_lines(SeenBook(elsewhere, today)), seen_lines(here)) == "");
  });
}

TEST_CASE("a day sees the same as a book without the events after it") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today - Days{random.between(0, 40)});
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const Ledger cut = cut_after(ledger, today);
    const SeenBook here(ledger, today);
    const SeenBook there(cut, today);
    CHECK(first_difference(seen_lines(there), seen_lines(here)) == "");
    if (random.chance(25)) CHECK(first_difference(printed(there), printed(here)) == "");
  });
}

}  // namespace relance::test
