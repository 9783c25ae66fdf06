// SPDX-License-Identifier: MIT
#include "ledger/creditor_reference.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("a reference is made of an invoice number's letters and digits") {
  CHECK(creditor_reference("FA20260042") == "RF83FA20260042");
  CHECK(creditor_reference("fa-2026/0042") == "RF83FA20260042");
  CHECK(creditor_reference("539007547034") == "RF18539007547034");
  CHECK(creditor_reference("Facture n° 12 é") == "RF17FACTUREN12");
}

TEST_CASE("check digits below ten are written with a zero") {
  bool has_seen_zero = false;
  for (int number = 1; number <= 200; ++number) {
    const auto reference = creditor_reference("F-" + std::to_string(number)).value();
    CAPTURE(reference);
    CHECK(reference.size() == 5 + std::to_string(number).size());
    CHECK(is_creditor_reference(reference));
    has_seen_zero = has_seen_zero || reference[2] == '0';
  }
  CHECK(has_seen_zero);
}

TEST_CASE("a number of twenty-one letters and digits has a reference, a longer one has none") {
  CHECK(creditor_reference("A12345678901234567890").value().size() == 25);
  CHECK(creditor_reference("A-123456789-01234567-890").value().size() == 25);
  CHECK_FALSE(creditor_reference("A123456789012345678901"));
}

TEST_CASE("a number without ASCII letters and digits has no reference") {
  CHECK_FALSE(creditor_reference(""));
  CHECK_FALSE(creditor_reference("-/ é請求書"));
}

TEST_CASE("a reference with wrong check digits is none") {
  CHECK(is_creditor_reference("RF18539007547034"));
  CHECK_FALSE(is_creditor_reference("RF19539007547034"));
  CHECK_FALSE(is_creditor_reference("RF18539007547043"));
}

TEST_CASE("a reference is written without blanks, in capitals, and begins with RF") {
  for (const char* text : {"", "RF", "RF18", "rf83FA20260042", "RF83fa20260042", "RF83 FA20 2600 42",
                           "RG83FA20260042", "RFA3FA20260042", "FA20260042", "RF83FA2026004é"}) {
    CAPTURE(text);
    CHECK_FALSE(is_creditor_reference(text));
  }
}

TEST_CASE("people read a reference in groups of four") {
  CHECK(creditor_reference_text("RF83FA20260042") == "RF83 FA20 2600 42");
  CHECK(creditor_reference_text("RF18539007547034") == "RF18 5390 0754 7034");
  CHECK(creditor_reference_text("").empty());
}

}  // namespace relance
