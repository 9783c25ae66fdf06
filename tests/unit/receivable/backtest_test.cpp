// SPDX-License-Identifier: MIT
#include "receivable/backtest.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

// Three invoices paid 0, 10 and 20 days late in early 2025, and one sent on 2 March 2026, due on 1 April:
// forecast on 1 April for the 1st, the 13th (a Monday) and the 21st.
BookBuilder with_habit(const InvoiceBuilder& one) {
  auto all = book();
  for (const auto& old : paid_invoices({0, 10, 20})) all.with(old);
  return all.with(one);
}

Backtest tested(const BookBuilder& of, std::string_view iso, int months) {
  const SeenBook seen(of, iso);
  return backtest(of.ledger(), seen.around(), day(iso), months);
}

std::string verdict(const InvoiceBuilder& one, std::string_view iso) {
  const auto count = tested(with_habit(one), iso, 1).count;
  if (count.running > 0) return "running";
  if (count.undated > 0) return "undated";
  if (count.settled_otherwise > 0) return "settled otherwise";
  if (count.judged == 0) return "nothing";
  const std::string where = count.before > 0 ? "before" : count.within > 0 ? "within" : "after";
  return where + " by " + std::to_string(*count.median_error);
}

}  // namespace

TEST_CASE("a payment is in the band from the early to the late day") {
  CHECK(verdict(invoice().paid("2026-04-13"), "2026-05-05") == "within by 0");
  CHECK(verdict(invoice().paid("2026-04-21"), "2026-05-05") == "within by 8");
  CHECK(verdict(invoice().paid("2026-04-22"), "2026-05-05") == "after by 9");
}

TEST_CASE("what is still open counts as if it were paid on the day one looks") {
  CHECK(verdict(invoice(), "2026-05-05") == "after by 22");
}

TEST_CASE("a forecast is judged only when its late day is over") {
  auto late = book();
  for (const auto& old : paid_invoices({0, 10, 60})) late.with(old);
  late.with(invoice().paid("2026-04-02"));
  const auto count = tested(late, "2026-05-05", 1).count;
  CHECK(count.judged == 0);
  CHECK(count.running == 1);
}

TEST_CASE("a credit, a write-off and a cancellation are no payment") {
  CHECK(verdict(invoice().credit("2026-04-10", "1200.00"), "2026-05-05") == "settled otherwise");
  CHECK(verdict(invoice().write_off("2026-04-10"), "2026-05-05") == "settled otherwise");
  CHECK(verdict(invoice().happened(EventKind::cancel, "2026-04-10"), "2026-05-05") == "settled otherwise");
}

TEST_CASE("the four weeks compare what was expected with what was received") {
  const auto result = tested(with_habit(invoice().paid("2026-04-20", "700.00").paid("2026-04-30", "500.00")),
                             "2026-05-05", 1);
  REQUIRE(result.days.size() == 1);
  CHECK(to_iso(result.days[0].on) == "2026-04-01");
  REQUIRE(result.days[0].amounts.size() == 1);
  const auto& amounts = result.days[0].amounts[0];
  CHECK(to_decimal(amounts.low) == "1200.00");
  CHECK(to_decimal(amounts.likely) == "1200.00");
  CHECK(to_decimal(amounts.high) == "1200.00");
  CHECK(to_decimal(amounts.received) == "700.00");  // 30 April is the 29th day
}

TEST_CASE("month starts count whose four weeks are over; those with nothing open are left out") {
  const auto result = tested(with_habit(invoice()), "2026-04-28", 24);
  REQUIRE(result.days.size() == 2);  // of the old ones
  CHECK(to_iso(result.days[0].on) == "2025-01-01");
  CHECK(to_iso(result.days[1].on) == "2025-02-01");
  const auto later = tested(with_habit(invoice()), "2026-04-29", 24);
  REQUIRE(later.days.size() == 3);
  CHECK(to_iso(later.days[2].on) == "2026-04-01");
}

TEST_CASE("fewer than five judged forecasts tell nothing") {
  CHECK_FALSE(tested(with_habit(invoice().paid("2026-04-13")), "2026-05-05", 1).tells());
  auto five = book();
  for (const auto& old : paid_invoices({0, 10, 20})) five.with(old);
  for (int i = 0; i < 5; ++i) five.with(invoice("F-10" + std::to_string(i)).paid("2026-04-13"));
  CHECK(tested(five, "2026-05-05", 1).tells());
}

}  // namespace relance::test
