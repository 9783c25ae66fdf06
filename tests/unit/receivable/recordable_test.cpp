// SPDX-License-Identifier: MIT
#include "receivable/recordable.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

constexpr std::string_view kToday = "2026-04-10";

// Why the event cannot be recorded on the invoice today; empty: it can.
std::string refusal(const InvoiceBuilder& invoice, const Event& event, Permission permission = {}) {
  const SeenBook seen(book().with(invoice), kToday);
  const auto why = why_not_recordable(seen.at(), event, permission);
  return why ? english(why->message) : "";
}

Event event_of(EventKind kind) {
  Event event;
  event.date = day(kToday);
  event.kind = kind;
  return event;
}

Event of_amount(EventKind kind, std::string_view amount) {
  Event event = event_of(kind);
  event.amount = money(amount, "EUR");
  return event;
}

Event until(EventKind kind, std::string_view iso) {
  Event event = event_of(kind);
  event.until = day(iso);
  return event;
}

}  // namespace

TEST_CASE("R10: a payment is above zero and at most what is open, unless more came in") {
  CHECK(refusal(invoice(), of_amount(EventKind::payment, "1200.00")).empty());
  CHECK(refusal(invoice(), of_amount(EventKind::payment, "1200.01")) ==
        "1200.01 EUR is more than the 1200.00 EUR that are open");
  CHECK(refusal(invoice(), of_amount(EventKind::payment, "1200.01"), {true}).empty());
  CHECK(refusal(invoice(), of_amount(EventKind::payment, "0.00")) == "an amount above zero was expected");
  CHECK(refusal(invoice(), of_amount(EventKind::payment, "-1.00"), {true}) ==
        "an amount above zero was expected");
  CHECK(refusal(invoice().paid("2026-04-01"), of_amount(EventKind::payment, "1.00")) ==
        "nothing is open on it");
  CHECK(refusal(invoice().paid("2026-04-01"), of_amount(EventKind::payment, "1.00"), {true}).empty());
}

TEST_CASE("a credit, a write-off and a promise are at most what is open") {
  for (const auto kind : {EventKind::credit, EventKind::write_off, EventKind::promise}) {
    CHECK(refusal(invoice(), of_amount(kind, "1200.00")).empty());
    CHECK_FALSE(refusal(invoice(), of_amount(kind, "1200.01")).empty());
    CHECK_FALSE(refusal(invoice().paid("2026-04-01"), event_of(kind)).empty());
  }
}

TEST_CASE("a promise and a pause end today at the earliest") {
  for (const auto kind : {EventKind::promise, EventKind::snooze}) {
    CHECK(refusal(invoice(), until(kind, "2026-04-10")).empty());
    CHECK(refusal(invoice(), until(kind, "2026-04-09")).ends_with("2026-04-09 is in the past"));
  }
}

TEST_CASE("only what is open can be closed, and only once") {
  CHECK(refusal(invoice(), event_of(EventKind::resolved)) == "there is no open dispute on it");
  CHECK(refusal(invoice(), event_of(EventKind::corrected)) == "there is no open correction on it");
  const auto disputed = invoice().happened(EventKind::dispute, "2026-04-02");
  CHECK(refusal(disputed, event_of(EventKind::resolved)).empty());
  CHECK(refusal(disputed, event_of(EventKind::dispute)) == "it is disputed already");
  const auto correcting = invoice().happened(EventKind::correction, "2026-04-02");
  CHECK(refusal(correcting, event_of(EventKind::corrected)).empty());
  CHECK(refusal(correcting, event_of(EventKind::correction)) == "a correction is open already");
  const auto handed = invoice().happened(EventKind::handed_off, "2026-04-02");
  CHECK(refusal(handed, event_of(EventKind::handed_off)) == "it was handed off already");
  CHECK(refusal(handed, of_amount(EventKind::payment, "10.00")).empty());
  const auto waived = invoice().happened(EventKind::waive, "2026-04-02");
  CHECK(refusal(waived, event_of(EventKind::waive)) == "its late-payment sums were waived already");
}

TEST_CASE("nothing is dated before the invoice but a note and the steps before it") {
  Event early = event_of(EventKind::reply);
  early.date = day("2026-03-01");
  CHECK(refusal(invoice(), early) == "2026-03-01 is before the invoice, issued on 2026-03-02");
  CHECK(refusal(invoice(), early, {false, false, true}).empty());
  early.kind = EventKind::note;
  CHECK(refusal(invoice(), early).empty());
  early.kind = EventKind::reply;
  CHECK(refusal(invoice().not_issued(), early).empty());
}

TEST_CASE("a step that asks for money is not recorded after the money came, but may be from before") {
  Event late = event_of(EventKind::step);
  late.step = "overdue";
  const auto paid = invoice().paid("2026-04-07");
  CHECK(refusal(paid, late, {false, true}) == "it was paid on 2026-04-07");
  late.date = day("2026-04-02");
  CHECK(refusal(paid, late, {false, true}).empty());
  late.date = day(kToday);
  late.step = "thank-you";
  CHECK(refusal(paid, late).empty());
}

TEST_CASE("a document without a total is not recorded as sent: that would make the book wrong") {
  Event sending = event_of(EventKind::step);
  sending.step = "send-invoice";
  auto draft = invoice().not_issued();
  draft.record().total.reset();
  CHECK(refusal(draft, sending, {false, false, true}) == "the invoice has no total yet");
  CHECK(refusal(invoice().not_issued(), sending, {false, false, true}).empty());
}

TEST_CASE("E77: money from before a plan is not recorded behind it: the plan would not add up any more") {
  const auto planned = invoice().plan("2026-04-07", {{"2026-05-04", "600.00"}, {"2026-06-01", "600.00"}});
  for (const auto kind : {EventKind::payment, EventKind::credit, EventKind::write_off}) {
    Event event = of_amount(kind, "200.00");
    event.date = day("2026-04-03");
    CHECK(refusal(planned, event) == "a plan was agreed on 2026-04-07, over what was open then");
    event.date = day("2026-04-07");
    CHECK(refusal(planned, event).empty());
  }
  Event reply = event_of(EventKind::reply);
  reply.date = day("2026-04-03");
  CHECK(refusal(planned, reply).empty());
}

TEST_CASE("a cancelled document takes nothing but a note; a credit note no money") {
  const auto cancelled = invoice().happened(EventKind::cancel, "2026-04-02");
  CHECK(refusal(cancelled, event_of(EventKind::reply)) == "it was cancelled");
  CHECK(refusal(cancelled, event_of(EventKind::note)).empty());
  const SeenBook seen(book().with(invoice()).with(invoice("A-1").total("100.00").credit_note_for("F-101")),
                      kToday);
  CHECK(why_not_recordable(seen.at("A-1"), of_amount(EventKind::payment, "1.00"), {}));
  CHECK_FALSE(why_not_recordable(seen.at("A-1"), event_of(EventKind::cancel), {}));
}

}  // namespace relance::test
