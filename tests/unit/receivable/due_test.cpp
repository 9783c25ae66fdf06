// SPDX-License-Identifier: MIT
#include "receivable/due.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

InvoiceBuilder in_three() {
  return invoice()
      .instalment("2026-04-01", "400.00")
      .instalment("2026-05-04", "400.00")
      .instalment("2026-06-01", "400.00");
}

DueFrom due_from(const BookBuilder& of) {
  return SeenBook(of, "2026-03-10").at().due_from;
}

std::string asked(const InvoiceBuilder& invoice, std::string_view iso) {
  return to_decimal(SeenBook(book().with(invoice), iso).at().asked);
}

// What interest runs on, were nothing paid: all that has fallen due up to the day.
Money fallen_due(const Receivable& receivable, std::string_view iso) {
  Money sum = zero(receivable.invoice->currency);
  for (const auto& due : receivable.falls_due) {
    if (due.date <= day(iso)) sum += due.amount;
  }
  return sum;
}

}  // namespace

TEST_CASE("the nearest terms give the due date, and it is known where they came from") {
  const auto open_terms = invoice().no_terms();
  auto of_book = book().with(open_terms);
  CHECK(due_from(of_book) == DueFrom::standard);
  of_book.profile().defaults.terms = *parse_terms("10 days");
  CHECK(due_from(of_book) == DueFrom::book);
  CHECK(SeenBook(of_book, "2026-03-10").due() == "2026-03-12");
  auto of_client = book(client().terms("45 days end of month")).with(open_terms);
  of_client.profile().defaults.terms = *parse_terms("10 days");
  CHECK(due_from(of_client) == DueFrom::client);
  CHECK(SeenBook(of_client, "2026-03-10").due() == "2026-04-30");
  CHECK(due_from(book(client().terms("45 days")).with(invoice().net(30))) == DueFrom::terms);
}

TEST_CASE("D8: a written due date wins over terms") {
  auto both = invoice().due("2026-04-20");
  both.record().terms = *parse_terms("30 days");
  CHECK(due_of_one(both, "2026-03-10") == "2026-04-20");
  CHECK(due_from(book().with(both)) == DueFrom::invoice);
}

TEST_CASE("D9: on and before the due day, and before its issue, an invoice is no day past due") {
  const auto days = [](std::string_view iso) {
    return SeenBook(book().with(invoice()), iso).at().days_past_due;
  };
  CHECK(days("2026-02-01") == 0);
  CHECK(days("2026-03-31") == 0);
  CHECK(days("2026-04-01") == 0);
  CHECK(days("2026-04-02") == 1);
  CHECK(days("2026-05-01") == 30);
}

TEST_CASE("E47: days past due are 0 when nothing is open") {
  CHECK(SeenBook(book().with(invoice().paid("2026-04-10")), "2026-04-20").at().days_past_due == 0);
  CHECK(SeenBook(book().with(invoice().happened(EventKind::cancel, "2026-04-10")), "2026-04-20")
            .at()
            .days_past_due == 0);
}

// ---- moved by the law ----

TEST_CASE("D4: a due date is moved to a working day under German law, not under French law") {
  CHECK(due_of_one(invoice().due("2026-04-11"), "2026-03-10") == "2026-04-11");
  CHECK(due_of_one(invoice().due("2026-04-11").law("DE"), "2026-03-10") == "2026-04-13");
  CHECK(due_of_one(invoice().due("2026-04-11").law("DE").moves_due(false), "2026-03-10") == "2026-04-11");
  CHECK(due_of_one(invoice().due("2026-04-11").moves_due(true), "2026-03-10") == "2026-04-13");
}

TEST_CASE("E39: a due date moves by the law's own holidays, computed and written alike") {
  // Good Friday is a holiday in Germany only.
  CHECK(due_of_one(invoice().due("2026-04-03").law("DE"), "2026-03-10") == "2026-04-07");
  CHECK(due_of_one(invoice().issued("2026-03-04").net(30).law("DE"), "2026-03-10") == "2026-04-07");
  CHECK(due_of_one(invoice().due("2026-04-03").moves_due(true), "2026-03-10") == "2026-04-03");
}

TEST_CASE("D4: the day before the law moved it is kept") {
  const SeenBook seen(book().with(invoice().due("2026-04-11").law("DE")), "2026-03-10");
  REQUIRE(seen.at().portions.size() == 1);
  CHECK(seen.at().portions.front().due_as_written == day("2026-04-11"));
  CHECK(seen.at().portions.front().due == day("2026-04-13"));
}

TEST_CASE("E75: the due days of instalments and of a plan are moved like any written one") {
  const auto scheduled =
      invoice().law("DE").instalment("2026-04-11", "600.00").instalment("2026-05-11", "600.00");
  CHECK(due_of_one(scheduled, "2026-03-10") == "2026-04-13");
  const auto planned =
      invoice().law("DE").plan("2026-04-07", {{"2026-04-18", "600.00"}, {"2026-05-18", "600.00"}});
  CHECK(due_of_one(planned, "2026-04-08") == "2026-04-20");
}

// ---- instalments ----

TEST_CASE(
    "E7: money fills instalments from the oldest, and the invoice is due when the oldest unfilled one is") {
  CHECK(due_of_one(in_three(), "2026-03-10") == "2026-04-01");
  CHECK(due_of_one(in_three().paid("2026-03-05", "300.00"), "2026-03-10") == "2026-04-01");
  CHECK(due_of_one(in_three().paid("2026-03-05", "700.00"), "2026-03-10") == "2026-05-04");
  CHECK(due_of_one(in_three().paid("2026-03-05"), "2026-03-10") == "2026-06-01");
}

TEST_CASE("E46: an instalment counts as filled when at most the tolerance is missing") {
  CHECK(due_of_one(in_three().paid("2026-03-05", "399.00"), "2026-03-10") == "2026-05-04");
  CHECK(due_of_one(in_three().paid("2026-03-05", "398.99"), "2026-03-10") == "2026-04-01");
}

TEST_CASE("E7: what is asked is what has fallen due so far, what is open is the whole") {
  CHECK(asked(in_three(), "2026-03-31") == "0.00");
  CHECK(asked(in_three(), "2026-04-01") == "400.00");
  CHECK(asked(in_three().paid("2026-04-02", "150.00"), "2026-05-04") == "650.00");
  CHECK(open_of_one(in_three(), "2026-04-01") == "1200.00");
  CHECK(asked(invoice(), "2026-03-10") == "1200.00");
}

TEST_CASE("E7: an agreed plan replaces the schedule for what was open") {
  const auto planned = in_three()
                           .paid("2026-04-02", "400.00")
                           .plan("2026-05-12", {{"2026-06-15", "500.00"}, {"2026-07-15", "300.00"}});
  const SeenBook seen(book().with(planned), "2026-05-12");
  CHECK(seen.due() == "2026-06-15");
  CHECK(seen.at().due_from == DueFrom::plan);
  CHECK(seen.at().is_on_plan);
  auto half_paid = planned;
  CHECK(due_of_one(half_paid.paid("2026-06-14", "500.00"), "2026-06-14") == "2026-07-15");
  CHECK(due_of_one(planned, "2026-05-11") == "2026-05-04");
}

// ---- the days of issue and sending ----

TEST_CASE(
    "E10: the recorded send-invoice step gives the sent day and the issue day where the keys are absent") {
  const SeenBook seen(book().with(invoice().not_issued().done("send-invoice", "2026-03-05")), "2026-03-10");
  CHECK(seen.at().sent == day("2026-03-05"));
  CHECK(seen.at().issued == day("2026-03-05"));
  CHECK(seen.due() == "2026-04-04");
  const SeenBook issued_before(book().with(invoice().not_sent().done("send-invoice", "2026-03-05")),
                               "2026-03-10");
  CHECK(issued_before.at().issued == day("2026-03-02"));
  CHECK(issued_before.at().sent == day("2026-03-05"));
  const SeenBook has_key(book().with(invoice().done("send-invoice", "2026-03-05")), "2026-03-10");
  CHECK(has_key.at().sent == day("2026-03-02"));
}

TEST_CASE(
    "what a credit note took off before a plan falls due with its last part once the note is cancelled") {
  const auto planned = invoice()
                           .plan("2026-04-10", {{"2026-05-04", "450.00"}, {"2026-06-01", "450.00"}})
                           .paid("2026-05-04", "450.00");
  const auto note = invoice("A-1").issued("2026-04-02").total("300.00").credit_note_for("F-101");
  const auto cancelled = InvoiceBuilder(note).happened(EventKind::cancel, "2026-05-11");
  const SeenBook before(book().with(planned).with(cancelled), "2026-05-08");
  CHECK(before.at().portions.back().missing == money("450.00"));
  const SeenBook after(book().with(planned).with(cancelled), "2026-05-11");
  CHECK(after.open() == "750.00");
  CHECK(after.due() == "2026-06-01");
  CHECK(after.at().portions.front().missing == money("0.00"));
  CHECK(after.at().portions.back().missing == money("750.00"));
  CHECK(fallen_due(after.at(), "2026-05-31") == money("450.00"));
  CHECK(fallen_due(after.at(), "2026-06-01") == money("1200.00"));
}

TEST_CASE("E23: a reissue restarts the sent-clock at `sent`, else on its own day; the due date stays") {
  const auto asked_for = [] { return invoice().happened(EventKind::correction, "2026-03-10"); };
  const SeenBook with_day(book().with(asked_for().corrected("2026-03-16", "2026-03-13")), "2026-03-16");
  CHECK(with_day.at().sent == day("2026-03-13"));
  CHECK(with_day.at().first_sent == day("2026-03-02"));
  CHECK(with_day.due() == "2026-04-01");
  const SeenBook without(book().with(asked_for().corrected("2026-03-16")), "2026-03-16");
  CHECK(without.at().sent == day("2026-03-16"));
  CHECK(SeenBook(book().with(asked_for().corrected("2026-03-16")), "2026-03-15").at().sent ==
        day("2026-03-02"));
}

TEST_CASE("E35: a reply, promise, dispute, correction or payment since the sending is an answer") {
  const auto has_answer = [](const InvoiceBuilder& of) {
    return SeenBook(book().with(of), "2026-03-20").at().has_answer;
  };
  CHECK_FALSE(has_answer(invoice()));
  CHECK(has_answer(invoice().happened(EventKind::reply, "2026-03-02")));
  CHECK_FALSE(has_answer(invoice().happened(EventKind::reply, "2026-03-01")));
  CHECK(has_answer(invoice().promise("2026-03-10", "2026-04-10")));
  CHECK(has_answer(invoice().happened(EventKind::dispute, "2026-03-10")));
  CHECK(has_answer(invoice().happened(EventKind::correction, "2026-03-10")));
  CHECK(has_answer(invoice().paid("2026-03-10", "1.00")));
  CHECK_FALSE(has_answer(invoice().happened(EventKind::note, "2026-03-10").done("week-1", "2026-03-09")));
}

}  // namespace relance::test
