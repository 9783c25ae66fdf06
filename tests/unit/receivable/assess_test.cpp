// SPDX-License-Identifier: MIT
// A book that is large enough for all cores: tests/threads looks at it too.
#include "receivable/assess.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

constexpr int kPairs = 300;  // an invoice and the credit note for it
constexpr const char* kToday = "2026-05-11";

std::string number_of(const char* prefix, int i) {
  return prefix + std::to_string(1000 + i);
}

InvoiceBuilder invoice_number(int i) {
  auto one = invoice(number_of("F-", i)).total(std::to_string(1000 + i) + ".00");
  if (i % 3 == 0) one.paid("2026-03-20", "200.00");
  if (i % 7 == 0) one.done("week-1", "2026-04-08");
  return one;
}

InvoiceBuilder note_for(int i) {
  return invoice(number_of("N-", i)).issued("2026-03-10").total("10.00").credit_note_for(number_of("F-", i));
}

}  // namespace

TEST_CASE("every invoice of a large book stands as it would in a book of its own") {
  auto large = book();
  for (int i = 0; i < kPairs; ++i) large.with(invoice_number(i)).with(note_for(i));
  const SeenBook seen(large, kToday);
  REQUIRE(seen.assessment().receivables.size() == 2 * kPairs);
  for (int i = 0; i < kPairs; ++i) {
    const SeenBook alone(book().with(invoice_number(i)).with(note_for(i)), kToday);
    const auto number = number_of("F-", i);
    CHECK(seen.open(number) == alone.open(number));
    CHECK(seen.standing(number) == alone.standing(number));
    CHECK(seen.at(number).days_past_due == alone.at(number).days_past_due);
    CHECK(seen.open(number_of("N-", i)) == "0.00");
  }
}

}  // namespace relance::test
