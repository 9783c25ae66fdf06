// SPDX-License-Identifier: MIT
// One client with several invoices: at most one contact, what it lists, what is recorded, and how long the
// next one waits.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

InvoiceBuilder reminded() {
  return invoice().done("overdue", "2026-04-02");
}

// Due on Saturday 2026-04-04; its second reminder comes on 04-14.
InvoiceBuilder reminded_later() {
  return invoice("F-102").issued("2026-03-05").done("overdue", "2026-04-07");
}

}  // namespace

TEST_CASE("E1: every late invoice is listed, only those whose own step has come are recorded") {
  const auto now = book().with(reminded()).with(reminded_later()).on("2026-04-10");
  CHECK(now.actions() == "second-reminder by email: F-101, F-102 listed only");
  auto ledger = book().with(reminded()).with(reminded_later()).ledger();
  record(ledger, now.morning().actions.front(), day("2026-04-10"));
  CHECK(find_invoice(ledger, "F-101")->events.size() == 2);
  CHECK(find_invoice(ledger, "F-102")->events.size() == 1);
}

TEST_CASE("E1: what a pause holds is neither listed nor recorded") {
  const auto with = [](const InvoiceBuilder& other) {
    return book().with(reminded()).with(other).on("2026-04-10").actions();
  };
  const auto second = [] { return invoice("F-102"); };
  CHECK(with(second()) == "second-reminder by email: F-101, F-102 as overdue");
  CHECK(with(second().happened(EventKind::dispute, "2026-04-08").skipped("settle-dispute", "2026-04-09")) ==
        "second-reminder by email: F-101");
  CHECK(with(second().promise("2026-04-08", "2026-04-20")) == "second-reminder by email: F-101");
  CHECK(with(second().snooze("2026-04-08", "2026-04-20")) == "second-reminder by email: F-101");
  CHECK(with(second().paid("2026-04-01").done("thank-you", "2026-04-02")) ==
        "second-reminder by email: F-101");
}

TEST_CASE("E2: tasks, send-invoice and fix-invoice are actions of their own beside the one contact") {
  const auto now = book()
                       .with(invoice())
                       .with(invoice("F-102").happened(EventKind::correction, "2026-03-12"))
                       .with(invoice("F-103").issued("2026-04-02").not_sent())
                       .with(invoice("F-104").happened(EventKind::dispute, "2026-03-12"))
                       .on("2026-04-02");
  CHECK(now.actions() ==
        "overdue by email: F-101; fix-invoice by task: F-102; send-invoice by email: F-103; "
        "settle-dispute by task: F-104");
}

TEST_CASE(
    "E3: of several contacts the furthest step leads: broken promise, rung, instalment, nudge, thanks, "
    "before") {
  auto all =
      book()
          .with(invoice("A-broken").done("overdue", "2026-04-02").promise("2026-04-03", "2026-04-08"))
          .with(invoice("B-rung").done("overdue", "2026-04-02"))
          .with(invoice("C-instalment").instalment("2026-04-09", "600.00").instalment("2026-06-09", "600.00"))
          .with(invoice("D-nudge").issued("2026-04-02"))
          .with(invoice("E-thanks").paid("2026-04-08"))
          .with(invoice("F-before").not_issued().work("2026-04-09", "2026-05-04", "2026-06-05"));
  all.gaps(1, 1);
  const auto lead = [](BookBuilder of) {
    return of.on("2026-04-09").morning().actions.front().lead->invoice->number;
  };
  CHECK(lead(all) == "A-broken");
  auto ledger = all.ledger();
  for (const auto* next : {"B-rung", "C-instalment", "D-nudge", "E-thanks", "F-before"}) {
    ledger.invoices.erase(ledger.invoices.begin());
    const BookOn now(ledger, built_in_playbooks(), day("2026-04-09"));
    REQUIRE(now.morning().actions.size() == 1);
    CHECK(now.morning().actions.front().lead->invoice->number == next);
  }
}

TEST_CASE("E3: between equal steps the oldest due date leads, then the largest balance") {
  const auto lead = [](const InvoiceBuilder& other) {
    return book()
        .with(invoice())
        .with(other)
        .on("2026-04-13")
        .morning()
        .actions.front()
        .lead->invoice->number;
  };
  CHECK(lead(invoice("F-100").due("2026-04-02")) == "F-101");
  CHECK(lead(invoice("F-102").due("2026-03-31")) == "F-102");
  CHECK(lead(invoice("F-102").total("1200.01")) == "F-102");
  CHECK(lead(invoice("F-100").total("1199.99")) == "F-101");
  CHECK(lead(invoice("F-102")) == "F-101");
}

TEST_CASE("E4: one message lists the late invoices of all currencies, with one amount a currency") {
  const auto now = book()
                       .with(invoice())
                       .with(invoice("F-102").total("9000", "JPY"))
                       .with(invoice("F-103").total("0.50", "GBP"));
  const auto morning = now.on("2026-04-02");
  CHECK(morning.actions() == "overdue by email: F-101, F-102, F-103");
  const auto& amounts = morning.action_on()->amounts;
  REQUIRE(amounts.size() == 3);
  CHECK(amounts[0] == money("1200.00", "EUR"));
  CHECK(amounts[1] == money("0.50", "GBP"));
  CHECK(amounts[2] == money("9000", "JPY"));
}

TEST_CASE("the other clients' contacts are their own") {
  const auto of_two =
      book().with(client("lac")).with(invoice()).with(invoice("G-001").to("lac").total("90.00"));
  CHECK(of_two.on("2026-04-02").actions() == "overdue by email: F-101; overdue by email: G-001");
}

TEST_CASE(
    "E49: what could be done today but for another contact waits as long as that contact will make it wait") {
  const auto of_two = book().with(invoice()).with(invoice("F-102").issued("2026-03-26")).on("2026-04-02");
  CHECK(of_two.actions() == "overdue by email: F-101");
  CHECK(of_two.waits("F-102") == "other_contact_first, week-1 on 2026-04-09");
}

// ---- the gap ----

TEST_CASE("E15: after a contact of any kind the next waits the gap, whichever invoice it was about") {
  const auto of_two =
      book().with(invoice()).with(invoice("F-102").issued("2026-03-24").done("week-1", "2026-03-31"));
  CHECK(of_two.on("2026-04-02").actions() == "nothing");
  CHECK(of_two.on("2026-04-02").waits() == "contact_gap 2026-03-31, overdue on 2026-04-03");
  CHECK(of_two.on("2026-04-03").actions() == "overdue by email: F-101");
}

TEST_CASE("E15: send-invoice, fix-invoice, the bare sent day and tasks are no contacts") {
  const auto with = [](const InvoiceBuilder& other) {
    return book(client().perfectionist()).with(invoice()).with(other).on("2026-04-02").actions();
  };
  const std::string late = "overdue by email: F-101";
  CHECK(with(invoice("F-102").issued("2026-04-01")) == late);
  CHECK(with(invoice("F-102").issued("2026-04-01").not_sent().done("send-invoice", "2026-04-01")) == late);
  CHECK(with(invoice("F-102")
                 .issued("2026-03-31")
                 .happened(EventKind::correction, "2026-04-01")
                 .done("fix-invoice", "2026-04-01")) == late);
  CHECK(with(invoice("F-102").issued("2026-03-09").done_by(Channel::task, "week-3", "2026-04-01")) == late);
  CHECK(with(invoice("F-102").issued("2026-03-09").done("week-3", "2026-04-01")) ==
        late);  // a task by the playbook
  CHECK(with(invoice("F-102").issued("2026-03-09").done_by(Channel::call, "week-3", "2026-04-01")) ==
        "nothing");
  CHECK(with(invoice("F-102").issued("2026-03-18").done("week-2", "2026-04-01")) == "nothing");
}

TEST_CASE("E69: week-3 stays on the list of the morning when the contact beside it is recorded first") {
  const auto late = [] { return invoice().issued("2026-02-20").net(30); };
  const auto in_third_week = invoice("F-102").issued("2026-03-02").net(60).done("week-1", "2026-03-09");
  const auto morning = [&](const InvoiceBuilder& of, std::string_view iso) {
    return book(client().perfectionist()).with(of).with(in_third_week).on(iso);
  };
  CHECK(morning(late(), "2026-03-24").actions() == "overdue by email: F-101; week-3 by task: F-102");
  const auto contacted = late().done("overdue", "2026-03-24");
  CHECK(morning(contacted, "2026-03-24").actions() == "week-3 by task: F-102");
  CHECK(morning(contacted, "2026-03-25").waits("F-102") == "contact_gap 2026-03-24, week-3 on 2026-03-31");
}

TEST_CASE(
    "E15: the next contact is allowed after max(1, gap) days; a client's own gap comes before the book's") {
  const auto next = [](const ClientBuilder& of, int gap) {
    return book(of)
        .with(invoice())
        .with(invoice("F-102").issued("2026-03-24").done("week-1", "2026-04-01"))
        .gaps(gap, 7)
        .on("2026-04-01")
        .next();
  };
  CHECK(next(client(), 0) == "overdue on 2026-04-02");
  CHECK(next(client(), 1) == "overdue on 2026-04-02");
  CHECK(next(client(), 2) == "overdue on 2026-04-03");
  CHECK(next(client().gap(7), 2) == "overdue on 2026-04-08");
  CHECK(next(client().gap(0), 5) == "overdue on 2026-04-02");
}

TEST_CASE(
    "E15: broken-promise and thank-you ignore the gap, but not one contact a day, and count themselves") {
  const auto contacted = [](std::string_view date) {
    return invoice("F-102").issued("2026-04-01").done("week-1", date);
  };
  const auto broken = invoice().done("overdue", "2026-04-02").promise("2026-04-03", "2026-04-08");
  CHECK(book().with(broken).with(contacted("2026-04-08")).on("2026-04-09").actions() ==
        "broken-promise by call: F-101");
  CHECK(book().with(broken).with(contacted("2026-04-09")).on("2026-04-09").actions() == "nothing");
  const auto paid = invoice().paid("2026-04-08");
  CHECK(book().with(paid).with(contacted("2026-04-08")).on("2026-04-09").actions() ==
        "thank-you by email: F-101");
  CHECK(book().with(paid).with(contacted("2026-04-09")).on("2026-04-09").actions() == "nothing");
  const auto thanked = invoice().paid("2026-04-08").done("thank-you", "2026-04-09");
  CHECK(book().with(thanked).with(invoice("F-103").due("2026-04-09")).on("2026-04-10").next("F-103") ==
        "overdue on 2026-04-13");
}

TEST_CASE("E31: what is at the lead's own step today is listed and recorded too") {
  const auto paid_both = book()
                             .with(invoice().paid("2026-04-08"))
                             .with(invoice("F-102").paid("2026-04-09"))
                             .with(invoice("F-103").issued("2026-04-02"));
  CHECK(paid_both.on("2026-04-09").actions() == "week-1 by email: F-103");
  CHECK(book()
            .with(invoice().paid("2026-04-08"))
            .with(invoice("F-102").paid("2026-04-09"))
            .on("2026-04-09")
            .actions() == "thank-you by email: F-101, F-102");
}

}  // namespace relance::test
