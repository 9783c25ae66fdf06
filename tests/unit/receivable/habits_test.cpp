// SPDX-License-Identifier: MIT
#include "receivable/habits.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

BookBuilder with_all(const std::vector<InvoiceBuilder>& invoices) {
  auto all = book();
  for (const auto& one : invoices) all.with(one);
  return all;
}

Habits habits_on(const BookBuilder& of, std::string_view iso) {
  const SeenBook seen(of, iso);
  return habits_of(receivables_of(seen.assessment(), "morel"));
}

bool is_reliable(const std::vector<int>& days_late) {
  return habits_on(with_all(paid_invoices(days_late)), "2026-03-10").is_reliable;
}

}  // namespace

TEST_CASE("E37: a client is new until three of its invoices are paid") {
  CHECK(habits_on(book().with(invoice()), "2026-03-10").is_new());
  CHECK(habits_on(with_all(paid_invoices({0, 0})), "2026-03-10").is_new());
  CHECK_FALSE(habits_on(with_all(paid_invoices({0, 0, 40})), "2026-03-10").is_new());
  CHECK(habits_on(with_all(paid_invoices({0, 0, 40})), "2025-02-28").is_new());  // the third is paid in March
}

TEST_CASE("E37: a credit note is no paid invoice") {
  auto all = with_all(paid_invoices({0, 0}));
  all.with(invoice()).with(invoice("A-1").total("100.00").credit_note_for("F-101"));
  CHECK(habits_on(all, "2026-03-10").paid_invoices == 2);
}

TEST_CASE(
    "E66: a client is reliable from the fifth invoice on, if the five latest came by their due day + 3") {
  CHECK(is_reliable({0, 0, 0, 0, 0}));
  CHECK_FALSE(is_reliable({0, 0, 0, 0}));
  CHECK(is_reliable({3, 3, 3, 3, 3}));
  CHECK_FALSE(is_reliable({0, 0, 4, 0, 0}));
}

TEST_CASE("E66: only the five latest by the day they reached zero count") {
  CHECK(is_reliable({-20, -10, 0, 1, 2, 3}));
  auto late_long_ago = paid_invoices({0, 0, 0, 0, 0});
  late_long_ago.push_back(invoice("E-001").issued("2024-06-03").total("100.00").paid("2024-09-30"));
  CHECK(habits_on(with_all(late_long_ago), "2026-03-10").is_reliable);
  auto late_since = paid_invoices({0, 0, 0, 0, 0});
  late_since.push_back(invoice("E-001").issued("2024-12-02").total("100.00").paid("2025-02-28"));
  CHECK_FALSE(habits_on(with_all(late_since), "2026-03-10").is_reliable);
}

TEST_CASE("E66: an invoice settled by a credit alone proves nothing") {
  auto four = paid_invoices({0, 0, 0, 0});
  four.push_back(invoice("F-005").issued("2025-01-01").total("100.00").credit("2025-01-20", "100.00"));
  CHECK_FALSE(habits_on(with_all(four), "2026-03-10").is_reliable);
}

TEST_CASE(
    "E70: an invoice of which a rest within the tolerance is open does not count, nor among the last five") {
  auto with_rest = paid_invoices({0, 0, 0, 0});
  with_rest.push_back(invoice("F-005").issued("2025-01-01").total("100.00").paid("2025-01-20", "99.50"));
  CHECK_FALSE(habits_on(with_all(with_rest), "2026-03-10").is_reliable);
  CHECK(habits_on(with_all(with_rest), "2026-03-10").paid_invoices == 5);
  auto late_rest = paid_invoices({0, 0, 0, 0, 0});
  late_rest.push_back(invoice("F-006").issued("2025-01-01").total("100.00").paid("2025-06-30", "99.50"));
  CHECK(habits_on(with_all(late_rest), "2026-03-10").is_reliable);
}

TEST_CASE(
    "seed rule 45: the average time to payment is told only where five invoices prove it and it beats the "
    "term") {
  const auto average = [](const std::vector<int>& days_late) {
    const SeenBook seen(with_all(paid_invoices(days_late)), "2026-03-10");
    return average_days_to_payment(seen.assessment());
  };
  CHECK(average({-20, -20, -20, -20, -20}) == 10);
  CHECK(average({-20, -20, -20, -20, -19}) == 11);  // rounded up: nothing is made better than it was
  CHECK_FALSE(average({-20, -20, -20, -20}));
  CHECK_FALSE(average({0, 0, 0, 0, 0}));
  CHECK_FALSE(average({-20, -20, 10, 20, 30}));
}

}  // namespace relance::test
