// SPDX-License-Identifier: MIT
// Paid: thanks, and a sign of life a month later.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

TEST_CASE("E30: whoever paid is thanked from the day nothing was open any more, for fourteen days") {
  const auto paid = book().with(invoice().paid("2026-04-08"));
  CHECK(paid.on("2026-04-08").actions() == "thank-you by email: F-101");
  CHECK(paid.on("2026-04-22").actions() == "thank-you by email: F-101");
  CHECK(paid.on("2026-04-23").actions() == "nothing");
}

TEST_CASE("E83: the fourteen days count from that day itself, only the first is moved to a working day") {
  const auto on_saturday = book().with(invoice().paid("2026-04-11"));
  CHECK(on_saturday.on("2026-04-11").actions() == "nothing");
  CHECK(on_saturday.on("2026-04-11").next() == "nothing");  // the list shows no next step of what is closed
  CHECK(on_saturday.on("2026-04-13").actions() == "thank-you by email: F-101");
  CHECK(on_saturday.on("2026-04-24").actions() == "thank-you by email: F-101");
  CHECK(on_saturday.on("2026-04-27").actions() == "nothing");  // the 25th was the last day
}

TEST_CASE("E30: thanks are for payments: a credit, a write-off, a cancelled document call for none") {
  const auto after = [](const InvoiceBuilder& of) { return book().with(of).on("2026-04-09").actions(); };
  CHECK(after(invoice().credit("2026-04-08", "1200.00")) == "nothing");
  CHECK(after(invoice().write_off("2026-04-08")) == "nothing");
  CHECK(after(invoice().happened(EventKind::cancel, "2026-04-08")) == "nothing");
  CHECK(after(invoice().paid("2026-04-07", "1100.00").credit("2026-04-08", "100.00")) ==
        "thank-you by email: F-101");
}

TEST_CASE("E30: done or skipped, thanks are not given again") {
  CHECK(
      book().with(invoice().paid("2026-04-08").done("thank-you", "2026-04-08")).on("2026-04-09").actions() ==
      "nothing");
  CHECK(book()
            .with(invoice().paid("2026-04-08").skipped("thank-you", "2026-04-08"))
            .on("2026-04-09")
            .actions() == "nothing");
}

TEST_CASE("thanks are for all, however late they paid") {
  CHECK(book().with(invoice().paid("2026-12-01")).on("2026-12-01").actions() == "thank-you by email: F-101");
}

TEST_CASE(
    "E30: an overwhelmed client is kept in touch with from thirty to forty-four days after the payment") {
  const auto paid =
      book(client().overwhelmed()).with(invoice().paid("2026-04-08").done("thank-you", "2026-04-08"));
  CHECK(paid.on("2026-05-07").actions() == "nothing");
  CHECK(paid.on("2026-05-11").actions() == "keep-in-touch by task: F-101");  // the 8th is a holiday
  CHECK(paid.on("2026-05-22").actions() == "keep-in-touch by task: F-101");
  CHECK(paid.on("2026-05-26").actions() == "nothing");
  CHECK(book(client().perfectionist()).with(invoice().paid("2026-04-08")).on("2026-05-11").actions() ==
        "nothing");
}

TEST_CASE("E30: several invoices paid share one message of thanks") {
  const auto paid = book().with(invoice().paid("2026-04-07")).with(invoice("F-102").paid("2026-04-09"));
  CHECK(paid.on("2026-04-09").actions() == "thank-you by email: F-101, F-102");
}

TEST_CASE("E79: neither thanks nor a sign of life after a hand-over or an insolvency") {
  for (const auto kind : {EventKind::handed_off, EventKind::insolvency}) {
    const auto paid =
        book(client().overwhelmed()).with(invoice().happened(kind, "2026-04-07").paid("2026-04-08"));
    CHECK(paid.on("2026-04-09").standing() == "paid");
    CHECK(paid.on("2026-04-09").actions() == "nothing");
    CHECK(paid.on("2026-05-11").actions() == "nothing");
  }
}

TEST_CASE("what was paid before it was due is thanked for and asked for no more") {
  const auto early =
      book(client().perfectionist()).with(invoice().done("week-1", "2026-03-09").paid("2026-03-12"));
  CHECK(early.on("2026-03-12").actions() == "thank-you by email: F-101");
  CHECK(early.on("2026-03-27").actions() == "nothing");
}

}  // namespace relance::test
