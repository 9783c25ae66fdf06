// SPDX-License-Identifier: MIT
#include "receivable/pauses.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

Pauses pauses_of(const InvoiceBuilder& invoice, std::string_view iso) {
  return SeenBook(book().with(invoice), iso).at().pauses;
}

bool is_paused_on(const InvoiceBuilder& invoice, std::string_view iso) {
  return is_paused(SeenBook(book().with(invoice), iso).at());
}

InvoiceBuilder promised() {
  return invoice().promise("2026-04-07", "2026-04-20");
}

}  // namespace

TEST_CASE("E16: until is the last paused day of a promise and of a snooze") {
  CHECK_FALSE(is_paused_on(promised(), "2026-04-06"));
  CHECK(is_paused_on(promised(), "2026-04-07"));
  CHECK(is_paused_on(promised(), "2026-04-20"));
  CHECK_FALSE(is_paused_on(promised(), "2026-04-21"));
  CHECK(pauses_of(promised(), "2026-04-21").free_from == day("2026-04-21"));
  const auto snoozed = invoice().snooze("2026-04-07", "2026-04-20");
  CHECK(is_paused_on(snoozed, "2026-04-20"));
  CHECK_FALSE(is_paused_on(snoozed, "2026-04-21"));
  CHECK(pauses_of(snoozed, "2026-04-21").free_from == day("2026-04-21"));
}

TEST_CASE("E16: a dispute ends on the day it is resolved, a correction on the day it is made") {
  const auto disputed =
      invoice().happened(EventKind::dispute, "2026-04-07").happened(EventKind::resolved, "2026-04-20");
  CHECK(is_paused_on(disputed, "2026-04-19"));
  CHECK_FALSE(is_paused_on(disputed, "2026-04-20"));
  CHECK(pauses_of(disputed, "2026-04-20").free_from == day("2026-04-21"));
  const auto corrected = invoice().happened(EventKind::correction, "2026-04-07").corrected("2026-04-20");
  CHECK(is_paused_on(corrected, "2026-04-19"));
  CHECK_FALSE(is_paused_on(corrected, "2026-04-20"));
}

TEST_CASE("a dispute pauses its own invoice only") {
  const SeenBook seen(
      book().with(invoice().happened(EventKind::dispute, "2026-04-07")).with(invoice("F-102")), "2026-04-08");
  CHECK(is_paused(seen.at("F-101")));
  CHECK_FALSE(is_paused(seen.at("F-102")));
}

TEST_CASE("E25: the latest recorded promise replaces the earlier ones") {
  auto twice = promised();
  const auto shorter = pauses_of(twice.promise("2026-04-10", "2026-04-15", "300.00"), "2026-04-16");
  REQUIRE(shorter.promise);
  CHECK(shorter.promise->until == day("2026-04-15"));
  CHECK(shorter.promise->amount == money("300.00"));
  CHECK_FALSE(is_paused_on(twice, "2026-04-16"));
}

TEST_CASE("E25: a promise without an amount is of all that was open that day") {
  auto after_payment = invoice().paid("2026-04-03", "200.00");
  CHECK(pauses_of(after_payment.promise("2026-04-07", "2026-04-20"), "2026-04-08").promise->amount ==
        money("1000.00"));
}

TEST_CASE(
    "E25: a promise is kept on the day payments since it reach the amount, which ends the pause that day") {
  auto in_two = promised();
  in_two.paid("2026-04-09", "700.00").paid("2026-04-14", "500.00");
  CHECK(is_paused_on(in_two, "2026-04-13"));
  CHECK_FALSE(is_paused_on(in_two, "2026-04-14"));
  CHECK_FALSE(pauses_of(in_two, "2026-04-14").promise);
  auto of_a_part = invoice().paid("2026-04-03", "500.00");
  of_a_part.promise("2026-04-07", "2026-04-20", "500.00");
  CHECK(pauses_of(of_a_part, "2026-04-21").promise);  // what came before the promise does not keep it
  of_a_part.paid("2026-04-10", "500.00");
  CHECK_FALSE(pauses_of(of_a_part, "2026-04-21").promise);
  CHECK_FALSE(is_paused_on(of_a_part, "2026-04-10"));
  CHECK(is_paused_on(of_a_part, "2026-04-09"));
}

TEST_CASE("E25: a promise kept late is kept") {
  auto late = promised();
  CHECK(pauses_of(late.paid("2026-04-25"), "2026-04-24").promise);
  CHECK_FALSE(pauses_of(late, "2026-04-25").promise);
}

TEST_CASE("E44: of several disputes and resolutions the last one by date, then by place in the file, rules") {
  const auto again = invoice()
                         .happened(EventKind::dispute, "2026-04-02")
                         .happened(EventKind::resolved, "2026-04-07")
                         .happened(EventKind::dispute, "2026-04-07");
  CHECK(is_paused_on(again, "2026-04-08"));
  const auto at_once =
      invoice().happened(EventKind::dispute, "2026-04-07").happened(EventKind::resolved, "2026-04-07");
  CHECK_FALSE(is_paused_on(at_once, "2026-04-08"));
  const auto in_disorder =
      invoice().happened(EventKind::resolved, "2026-04-07").happened(EventKind::dispute, "2026-04-02");
  CHECK_FALSE(is_paused_on(in_disorder, "2026-04-08"));
  const auto twice_open = invoice()
                              .happened(EventKind::dispute, "2026-04-02")
                              .happened(EventKind::dispute, "2026-04-03")
                              .happened(EventKind::resolved, "2026-04-07");
  CHECK_FALSE(is_paused_on(twice_open, "2026-04-08"));
}

TEST_CASE("E77: a plan that comes after a promise ends it; one that came before does not") {
  auto then_plan = promised();
  CHECK_FALSE(pauses_of(then_plan.plan("2026-04-10", {{"2026-05-04", "1200.00"}}), "2026-04-11").promise);
  auto then_promise = invoice().plan("2026-04-06", {{"2026-05-04", "1200.00"}});
  CHECK(pauses_of(then_promise.promise("2026-04-07", "2026-04-20"), "2026-04-11").promise);
}

TEST_CASE("E77: instalments of a plan that do not add up to what was open that day are told") {
  const auto mismatches = [](const InvoiceBuilder& of) { return plan_mismatches(book().with(of).ledger()); };
  const auto paid = [] { return invoice().paid("2026-04-03", "200.00"); };
  CHECK(mismatches(paid().plan("2026-04-10", {{"2026-05-04", "500.00"}, {"2026-06-01", "500.00"}})).empty());
  const auto found =
      mismatches(paid().plan("2026-04-10", {{"2026-05-04", "600.00"}, {"2026-06-01", "600.00"}}));
  REQUIRE(found.size() == 1);
  CHECK(found.front().planned == money("1200.00"));
  CHECK(found.front().open == money("1000.00"));
  // A payment that is written after the plan on the same day is not yet seen.
  CHECK(mismatches(invoice().plan("2026-04-10", {{"2026-05-04", "1200.00"}}).paid("2026-04-10", "200.00"))
            .empty());
}

TEST_CASE("E77: a plan covers what a credit note left open, and all of it once the note was cancelled") {
  const auto open_for_plan_after = [](const InvoiceBuilder& note) {
    const auto planned = invoice().plan("2026-04-10", {{"2026-05-04", "1.00"}});
    return to_decimal(plan_mismatches(book().with(planned).with(note).ledger()).front().open);
  };
  const auto note = [] {
    return invoice("A-1").issued("2026-04-02").total("300.00").credit_note_for("F-101");
  };
  CHECK(open_for_plan_after(note()) == "900.00");
  CHECK(open_for_plan_after(note().happened(EventKind::cancel, "2026-04-07")) == "1200.00");
  CHECK(open_for_plan_after(note().happened(EventKind::cancel, "2026-04-10")) == "1200.00");
  CHECK(open_for_plan_after(note().happened(EventKind::cancel, "2026-04-11")) == "900.00");
}

TEST_CASE("a pause that began after the day one looks is not seen") {
  CHECK_FALSE(is_paused_on(invoice().happened(EventKind::dispute, "2026-04-09"), "2026-04-08"));
}

}  // namespace relance::test
