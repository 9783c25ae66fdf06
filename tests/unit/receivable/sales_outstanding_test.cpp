// SPDX-License-Identifier: MIT
#include "receivable/sales_outstanding.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

std::vector<std::string> dso_on(const BookBuilder& of, std::string_view iso) {
  const SeenBook seen(of, iso);
  std::vector<std::string> lines;
  for (const auto& dso : days_sales_outstanding(seen.assessment())) {
    lines.push_back(std::string(dso.currency.code()) + " " + to_decimal(dso.open) + " of " +
                    to_decimal(dso.sales) + " from " + to_iso(dso.period.from) + ": " +
                    (dso.days ? std::to_string(static_cast<int>(dso.days->tenths)) : "none"));
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("DSO is what is open, over the sales of 365 days, times 365") {
  const auto of = book()
                      .with(invoice("F-100").issued("2025-01-02").total("500.00").paid("2025-02-01"))
                      .with(invoice().issued("2025-06-02").total("9000.00").paid("2025-07-01"))
                      .with(invoice("F-102").total("1000.00"));
  // 1000 / 10000 * 365; the invoice of January 2025 is beyond the 365 days.
  CHECK(dso_on(of, "2026-04-10") == Lines{"EUR 1000.00 of 10000.00 from 2025-04-11: 365"});
}

TEST_CASE("in a young book the period begins with the first invoice") {
  // 1200 / 1200 * 40 days, both ends included
  CHECK(dso_on(book().with(invoice()), "2026-04-10") == Lines{"EUR 1200.00 of 1200.00 from 2026-03-02: 400"});
}

TEST_CASE("credits, discounts and credit notes lower the sales, a loss does not") {
  const auto sales = [](const BookBuilder& of) { return dso_on(of, "2026-04-10").front().substr(0, 22); };
  CHECK(sales(book().with(invoice().credit("2026-03-20", "200.00"))) == "EUR 1000.00 of 1000.00");
  CHECK(sales(book().with(invoice()).with(invoice("A-1").total("200.00").credit_note_for("F-101"))) ==
        "EUR 1000.00 of 1000.00");
  CHECK(sales(book().with(invoice().total("1000.00").paid("2026-03-20", "400.00").write_off("2026-04-02"))) ==
        "EUR 0.00 of 1000.00 fr");
}

TEST_CASE("without sales in the period there is no DSO") {
  CHECK(dso_on(book().with(invoice().issued("2024-01-02")), "2026-04-10") ==
        Lines{"EUR 1200.00 of 0.00 from 2025-04-11: none"});
  CHECK(dso_on(book(), "2026-04-10").empty());
  CHECK(dso_on(book().with(invoice().not_sent()), "2026-04-10").empty());
}

TEST_CASE("each currency has a DSO of its own") {
  const auto of = book().with(invoice()).with(invoice("F-102").total("70.00", "GBP").paid("2026-04-01"));
  CHECK(dso_on(of, "2026-04-10") ==
        Lines{"EUR 1200.00 of 1200.00 from 2026-03-02: 400", "GBP 0.00 of 70.00 from 2026-03-02: 0"});
}

}  // namespace relance::test
