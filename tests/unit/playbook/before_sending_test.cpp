// SPDX-License-Identifier: MIT
// Rule 2: what comes before the invoice goes out, and what must be right before anything else.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

// Proposed on Monday 2026-03-02, midway on Saturday 03-21, ends on Friday 04-03.
InvoiceBuilder planned() {
  return invoice().not_issued().work("2026-03-02", "2026-03-09", "2026-04-03");
}

ClientBuilder wanting_order() {
  return client().requiring({"purchase_order"});
}

const Recipient& recipient(const BookOn& now) {
  return now.morning().actions.front().recipient;
}

}  // namespace

TEST_CASE("with [work] there are terms to agree on, a check-in midway, an announcement, and the sending") {
  const auto of = book().with(planned());
  CHECK(of.on("2026-03-02").actions() == "agree-terms by email+task: F-101");
  CHECK(of.on("2026-03-23").actions() == "check-in by call: F-101");
  CHECK(of.on("2026-03-31").actions() == "announce-invoice by email: F-101");
  CHECK(of.on("2026-04-03").actions() == "send-invoice by email: F-101");
}

TEST_CASE("E9: without [work] there is only the sending") {
  const auto of = book().with(invoice().not_sent());
  CHECK(of.on("2026-02-27").next() == "send-invoice on 2026-03-02");
  CHECK(of.on("2026-03-02").actions() == "send-invoice by email: F-101");
  CHECK(of.on("2026-03-20").actions() == "send-invoice by email: F-101");
}

TEST_CASE(
    "E11: a step before the sending lapses when a later one's day has come, and is not asked for once done") {
  CHECK(book().with(planned()).on("2026-03-20").actions() == "agree-terms by email+task: F-101");
  CHECK(book().with(planned().done("agree-terms", "2026-03-02")).on("2026-03-20").actions() == "nothing");
  CHECK(book().with(planned().skipped("agree-terms", "2026-03-02")).on("2026-03-20").next() ==
        "check-in on 2026-03-23");
  CHECK(book().with(planned()).on("2026-04-02").actions() == "announce-invoice by email: F-101");
  CHECK(book().with(planned().done("announce-invoice", "2026-04-01")).on("2026-04-02").actions() ==
        "nothing");
}

TEST_CASE("E10: once the sending is recorded, the clock of the nudges runs from that day") {
  const auto sent = book().with(planned().done("send-invoice", "2026-04-08"));
  CHECK(sent.on("2026-04-08").actions() == "nothing");
  CHECK(sent.on("2026-04-08").next() == "week-1 on 2026-04-15");
  CHECK(sent.on("2026-04-08").due() == "2026-05-08");
}

TEST_CASE("the sending is never late: the days it has waited are said") {
  const auto waiting = book().with(invoice().not_sent()).on("2026-03-12");
  const auto& reasons = waiting.action_on()->reasons;
  REQUIRE_FALSE(reasons.empty());
  CHECK(reasons.front().kind == ReasonKind::to_be_sent);
  CHECK(reasons.front().days == 10);
  CHECK(waiting.standing() == "to_send");
}

TEST_CASE("E80: before the invoice the buyer is spoken to, and the invoice itself goes to the payer") {
  const auto of = book(client().contact(Role::buyer, "Paul Achat")).with(planned());
  for (const auto* date : {"2026-03-02", "2026-03-23", "2026-03-31"}) {
    const auto now = of.on(date);
    CHECK(recipient(now).role == Role::buyer);
    CHECK(recipient(now).contact->name == "Paul Achat");
  }
  const auto sending = of.on("2026-04-03");
  CHECK(recipient(sending).contact->name == "Nadia Morel");
}

TEST_CASE("seed rules 76, 77, 79: a client of whom no invoice is paid yet is looked into before the work") {
  const auto text = [](const BookBuilder& of) {
    const auto now = of.on("2026-03-02");
    return whole_text(now.draft(now.morning().actions.front(), Language::fr));
  };
  CHECK(holds(text(book().with(planned())), "Infogreffe"));
  CHECK_FALSE(holds(text(book().with(planned()).with(paid_invoices({0}).front())), "Infogreffe"));
}

// ---- what the client requires ----

TEST_CASE("E29: what the client requires is put right before anything else, from the day of the sending") {
  const auto unsent = book(wanting_order()).with(planned());
  CHECK(unsent.on("2026-03-02").actions() == "agree-terms by email+task: F-101");
  CHECK(unsent.on("2026-04-03").actions() == "fix-invoice by task: F-101");
  const auto sent = book(wanting_order()).with(invoice());
  CHECK(sent.on("2026-03-02").actions() == "fix-invoice by task: F-101");
  CHECK(sent.on("2026-03-09").actions() == "fix-invoice by task: F-101");
  CHECK(sent.on("2026-04-13").actions() == "fix-invoice by task: F-101");
}

TEST_CASE("E29: a required key may stand on the invoice or on the client") {
  const auto on_day = [](const ClientBuilder& of, const InvoiceBuilder& with) {
    return book(of).with(with).on("2026-03-09").actions();
  };
  CHECK(on_day(wanting_order(), invoice().written("purchase_order", "PO-1")) == "week-1 by email: F-101");
  CHECK(on_day(wanting_order().written("purchase_order", "PO-1"), invoice()) == "week-1 by email: F-101");
  CHECK(on_day(client().requiring({"purchase_order", "supplier_code"}),
               invoice().written("purchase_order", "PO-1")) == "fix-invoice by task: F-101");
}

TEST_CASE("E71: a step or a skip of fix-invoice ends what is required too") {
  CHECK(
      book(wanting_order()).with(invoice().skipped("fix-invoice", "2026-03-03")).on("2026-03-09").actions() ==
      "week-1 by email: F-101");
  CHECK(book(wanting_order()).with(invoice().done("fix-invoice", "2026-03-03")).on("2026-03-09").actions() ==
        "week-1 by email: F-101");
}

TEST_CASE("E29: a message about other invoices does not list the one that lacks something") {
  const auto now = book(wanting_order())
                       .with(invoice().written("purchase_order", "PO-1"))
                       .with(invoice("F-102"))
                       .on("2026-04-02");
  CHECK(now.actions() == "overdue by email: F-101; fix-invoice by task: F-102");
}

}  // namespace relance::test
