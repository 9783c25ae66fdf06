// SPDX-License-Identifier: MIT
#include "base/other_spellings.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("an amount as people write it becomes one as we write it") {
  CHECK(usual_amount("1200,50") == "1200.50");
  CHECK(usual_amount("1\u202f200,50\u00a0\u20ac") == "1200.50");
  CHECK(usual_amount("1.234,56 EUR") == "1234.56");
  CHECK(usual_amount("1'200.00") == "1200.00");
  CHECK(usual_amount("$1,200") == "1200");
  CHECK(usual_amount("-12,5") == "-12.5");
}

TEST_CASE("what is written our way, or is no amount, is nobody else's spelling") {
  for (const char* text : {"1200.50", "12", "", ",", "1,", "1e3", "12 apples", "1,2,3.4.5x"}) {
    CAPTURE(text);
    CHECK(usual_amount(text) == std::nullopt);
  }
}

TEST_CASE("a day is read day first, month first only where that is the only day it can be") {
  CHECK(usual_day("31/08/2026")->iso == "2026-08-31");
  CHECK(usual_day("01/06/2026")->iso == "2026-06-01");
  CHECK(usual_day("01/06/2026")->order == UsualDay::Order::day_first);
  CHECK(usual_day("08/31/2026")->order == UsualDay::Order::month_first);
  CHECK(usual_day("2026-8-5")->iso == "2026-08-05");
  CHECK(usual_day("4.11.26")->iso == "2026-11-04");
  CHECK_FALSE(usual_day("31/02/2026"));
  CHECK(looks_like_day("31/02/2026"));
  CHECK_FALSE(looks_like_day("12,50"));
}

}  // namespace relance
