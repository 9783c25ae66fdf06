// SPDX-License-Identifier: MIT
#include "receivable/journal.hpp"

#include <doctest/doctest.h>

#include "receivable/aging.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

std::string_view name_of(JournalAccount account) {
  switch (account) {
    case JournalAccount::receivable:
      return "receivable";
    case JournalAccount::bank:
      return "bank";
    case JournalAccount::sales:
      return "sales";
    case JournalAccount::discounts:
      return "discounts";
    case JournalAccount::bad_debts:
      return "bad debts";
    case JournalAccount::late_sums:
      return "late sums";
    case JournalAccount::advances:
      return "advances";
  }
  return {};
}

// "2026-03-02 F-101 receivable 1200.00 sales -1200.00; ..."
std::string journal(const BookBuilder& of, std::string_view iso) {
  const SeenBook seen(of, iso);
  std::string out;
  for (const auto& entry : journal_of(seen.assessment())) {
    out.append(out.empty() ? "" : "; ").append(to_iso(entry.on)).append(" ");
    out.append(entry.receivable->invoice->number);
    for (const auto& posting : entry.postings)
      out.append(" ").append(name_of(posting.account)).append(" ").append(to_decimal(posting.amount));
  }
  return out;
}

// What the receivable accounts hold, and what the ageing says; one client, one currency.
void check_balance(const BookBuilder& of, std::string_view iso, std::string_view expected) {
  const SeenBook seen(of, iso);
  Money sum = money("0.00");
  for (const auto& entry : journal_of(seen.assessment())) {
    for (const auto& posting : entry.postings) {
      if (posting.account == JournalAccount::receivable) sum += posting.amount;
    }
  }
  const Aging aging = age(seen.assessment(), {30}, AgingBasis::due, false);
  CHECK(to_decimal(sum) == expected);
  CHECK((aging.totals.empty() ? money("0.00") : aging.totals.front().total) == sum);
}

}  // namespace

TEST_CASE("an invoice is owed and earned on its issue day, a payment goes from there to the bank") {
  CHECK(
      journal(book().with(invoice().paid("2026-04-03", "200.00")), "2026-04-10") ==
      "2026-03-02 F-101 receivable 1200.00 sales -1200.00; 2026-04-03 F-101 bank 200.00 receivable -200.00");
}

TEST_CASE("nothing is in the journal before the invoice is sent, or after the as-of day") {
  CHECK(journal(book().with(invoice().sent("2026-03-05")), "2026-03-04").empty());
  CHECK(journal(book().with(invoice().sent("2026-03-05").paid("2026-04-03")), "2026-03-05") ==
        "2026-03-02 F-101 receivable 1200.00 sales -1200.00");
  const auto postdated = book().with(invoice().issued("2026-03-10").sent("2026-03-05"));
  CHECK(journal(postdated, "2026-03-06") == "2026-03-05 F-101 receivable 1200.00 sales -1200.00");
}

TEST_CASE("money received for what is not sent yet is an advance") {
  const auto deposit = book().with(invoice().not_sent().paid("2026-03-20", "300.00"));
  CHECK(journal(deposit, "2026-04-01") == "2026-03-20 F-101 bank 300.00 advances -300.00");
  check_balance(deposit, "2026-04-01", "0.00");
}

TEST_CASE("what is let off lowers the sales, a discount and a loss are expenses") {
  CHECK(journal(book().with(invoice().credit("2026-04-03", "50.00").write_off("2026-05-01")), "2026-05-04") ==
        "2026-03-02 F-101 receivable 1200.00 sales -1200.00; 2026-04-03 F-101 sales 50.00 receivable -50.00; "
        "2026-05-01 F-101 bad debts 1150.00 receivable -1150.00");
  CHECK(journal(book().with(invoice().discount("2", 10).paid("2026-03-05", "1176.00")), "2026-05-04") ==
        "2026-03-02 F-101 receivable 1200.00 sales -1200.00; "
        "2026-03-05 F-101 bank 1176.00 receivable -1176.00; "
        "2026-03-05 F-101 discounts 24.00 receivable -24.00");
}

TEST_CASE("a rest that a write-off leaves within the tolerance is lost with it") {
  const auto lost = book().with(invoice().write_off("2026-05-01", "1199.50"));
  CHECK(journal(lost, "2026-05-04").ends_with("2026-05-01 F-101 bad debts 0.50 receivable -0.50"));
  check_balance(lost, "2026-05-04", "0.00");
}

TEST_CASE("an overpayment, instalments, a plan and claimed fees change no amount of their own") {
  check_balance(book().with(invoice().paid("2026-04-03", "1250.00")), "2026-05-04", "-50.00");
  const auto planned = invoice().plan("2026-04-10", {{"2026-05-01", "600.00"}, {"2026-06-01", "600.00"}});
  check_balance(book().with(planned), "2026-05-04", "1200.00");
  check_balance(book().with(invoice().fees("2026-04-10", "12.00", "40.00")), "2026-05-04", "1200.00");
}

TEST_CASE("what was received beyond the invoice for claimed late sums is earned apart") {
  const auto paid = invoice().fees("2026-05-04", "13.18", "40.00").paid("2026-05-10", "1253.18");
  CHECK(journal(book().with(paid), "2026-05-10") ==
        "2026-03-02 F-101 receivable 1200.00 sales -1200.00; 2026-05-10 F-101 bank 1253.18 receivable "
        "-1253.18; "
        "2026-05-10 F-101 receivable 53.18 late sums -53.18");
}

TEST_CASE("a credit note is one document, wherever it is taken up") {
  const auto note = invoice("A-1").credit_note_for("F-101").total("1500.00").issued("2026-03-20");
  const auto with_note = book().with(invoice()).with(note);
  CHECK(journal(with_note, "2026-04-10") ==
        "2026-03-02 F-101 receivable 1200.00 sales -1200.00; "
        "2026-03-20 A-1 sales 1500.00 receivable -1500.00");
  check_balance(with_note, "2026-04-10", "-300.00");
  check_balance(with_note, "2026-03-19", "1200.00");
}

TEST_CASE("what is paid back on a credit note leaves the bank, and more than it owes is an advance") {
  const auto note = invoice("A-1")
                        .credit_note_for("F-101")
                        .total("1500.00")
                        .issued("2026-03-20")
                        .paid("2026-04-01", "100.00")
                        .paid("2026-04-02", "250.00");
  const auto paid_back = book().with(invoice()).with(note);
  CHECK(journal(paid_back, "2026-04-10")
            .ends_with("2026-04-01 A-1 receivable 100.00 bank -100.00; "
                       "2026-04-02 A-1 receivable 200.00 advances 50.00 bank -250.00"));
  check_balance(paid_back, "2026-04-10", "0.00");
}

TEST_CASE("a credit note for an invoice that is not sent counts for what that invoice leaves of it") {
  const auto note = invoice("A-1").credit_note_for("F-101").total("1500.00").issued("2026-03-20");
  check_balance(book().with(invoice().not_sent()).with(note), "2026-04-10", "-300.00");
}

TEST_CASE("a cancelled invoice is taken back; what was paid on it is an advance of the client") {
  const auto cancelled = book().with(invoice()
                                         .paid("2026-03-10", "200.00")
                                         .credit("2026-03-11", "100.00")
                                         .happened(EventKind::cancel, "2026-03-20")
                                         .paid("2026-03-25", "5.00"));
  CHECK(journal(cancelled, "2026-04-10")
            .ends_with("2026-03-20 F-101 sales 1100.00 advances -200.00 receivable -900.00; "
                       "2026-03-25 F-101 bank 5.00 advances -5.00"));
  check_balance(cancelled, "2026-04-10", "0.00");
}

TEST_CASE("a credit note on a cancelled invoice, or cancelled itself, leaves the balance of the ageing") {
  const auto note = invoice("A-1").credit_note_for("F-101").total("500.00").issued("2026-03-20");
  const auto of_cancelled = invoice().happened(EventKind::cancel, "2026-03-10");
  for (const std::string_view iso : {"2026-03-15", "2026-04-10"}) {
    const SeenBook seen(book().with(of_cancelled).with(note), iso);
    check_balance(book().with(of_cancelled).with(note), iso,
                  seen.at("A-1").balance.open == money("0.00") ? "0.00" : "-500.00");
  }
  auto cancelled_note = note;
  cancelled_note.happened(EventKind::cancel, "2026-03-25");
  check_balance(book().with(invoice()).with(cancelled_note), "2026-04-10", "1200.00");
}

}  // namespace relance::test
