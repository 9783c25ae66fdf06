// SPDX-License-Identifier: MIT
// What holds an invoice back, and the steps that events call: rules 1 and 3.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

InvoiceBuilder promised() {
  return invoice().done("overdue", "2026-04-02").promise("2026-04-03", "2026-04-08");
}

}  // namespace

TEST_CASE(
    "E16: after a promise or a snooze the first possible action is the day after its last, on a working "
    "day") {
  const auto snoozed = [](std::string_view until) {
    return book().with(invoice().snooze("2026-04-02", until)).on("2026-04-03").next();
  };
  CHECK(snoozed("2026-04-08") == "overdue on 2026-04-09");
  CHECK(snoozed("2026-04-10") == "overdue on 2026-04-13");
  CHECK(book().with(invoice().promise("2026-04-02", "2026-04-10")).on("2026-04-03").next() ==
        "broken-promise on 2026-04-13");
}

TEST_CASE("E16: after a dispute or a correction the ladder goes on the day after it ended") {
  const auto resolved =
      invoice().happened(EventKind::dispute, "2026-03-30").happened(EventKind::resolved, "2026-04-08");
  CHECK(book().with(resolved).on("2026-04-08").actions() == "nothing");
  CHECK(book().with(resolved).on("2026-04-09").actions() == "overdue by email: F-101");
}

TEST_CASE("a pause does not move steps that would come later anyway") {
  const auto resolved = invoice()
                            .done("overdue", "2026-04-02")
                            .happened(EventKind::dispute, "2026-04-03")
                            .happened(EventKind::resolved, "2026-04-07");
  CHECK(book().with(resolved).on("2026-04-07").next() == "second-reminder on 2026-04-09");
}

TEST_CASE("E24: done or skipped, fix-invoice and settle-dispute are over, and the invoice waits") {
  for (const bool is_skip : {false, true}) {
    const auto ended = [is_skip](EventKind kind, std::string_view step) {
      auto of = invoice().happened(kind, "2026-04-03");
      is_skip ? of.skipped(step, "2026-04-07") : of.done(step, "2026-04-07");
      return book().with(of).on("2026-04-20");
    };
    CHECK(ended(EventKind::correction, "fix-invoice").actions() == "nothing");
    CHECK(ended(EventKind::correction, "fix-invoice").waits() == "task_done 2026-04-07, nothing, open end");
    CHECK(ended(EventKind::dispute, "settle-dispute").actions() == "nothing");
    CHECK(ended(EventKind::dispute, "settle-dispute").waits() == "task_done 2026-04-07, nothing, open end");
  }
}

TEST_CASE("E24: what was done before the dispute began does not count") {
  const auto again = invoice()
                         .happened(EventKind::dispute, "2026-03-12")
                         .done("settle-dispute", "2026-03-13")
                         .happened(EventKind::resolved, "2026-03-16")
                         .happened(EventKind::dispute, "2026-04-03");
  CHECK(book().with(again).on("2026-04-07").actions() == "settle-dispute by task: F-101");
}

TEST_CASE("a dispute is to be settled from its own day, on a working day") {
  const auto on_friday = book().with(invoice().happened(EventKind::dispute, "2026-04-03"));
  CHECK(on_friday.on("2026-04-03").actions() == "settle-dispute by task: F-101");
  const auto on_saturday = book().with(invoice().happened(EventKind::dispute, "2026-04-11"));
  CHECK(on_saturday.on("2026-04-11").actions() == "nothing");
  CHECK(on_saturday.on("2026-04-13").actions() == "settle-dispute by task: F-101");
}

TEST_CASE("E25: a promise that ends by the due day only pauses") {
  const auto until = [](std::string_view day) {
    return book().with(invoice().done("week-1", "2026-03-09").promise("2026-03-10", day));
  };
  CHECK(until("2026-03-24").on("2026-03-25").next() == "pre-due on 2026-03-27");
  CHECK(until("2026-04-01").on("2026-04-02").actions() == "overdue by email: F-101");
  CHECK(until("2026-04-02").on("2026-04-03").actions() == "broken-promise by call: F-101");
}

TEST_CASE("E25: a kept promise ends its pause that day, and is not broken") {
  auto part = invoice().done("overdue", "2026-04-02").promise("2026-04-03", "2026-04-24", "200.00");
  part.paid("2026-04-10", "200.00");
  CHECK(book().with(part).on("2026-04-10").next() == "second-reminder on 2026-04-13");
  CHECK(book().with(part).on("2026-04-13").actions() == "second-reminder by email: F-101");
}

TEST_CASE("E26: broken-promise is over when it was done or skipped after the promise ended") {
  const auto after = [](InvoiceBuilder of) { return book().with(of).on("2026-04-13").actions(); };
  CHECK(after(promised()) == "broken-promise by call: F-101");
  CHECK(after(promised().done("broken-promise", "2026-04-08")) == "broken-promise by call: F-101");
  CHECK(after(promised().skipped("broken-promise", "2026-04-09")) == "second-reminder by email: F-101");
  CHECK(after(promised().done("broken-promise", "2026-04-10")) == "second-reminder by email: F-101");
}

TEST_CASE("E26: broken-promise moves the ladder through the gap only") {
  auto called = promised();
  CHECK(book().with(called.done("broken-promise", "2026-04-09")).on("2026-04-09").next() ==
        "second-reminder on 2026-04-13");  // the 12th is a Sunday
}

TEST_CASE("E22: with chase = false no step contacts the client, and the tasks remain") {
  const auto held = [](const InvoiceBuilder& of) {
    return book(client().overwhelmed().held("a friend")).with(of);
  };
  CHECK(held(invoice()).on("2026-03-09").actions() == "nothing");
  CHECK(held(invoice()).on("2026-04-02").waits() == "held, nothing, open end");
  CHECK(held(invoice()).on("2026-04-02").next() == "nothing");
  CHECK(held(invoice().not_sent()).on("2026-03-02").actions() == "send-invoice by email: F-101");
  CHECK(held(invoice().not_issued().work("2026-03-02", "2026-03-09", "2026-04-03")).on("2026-03-02").next() ==
        "send-invoice on 2026-04-03");
  CHECK(held(invoice().happened(EventKind::correction, "2026-03-12")).on("2026-03-12").actions() ==
        "fix-invoice by task: F-101");
  CHECK(held(invoice().happened(EventKind::dispute, "2026-03-12")).on("2026-03-12").actions() ==
        "settle-dispute by task: F-101");
  CHECK(held(invoice().paid("2026-04-08", "1199.60")).on("2026-04-09").actions() ==
        "round-off by task: F-101");
  CHECK(held(invoice().paid("2026-04-08")).on("2026-04-09").actions() == "nothing");
  CHECK(held(invoice().paid("2026-04-08")).on("2026-05-11").actions() == "keep-in-touch by task: F-101");
}

TEST_CASE("E38: insolvency calls for one declaration for each invoice it covers, and for no contact") {
  const auto insolvent = book()
                             .with(invoice().happened(EventKind::insolvency, "2026-04-07"))
                             .with(invoice("F-102"))
                             .with(invoice("F-103").done("declare-claim", "2026-04-08"))
                             .with(invoice("F-104").issued("2026-04-08"));
  CHECK(insolvent.on("2026-04-09").actions() == "declare-claim by task: F-101; declare-claim by task: F-102");
  CHECK(insolvent.on("2026-04-15").actions() ==
        "declare-claim by task: F-101; declare-claim by task: F-102; week-1 by email: F-104");
}

TEST_CASE("E20: a rest within the tolerance is rounded off once, then left alone") {
  const auto nearly = [] { return invoice().done("overdue", "2026-04-02").paid("2026-04-08", "1199.60"); };
  CHECK(book().with(nearly()).on("2026-04-09").actions() == "round-off by task: F-101");
  CHECK(book().with(nearly().done("round-off", "2026-04-09")).on("2026-04-10").actions() == "nothing");
  CHECK(book().with(nearly().skipped("round-off", "2026-04-09")).on("2026-04-10").actions() == "nothing");
  CHECK(book().with(nearly().write_off("2026-04-09")).on("2026-04-10").actions() ==
        "thank-you by email: F-101");
}

TEST_CASE("what a lawyer or a collector has is contacted no more, and says so") {
  const auto handed = book().with(invoice().happened(EventKind::handed_off, "2026-04-07")).on("2026-04-08");
  CHECK(handed.actions() == "nothing");
  CHECK(handed.waits() == "handed_off 2026-04-07, nothing, open end");
}

TEST_CASE("E77: an agreed plan ends the promise before it, and its own days hold") {
  auto planned = promised();
  planned.plan("2026-04-07", {{"2026-05-11", "600.00"}, {"2026-06-11", "600.00"}});
  CHECK(book().with(planned).on("2026-04-09").actions() == "nothing");
  CHECK(book().with(planned).on("2026-04-09").next() == "instalment-request on 2026-05-11");
}

}  // namespace relance::test
