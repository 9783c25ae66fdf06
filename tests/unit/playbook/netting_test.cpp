// SPDX-License-Identifier: MIT
// Credits of the client against what is asked of them.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

// Paid twice: so much to the client's credit.
InvoiceBuilder overpaid(std::string_view credit, std::string_view currency = "EUR") {
  auto of = invoice("E-001").issued("2025-01-06").total("100.00", currency);
  return of.paid("2025-02-03", "100.00").done("thank-you", "2025-02-04").paid("2025-02-05", credit);
}

}  // namespace

TEST_CASE("E6: what the client has to their credit is taken off what is asked; each invoice stays gross") {
  const auto now =
      book().with(invoice()).with(invoice("F-102").total("50.00")).with(overpaid("200.00")).on("2026-04-02");
  CHECK(now.actions() == "overdue by email: F-101, F-102");
  REQUIRE(now.action_on()->amounts.size() == 1);
  CHECK(now.action_on()->amounts.front() == money("1050.00"));
  CHECK(now.action_on()->covered.front().receivable->asked == money("1200.00"));
}

TEST_CASE("E6: a client with at least as much to their credit is not chased") {
  const auto with_credit = [](std::string_view credit) {
    return book().with(invoice()).with(overpaid(credit));
  };
  CHECK(with_credit("1199.99").on("2026-04-02").actions() == "overdue by email: F-101");
  for (const auto* credit : {"1200.00", "5000.00"}) {
    const auto covered = with_credit(credit).on("2026-04-02");
    CHECK(covered.actions() == "nothing");
    CHECK(covered.waits() == "covered_by_credit, nothing, open end");
  }
}

TEST_CASE("E6: only late invoices that no pause holds are set against the credit") {
  const auto now = book()
                       .with(invoice().total("100.00"))
                       .with(invoice("F-102").happened(EventKind::dispute, "2026-04-02"))
                       .with(invoice("F-103").issued("2026-03-30"))
                       .with(overpaid("150.00"))
                       .on("2026-04-02");
  CHECK(now.actions() == "settle-dispute by task: F-102");
  CHECK(now.waits("F-101") == "covered_by_credit, nothing, open end");
}

TEST_CASE("E6: a credit in one currency is not set against another") {
  const auto now = book().with(invoice()).with(overpaid("5000.00", "GBP")).on("2026-04-02");
  CHECK(now.actions() == "overdue by email: F-101");
  CHECK(now.action_on()->amounts.front() == money("1200.00"));
}

TEST_CASE("E6: a credit of one client is not set against another's invoices") {
  const auto now =
      book().with(client("lac")).with(invoice().to("lac")).with(overpaid("5000.00")).on("2026-04-02");
  CHECK(now.actions() == "overdue by email: F-101");
}

TEST_CASE("E5: what is left of a credit note is to the client's credit, and the note never has an action") {
  const auto note = invoice("A-1").issued("2026-03-23").total("500.00").credit_note_for("F-102");
  const auto now =
      book()
          .with(invoice().total("400.00"))
          .with(invoice("F-102").total("50.00").paid("2026-03-20").done("thank-you", "2026-03-23"))
          .with(note)
          .on("2026-04-02");
  CHECK(now.open("F-102") == "0.00");
  CHECK(now.actions() == "nothing");
  CHECK(now.waits("F-101") == "covered_by_credit, nothing, open end");
  CHECK(now.next("A-1") == "nothing");
}

TEST_CASE("E6: a credit covers what is late first, and only its rest is taken off an instalment of the day") {
  const auto planned = [] {
    return invoice("F-102").total("900.00").plan("2026-03-30",
                                                 {{"2026-04-10", "500.00"}, {"2026-05-04", "400.00"}});
  };
  const auto now =
      book().with(invoice().total("100.00")).with(planned()).with(overpaid("150.00")).on("2026-04-10");
  CHECK(now.actions() == "instalment-request by email: F-102");
  REQUIRE(now.action_on("F-102")->amounts.size() == 1);
  CHECK(now.action_on("F-102")->amounts.front() == money("450.00"));
  CHECK(now.waits("F-101") == "covered_by_credit, nothing, open end");
}

TEST_CASE("E6: a credit holds back a chase, not a nudge") {
  const auto now = book().with(invoice()).with(overpaid("5000.00")).on("2026-03-09");
  CHECK(now.actions() == "week-1 by email: F-101");
}

}  // namespace relance::test
