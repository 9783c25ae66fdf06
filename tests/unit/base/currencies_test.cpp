// SPDX-License-Identifier: MIT
#include "base/currencies.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("every currency that is not made of two decimals is known for it") {
  for (const char* code : {"BIF", "CLP", "JPY", "KRW", "VND", "XAF", "XOF", "XPF"})
    CHECK(iso4217_decimals(code) == 0);
  for (const char* code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
    CHECK(iso4217_decimals(code) == 3);
  for (const char* code : {"EUR", "GBP", "CHF", "USD", "CAD", "MAD", "PLN"})
    CHECK(iso4217_decimals(code) == 2);
}

TEST_CASE("a code is found at its own place only, not across two others") {
  // "AEDAFN": DAF stands across two codes
  CHECK_FALSE(iso4217_decimals("DAF"));
  CHECK_FALSE(iso4217_decimals("AE"));
  CHECK_FALSE(iso4217_decimals("AEDAFN"));
  CHECK_FALSE(iso4217_decimals(""));
}

}  // namespace relance
