// SPDX-License-Identifier: MIT
#include "base/money.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

Currency currency(std::string_view code) {
  return Currency::from_code(code).value();
}

Money euros(std::string_view text) {
  return parse_money(text, Currency()).value();
}

}  // namespace

TEST_CASE("a currency has the decimals of ISO 4217") {
  CHECK(Currency().code() == "EUR");
  CHECK(currency("EUR").decimals() == 2);
  CHECK(currency("JPY").decimals() == 0);
  CHECK(currency("KWD").decimals() == 3);
  CHECK(currency("CLF").decimals() == 4);
  CHECK(currency("JPY").one() == 1);
  CHECK(currency("KWD").one() == 1000);
  for (const char* code : {"", "eur", "EURO", "EU", "XXX", "ZZZ", "€"}) {
    CAPTURE(code);
    CHECK_FALSE(Currency::from_code(code));
  }
}

TEST_CASE("an amount is read digit for digit") {
  CHECK(euros("2400.00").minor() == 240000);
  CHECK(euros("2400").minor() == 240000);
  CHECK(euros("2400.5").minor() == 240050);
  CHECK(euros("-0.01").minor() == -1);
  CHECK(euros("+3.00").minor() == 300);
  CHECK(euros("1_200.50").minor() == 120050);
  CHECK(euros("0.00").minor() == 0);
  CHECK(euros("0.10").minor() + euros("0.20").minor() == euros("0.30").minor());
  CHECK(parse_money("1200", currency("JPY")).value().minor() == 1200);
  CHECK(parse_money("1.234", currency("TND")).value().minor() == 1234);
}

TEST_CASE("what is not a plain decimal is no amount") {
  for (const char* text :
       {"",    "-",    "+",     ".",   ".5", "5.", "1,50", "1 200.00", "1e3", "0x10",    "inf",
        "nan", "true", "1.2.3", "--1", "1_", "_1", "1__0", "1._5",     "12a", "\xd9\xa1"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_money(text, Currency()));
  }
}

TEST_CASE("more decimals than the currency has are refused, even zeros") {
  CHECK_FALSE(parse_money("2400.000", Currency()));
  CHECK_FALSE(parse_money("0.001", Currency()));
  CHECK_FALSE(parse_money("1.0", currency("JPY")));
  CHECK(english(parse_money("2400.000", Currency()).error().message) ==
        "`2400.000` has 3 decimals, EUR has 2");
}

TEST_CASE("amounts go up to nine million millions, in every currency, and no further") {
  CHECK(euros("9000000000000.00").minor() == Minor{900000000000000});
  CHECK(euros("-9000000000000.00").minor() == -Minor{900000000000000});
  CHECK_FALSE(parse_money("9000000000000.01", Currency()));
  CHECK_FALSE(parse_money("-9000000000000.01", Currency()));
  CHECK_FALSE(parse_money(std::string(400, '9'), Currency()));
  CHECK(parse_money("9000000000000.0000", currency("CLF")));
  CHECK(euros("000000000000000000001.00").minor() == 100);
}

TEST_CASE("an amount written and read again is the same amount") {
  for (const char* code : {"EUR", "JPY", "KWD", "CLF"}) {
    for (const int minor : {0, 1, -1, 9, 10, 99, 100, 101, -100, 12345, -98765, 1000000}) {
      const Money money{minor, currency(code)};
      CAPTURE(to_decimal(money));
      CHECK(parse_money(to_decimal(money), currency(code)).value() == money);
    }
  }
  CHECK(to_decimal({-5, Currency()}) == "-0.05");
  CHECK(to_decimal({1234500, Currency()}) == "12345.00");
  CHECK(to_decimal({-3, currency("JPY")}) == "-3");
}

TEST_CASE("sums keep their sign and their order") {
  CHECK(euros("1.10") + euros("2.20") == euros("3.30"));
  CHECK(euros("1.00") - euros("2.50") == euros("-1.50"));
  CHECK(-euros("1.00") == euros("-1.00"));
  CHECK(euros("-1.00") < euros("0.00"));
  CHECK(is_negative(euros("-0.01")));
  CHECK(is_zero(euros("-0.00")));
  Money sum = zero(Currency());
  for (int i = 0; i < 1000; ++i) sum += euros("9000000000000.00");
  CHECK(to_decimal(sum) == "9000000000000000.00");
}

TEST_CASE("a division rounds halves away from zero") {
  CHECK(divide_half_up(5, 2) == 3);
  CHECK(divide_half_up(-5, 2) == -3);
  CHECK(divide_half_up(4, 3) == 1);
  CHECK(divide_half_up(5, 3) == 2);
  CHECK(divide_half_up(-4, 3) == -1);
  CHECK(divide_half_up(0, 7) == 0);
  CHECK(divide_half_up(7, 1) == 7);
}

}  // namespace relance
