// SPDX-License-Identifier: MIT
// Be strict at first, loosen later: whoever has paid on time five times hears less from us.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

BookBuilder of_client_who_paid(const std::vector<int>& days_late, const InvoiceBuilder& now) {
  auto of = book(client().perfectionist()).with(now);
  for (const auto& paid : paid_invoices(days_late)) of.with(paid);
  return of;
}

const std::vector<int> kOnTime = {0, 1, 2, 3, 0};
const std::vector<int> kOnceLate = {0, 1, 2, 4, 0};

}  // namespace

TEST_CASE("E66: a reliable client gets no week-2 and no week-3") {
  const auto nudged = invoice().done("week-1", "2026-03-09");
  for (const auto* date : {"2026-03-16", "2026-03-20", "2026-03-23", "2026-03-25"}) {
    CHECK(of_client_who_paid(kOnTime, nudged).on(date).actions() == "nothing");
  }
  CHECK(of_client_who_paid(kOnceLate, nudged).on("2026-03-16").actions() == "week-2 by email+task: F-101");
  CHECK(of_client_who_paid(kOnceLate, nudged).on("2026-03-23").actions() == "week-3 by task: F-101");
}

TEST_CASE("E66: a reliable client still gets week-1, which lapses two weeks after the sending") {
  CHECK(of_client_who_paid(kOnTime, invoice()).on("2026-03-09").actions() == "week-1 by email: F-101");
  CHECK(of_client_who_paid(kOnTime, invoice()).on("2026-03-13").actions() == "week-1 by email: F-101");
  CHECK(of_client_who_paid(kOnTime, invoice()).on("2026-03-16").actions() == "nothing");
}

TEST_CASE("E66: a reliable client is phoned before the due day only with pre_due_call = \"always\"") {
  const auto nudged = invoice().done("week-1", "2026-03-09");
  CHECK(of_client_who_paid(kOnTime, nudged).on("2026-03-27").actions() == "nothing");
  CHECK(of_client_who_paid(kOnTime, nudged).pre_due_call(PreDueCall::always).on("2026-03-27").actions() ==
        "pre-due by call: F-101");
}

TEST_CASE("E66: loosen = false treats the reliable like the others") {
  auto strict = of_client_who_paid(kOnTime, invoice().done("week-1", "2026-03-09"));
  strict.profile().defaults.loosen = false;
  CHECK(strict.on("2026-03-16").actions() == "week-2 by email+task: F-101");
}

TEST_CASE("E66: the steps a reliable client is spared are in no schedule unless they were done") {
  const auto schedule = of_client_who_paid(kOnTime, invoice()).on("2026-03-06").plan_of();
  CHECK(holds(schedule, "week-1 2026-03-09 coming"));
  CHECK_FALSE(holds(schedule, "week-2"));
  CHECK_FALSE(holds(schedule, "week-3"));
  CHECK_FALSE(holds(schedule, "pre-due"));
  const auto done = invoice().done("week-2", "2026-03-16");
  CHECK(holds(of_client_who_paid(kOnTime, done).on("2026-03-17").plan_of(), "week-2 2026-03-16 done"));
}

TEST_CASE("E66: whoever is late is chased like anyone, however reliable") {
  CHECK(of_client_who_paid(kOnTime, invoice()).on("2026-04-02").actions() == "overdue by email: F-101");
}

TEST_CASE("E70: a rest that was never paid does not make a client reliable") {
  auto rests = paid_invoices({0, 0, 0, 0});
  auto of = book(client().perfectionist()).with(invoice().done("week-1", "2026-03-09"));
  for (const auto& paid : rests) of.with(paid);
  of.with(invoice("F-005")
              .issued("2025-01-01")
              .total("100.00")
              .paid("2025-01-31", "99.50")
              .done("round-off", "2025-02-03"));
  CHECK(of.on("2026-03-16").actions() == "week-2 by email+task: F-101");
}

}  // namespace relance::test
