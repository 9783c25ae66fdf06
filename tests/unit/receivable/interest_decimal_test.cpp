// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/decimal.hpp"

namespace relance {

namespace {

Decimal decimal(const char* text) {
  const auto parsed = parse_decimal(text);
  REQUIRE(parsed);
  return *parsed;
}

}  // namespace

TEST_CASE("a decimal is shown with at least two decimals and no zeros beyond them") {
  CHECK(to_text(decimal("14.5")) == "14.50");
  CHECK(to_text(decimal("12")) == "12.00");
  CHECK(to_text(decimal("0")) == "0.00");
  CHECK(to_text(decimal("-0.88")) == "-0.88");
  CHECK(to_text(decimal("+3.1250")) == "3.125");
  CHECK(to_text(decimal("0.000001")) == "0.000001");
  CHECK(to_text(decimal("007.40")) == "7.40");
}

TEST_CASE("what is not a plain decimal is refused") {
  for (const char* text :
       {"", "-", ".", "5.", ".5", "1e3", "1,5", " 1", "1 ", "--1", "1.2.3", "12%", "1_000"}) {
    CAPTURE(text);
    CHECK(!parse_decimal(text));
  }
  CHECK(!parse_decimal("1234567890123"));
  CHECK(!parse_decimal("0.1234567"));
}

TEST_CASE("sums and products are exact") {
  CHECK(to_text(decimal("-0.88") + Decimal{9, 0}) == "8.12");
  CHECK(to_text(decimal("2.4") + decimal("10.00")) == "12.40");
  CHECK(to_text(decimal("2.75") * Decimal{3, 0}) == "8.25");
  CHECK(to_text(decimal("-0.5") * decimal("0.005")) == "-0.0025");
}

TEST_CASE("decimals compare by value, not by form") {
  CHECK(decimal("12.4") == decimal("12.400"));
  CHECK(decimal("-0.88") < decimal("-0.8"));
  CHECK(decimal("7.859999") < decimal("7.86"));
  CHECK(decimal("10") > decimal("9.99"));
}

TEST_CASE("the largest decimals stay exact") {
  const auto largest = decimal("999999999999.999999");
  CHECK(to_text(largest * largest) == "999999999999999998000000.000000000001");
  CHECK(largest * largest > largest);
  CHECK(units_at(decimal("14.5"), 6) == 14'500'000);
}

}  // namespace relance
