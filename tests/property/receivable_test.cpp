// SPDX-License-Identifier: MIT
// How an invoice moves from one day to the next, and by a payment.
#include <doctest/doctest.h>

#include <algorithm>

#include "made_up_book.hpp"
#include "render/names.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

// From good to bad, as far as a payment can move it. A pause says nothing of how late the invoice is, so it
// counts with what it may turn out to be: late. What was written off stays lost when the rest is paid.
int badness(const Receivable& receivable) {
  switch (receivable.standing) {
    case Standing::paid:
      return 0;
    case Standing::written_off:
      return 1;
    case Standing::planned:
    case Standing::to_send:
    case Standing::not_due:
    case Standing::due_today:
      return 2;
    case Standing::on_plan:
      return 3;
    case Standing::correcting:
    case Standing::disputed:
    case Standing::promised:
    case Standing::snoozed:
    case Standing::held:
    case Standing::overdue:
    case Standing::reminded:
      return receivable.is_late ? 4 : 3;
    case Standing::insolvent:
    case Standing::handed_off:
      return 5;
    case Standing::is_void:
      return 6;
  }
  return 0;
}

// On a day that leaves what was agreed before it untouched: a plan covers what was open on its own day.
Date payment_day(Random& random, const Invoice& invoice, Date today) {
  const bool has_plan = std::any_of(invoice.events.begin(), invoice.events.end(),
                                    [](const Event& event) { return event.kind == EventKind::plan; });
  return has_plan ? today : today - Days{random.between(0, 60)};
}

void add_payment(Random& random, Invoice& invoice, Date today) {
  Event event;
  event.kind = EventKind::payment;
  event.date = payment_day(random, invoice, today);
  event.amount = Money{std::max<Minor>(1, invoice.total->minor() / random.between(1, 6)), invoice.currency};
  const auto after = std::upper_bound(invoice.events.begin(), invoice.events.end(), event.date,
                                      [](Date wanted, const Event& other) { return wanted < other.date; });
  invoice.events.insert(after, std::move(event));
}

// Nothing is issued, sent or recorded after the day.
Ledger without_days_to_come(Ledger ledger, Date today) {
  std::erase_if(ledger.invoices, [&](const Invoice& invoice) {
    return is_credit_note(invoice) && invoice.issued && *invoice.issued > today;
  });
  for (auto& invoice : ledger.invoices) {
    if (invoice.sent && *invoice.sent > today) invoice.sent.reset();
    std::erase_if(invoice.events, [&](const Event& event) { return event.date > today; });
  }
  return ledger;
}

}  // namespace

TEST_CASE("one day later every invoice that was late is one more day past due, and nothing else has moved") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = without_days_to_come(made_up_book(random, today), today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook before(ledger, today);
    const SeenBook after(ledger, today + Days{1});
    for (std::size_t i = 0; i < ledger.invoices.size(); ++i) {
      const Receivable& was = before.assessment().receivables[i];
      const Receivable& is = after.assessment().receivables[i];
      CAPTURE(was.invoice->number);
      CHECK(is.due == was.due);
      CHECK(is.balance.open == was.balance.open);
      const bool falls_due = was.due && *was.due <= today && is_positive(was.balance.open);
      CHECK(is.days_past_due == (falls_due ? was.days_past_due + 1 : 0));
      if (was.due && *was.due <= today)
        CHECK(was.days_past_due == (falls_due ? days_between(*was.due, today) : 0));
    }
  });
}

TEST_CASE("one day later, what stays open and late is one day later, whatever happens on that day") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook before(ledger, today);
    const SeenBook after(ledger, today + Days{1});
    for (std::size_t i = 0; i < ledger.invoices.size(); ++i) {
      const Receivable& was = before.assessment().receivables[i];
      const Receivable& is = after.assessment().receivables[i];
      CAPTURE(was.invoice->number);
      CHECK(was.days_past_due >= 0);
      CHECK(was.is_late == (was.days_past_due > 0));
      const bool has_moved = was.due != is.due || was.balance.open != is.balance.open;
      if (has_moved) continue;
      if (was.is_late) {
        CHECK(is.days_past_due == was.days_past_due + (is.standing == Standing::is_void ? 0 : 1));
      } else if (is.is_late) {
        CHECK(is.days_past_due == 1);
      }
    }
  });
}

TEST_CASE("a payment makes no balance larger and no standing worse, on no invoice of the book") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    Ledger paid = ledger;
    Invoice& invoice = paid.invoices[static_cast<std::size_t>(
        random.between(0, static_cast<int>(paid.invoices.size()) - 1))];
    if (is_credit_note(invoice)) return;  // money on a note goes the other way
    add_payment(random, invoice, today);
    INFO("on ", to_iso(today), ", ", invoice.number, " paid\n", book_lines(paid));
    const SeenBook before(ledger, today);
    const SeenBook after(paid, today);
    for (std::size_t i = 0; i < ledger.invoices.size(); ++i) {
      const Receivable& was = before.assessment().receivables[i];
      const Receivable& is = after.assessment().receivables[i];
      CAPTURE(was.invoice->number);
      CAPTURE(word(was.standing));
      CAPTURE(word(is.standing));
      CHECK(is.balance.open <= was.balance.open);
      CHECK(is.balance.paid >= was.balance.paid);
      CHECK(badness(is) <= badness(was));
      if (was.invoice->number != invoice.number) CHECK(is.standing == was.standing);
    }
  });
}

TEST_CASE("what was paid, credited, lost and is open adds up to the total") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    for (const auto& receivable : seen.assessment().receivables) {
      if (receivable.standing == Standing::is_void || is_credit_note(*receivable.invoice)) continue;
      const Balance& balance = receivable.balance;
      CAPTURE(receivable.invoice->number);
      CHECK(balance.paid + balance.credited + balance.written_off + balance.open == balance.total);
    }
  });
}

}  // namespace relance::test
