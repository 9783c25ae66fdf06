// SPDX-License-Identifier: MIT
#include "receivable/aging.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

const std::vector<int> kEdges = {30, 60, 90};

std::string amounts(const AgingRow& row) {
  std::string out;
  for (const auto& bucket : row.buckets) out += to_decimal(bucket) + " ";
  return out + "= " + to_decimal(row.total);
}

// The sums only: what the rows point to is gone with the book.
Aging aged(const BookBuilder& of, std::string_view iso, AgingBasis basis = AgingBasis::due) {
  const SeenBook seen(of, iso);
  return age(seen.assessment(), kEdges, basis, false);
}

// The amounts of the only row.
std::string only_row(const BookBuilder& of, std::string_view iso) {
  const auto aging = aged(of, iso);
  return aging.rows.size() == 1 ? amounts(aging.rows.front()) : std::to_string(aging.rows.size()) + " rows";
}

}  // namespace

TEST_CASE("an invoice moves into the next bucket on the day after its edge") {
  const auto of = book().with(invoice());
  CHECK(only_row(of, "2026-04-01") == "1200.00 0.00 0.00 0.00 0.00 = 1200.00");
  CHECK(only_row(of, "2026-04-02") == "0.00 1200.00 0.00 0.00 0.00 = 1200.00");
  CHECK(only_row(of, "2026-05-01") == "0.00 1200.00 0.00 0.00 0.00 = 1200.00");
  CHECK(only_row(of, "2026-05-02") == "0.00 0.00 1200.00 0.00 0.00 = 1200.00");
  CHECK(only_row(of, "2026-06-30") == "0.00 0.00 0.00 1200.00 0.00 = 1200.00");
  CHECK(only_row(of, "2026-07-01") == "0.00 0.00 0.00 0.00 1200.00 = 1200.00");
}

TEST_CASE("by issue an invoice ages from the day it was issued") {
  const auto aging = aged(book().with(invoice()), "2026-04-02", AgingBasis::issued);
  CHECK(amounts(aging.rows.front()) == "0.00 0.00 1200.00 0.00 0.00 = 1200.00");
}

TEST_CASE("E52: each unfilled instalment stands in its own bucket") {
  const auto in_three = invoice()
                            .instalment("2026-03-20", "400.00")
                            .instalment("2026-05-20", "400.00")
                            .instalment("2026-07-20", "400.00")
                            .paid("2026-03-20", "100.00");
  CHECK(only_row(book().with(in_three), "2026-05-25") == "400.00 400.00 0.00 300.00 0.00 = 1100.00");
}

TEST_CASE("E82: a rest within the tolerance on a filled instalment stands in that instalment's bucket") {
  const auto in_two = invoice()
                          .instalment("2026-03-20", "600.00")
                          .instalment("2026-07-20", "600.00")
                          .paid("2026-03-20", "599.50");
  CHECK(only_row(book().with(in_two), "2026-05-25") == "600.00 0.00 0.00 0.50 0.00 = 600.50");
}

TEST_CASE("E52: credit balances are negative in `not due`, and count in the totals") {
  const auto aging = aged(book()
                              .with(invoice())
                              .with(invoice("F-102").total("100.00").paid("2026-03-20", "150.00"))
                              .with(invoice("F-103").total("80.00").paid("2026-03-04"))
                              .with(invoice("A-1").total("30.00").credit_note_for("F-103")),
                          "2026-04-10");
  REQUIRE(aging.rows.size() == 1);
  CHECK(amounts(aging.rows.front()) == "-80.00 1200.00 0.00 0.00 0.00 = 1120.00");
  CHECK(amounts(aging.totals.front()) == "-80.00 1200.00 0.00 0.00 0.00 = 1120.00");
}

TEST_CASE("E52: whatever its standing, a sent and open invoice counts, but for void and written off") {
  const auto counts = [](const InvoiceBuilder& of) {
    return only_row(book().with(of), "2026-04-10") != "0 rows";
  };
  CHECK(counts(invoice().happened(EventKind::dispute, "2026-04-07")));
  CHECK(counts(invoice().happened(EventKind::insolvency, "2026-04-07")));
  CHECK(counts(invoice().happened(EventKind::handed_off, "2026-04-07")));
  CHECK(counts(invoice().promise("2026-04-07", "2026-05-07")));
  CHECK(counts(invoice().paid("2026-04-07", "1199.50")));
  CHECK_FALSE(counts(invoice().happened(EventKind::cancel, "2026-04-07")));
  CHECK_FALSE(counts(invoice().write_off("2026-04-07")));
  CHECK_FALSE(counts(invoice().paid("2026-04-07", "100.00").write_off("2026-04-07", "1099.50")));
  CHECK_FALSE(counts(invoice().paid("2026-04-07")));
}

TEST_CASE("E42: an invoice that is not sent is in no bucket") {
  CHECK(only_row(book().with(invoice().not_sent()), "2026-04-10") == "0 rows");
  CHECK(only_row(book().with(invoice()), "2026-03-01") == "0 rows");
  CHECK(only_row(book().with(invoice()), "2026-03-02") == "1200.00 0.00 0.00 0.00 0.00 = 1200.00");
}

TEST_CASE("E52: a client has one row a currency, and none without any amount") {
  const SeenBook seen(book()
                          .with(client("arve"))
                          .with(client("zed"))
                          .with(invoice())
                          .with(invoice("F-102"))
                          .with(invoice("F-103").total("70.00", "GBP"))
                          .with(invoice("G-001").to("arve").total("9000", "JPY"))
                          .with(invoice("H-001").to("zed").paid("2026-03-20")),
                      "2026-04-10");
  const auto aging = age(seen.assessment(), kEdges, AgingBasis::due, false);
  REQUIRE(aging.rows.size() == 3);
  CHECK(aging.rows[0].client->id == "arve");
  CHECK(amounts(aging.rows[0]) == "0 9000 0 0 0 = 9000");
  CHECK(amounts(aging.rows[1]) == "0.00 2400.00 0.00 0.00 0.00 = 2400.00");
  CHECK(aging.rows[2].currency.code() == "GBP");
  REQUIRE(aging.totals.size() == 3);
  CHECK(aging.totals[0].currency.code() == "EUR");
  CHECK(aging.totals[1].currency.code() == "GBP");
  CHECK(aging.totals[2].currency.code() == "JPY");
}

TEST_CASE("by invoice there is a row for each, by number") {
  const SeenBook seen(book().with(invoice("F-102")).with(invoice()), "2026-04-10");
  const auto aging = age(seen.assessment(), kEdges, AgingBasis::due, true);
  REQUIRE(aging.rows.size() == 2);
  CHECK(aging.rows[0].invoice->number == "F-101");
  CHECK(aging.rows[1].invoice->number == "F-102");
  CHECK(amounts(aging.totals.front()) == "0.00 2400.00 0.00 0.00 0.00 = 2400.00");
}

TEST_CASE("E53: the labels follow the edges") {
  const SeenBook seen(book(), "2026-04-10");
  const auto labels = [&seen](const std::vector<int>& edges) {
    return age(seen.assessment(), edges, AgingBasis::due, false).labels;
  };
  CHECK(labels({30, 60, 90}) == std::vector<std::string>{"not due", "1-30", "31-60", "61-90", "over 90"});
  CHECK(labels({7, 45}) == std::vector<std::string>{"not due", "1-7", "8-45", "over 45"});
}

}  // namespace relance::test
