// SPDX-License-Identifier: MIT
// From an invoice and its events to what lateness adds: plans, reminders. Figures: principal x 12.15 % x days
// / 365, by hand.
#include "receivable/late_sums_of.hpp"

#include <doctest/doctest.h>

#include "all_laws.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

LateSums sums_on(const InvoiceBuilder& invoice, std::string_view iso) {
  const SeenBook seen(book().with(invoice), iso);
  return *late_sums_of(seen.at(), built_in_rates());
}

std::string figures(const InvoiceBuilder& invoice, std::string_view iso) {
  const auto sums = sums_on(invoice, iso);
  return to_decimal(sums.interest) + " + " + to_decimal(sums.compensation);
}

InvoiceBuilder on_plan() {
  return invoice().plan("2026-05-01", {{"2026-06-01", "600.00"}, {"2026-07-01", "600.00"}});
}

}  // namespace

TEST_CASE("what had accrued before a plan stays, and nothing accrues until an instalment of it is late") {
  // 2 to 30 April: 1200 x 12.15 % x 29 / 365 = 11.5841
  CHECK(figures(on_plan(), "2026-04-30") == "11.58 + 40.00");
  CHECK(figures(on_plan(), "2026-05-01") == "11.58 + 40.00");
  CHECK(figures(on_plan(), "2026-06-01") == "11.58 + 40.00");
  // 2 to 11 June on the first instalment: 600 x 12.15 % x 10 / 365 = 1.9973
  CHECK(figures(on_plan(), "2026-06-11") == "13.58 + 40.00");
}

TEST_CASE("I16: the fixed sum under a plan is that of the invoice, once, on what was late first") {
  CHECK(to_decimal(sums_on(on_plan(), "2026-08-01").compensation_base) == "1200.00");
}

TEST_CASE("a plan agreed before anything was late bears interest from its own days only") {
  const auto early = invoice().plan("2026-03-20", {{"2026-06-01", "600.00"}, {"2026-07-01", "600.00"}});
  CHECK(figures(early, "2026-05-31") == "0.00 + 0.00");
  CHECK(to_iso(*sums_on(early, "2026-06-11").accrues_from) == "2026-06-02");
  CHECK(figures(early, "2026-06-11") == "2.00 + 40.00");
}

TEST_CASE("a second plan takes the place of the first, and keeps what accrued under it") {
  auto again = on_plan();
  again.plan("2026-06-11", {{"2026-09-01", "1200.00"}});
  // 2 to 10 June: 600 x 12.15 % x 9 / 365 = 1.7975
  CHECK(figures(again, "2026-08-31") == "13.38 + 40.00");
}

TEST_CASE("interest on what was paid before the plan, and the plan's own days, add up") {
  auto part = invoice().paid("2026-04-11", "200.00");
  part.plan("2026-05-01", {{"2026-06-01", "500.00"}, {"2026-07-01", "500.00"}});
  part.record().late_payment.edit().imputation = Imputation::principal_first;
  // 2 to 11 April on 1200, 10 days: 3.9945; 12 to 30 April on 1000, 19 days: 6.3247
  CHECK(figures(part, "2026-05-15") == "10.31 + 40.00");
}

}  // namespace relance::test
