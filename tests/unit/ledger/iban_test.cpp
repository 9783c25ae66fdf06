// SPDX-License-Identifier: MIT
#include "ledger/iban.hpp"

#include <doctest/doctest.h>

#include <string>

namespace relance {

TEST_CASE("blanks and small letters of an IBAN are put right") {
  CHECK(compact_iban("fr76 3000 6000 0112 3456 7890 189") == "FR7630006000011234567890189");
  CHECK(compact_iban(" BE68\u00a05390\u202f0754\t7034 ") == "BE68539007547034");
  CHECK(compact_iban("").empty());
}

TEST_CASE("nothing but blanks is taken out of an IBAN") {
  CHECK(compact_iban("FR76-3000") == "FR76-3000");
  CHECK(compact_iban("é\xff") == "é\xff");
}

TEST_CASE("the examples of the registry are IBANs") {
  for (const char* iban : {"AD1200012030200359100100",
                           "AT611904300234573201",
                           "BE68539007547034",
                           "CH9300762011623852957",
                           "CY17002001280000001200527600",
                           "DE89370400440532013000",
                           "ES9121000418450200051332",
                           "FR1420041010050500013M02606",
                           "GB29NWBK60161331926819",
                           "IE29AIBK93115212345678",
                           "IT60X0542811101000000123456",
                           "LU280019400644750000",
                           "MC5811222000010123456789030",
                           "MT84MALT011000012345MTLCAST001S",
                           "MU17BOMM0101101030300200000MUR",
                           "NL91ABNA0417164300",
                           "NO9386011117947",
                           "PL61109010140000071219812874",
                           "PT50000201231234567890154",
                           "SE4550000000058398257466"}) {
    CAPTURE(iban);
    CHECK(is_iban(iban));
  }
}

TEST_CASE("an IBAN with one wrong digit, or two of them exchanged, is none") {
  const std::string right = "FR7630006000011234567890189";
  for (std::size_t at = 2; at < right.size(); ++at) {
    CAPTURE(at);
    auto wrong = right;
    wrong[at] = wrong[at] == '9' ? '0' : static_cast<char>(wrong[at] + 1);
    CHECK_FALSE(is_iban(wrong));
    if (at + 1 == right.size() || right[at] == right[at + 1]) continue;
    auto exchanged = right;
    std::swap(exchanged[at], exchanged[at + 1]);
    CHECK_FALSE(is_iban(exchanged));
  }
}

TEST_CASE("an IBAN has its country's length and characters") {
  CHECK_FALSE(is_iban("FR763000600001123456789018"));
  CHECK_FALSE(is_iban("FR76300060000112345678901890"));
  CHECK_FALSE(is_iban("DE8937040044053201300A"));
  CHECK_FALSE(is_iban("NL9112340417164300"));
  CHECK_FALSE(is_iban("fr7630006000011234567890189"));
  CHECK_FALSE(is_iban("FR76 3000 6000 0112 3456 7890 189"));
}

TEST_CASE("right check digits do not make up for a wrong country or wrong characters") {
  for (const char* text : {"FR053000600001123456789018A", "XX9030006000011234567890189",
                           "GB58123460161331926819", "DE85A70400440532013000"}) {
    CAPTURE(text);
    const std::string iban(text);
    CHECK(remainder_97(iban.substr(4) + iban.substr(0, 4)) == 1);
    CHECK_FALSE(is_iban(iban));
  }
}

TEST_CASE("a text too short or of no country is no IBAN") {
  for (const char* text :
       {"", "F", "FR", "FR76", "FR7", "US7630006000011234567890189", "0000", "FRé6", "76FR3000"}) {
    CAPTURE(text);
    CHECK_FALSE(is_iban(text));
  }
}

TEST_CASE("check digits that are never given out are refused, though the remainder is right") {
  // 97 and 00 leave the same remainder, so do 98 and 01, 02 and 99.
  CHECK(is_iban("DE02120300000000202051"));
  CHECK(remainder_97("120300000000202051DE99") == 1);
  CHECK_FALSE(is_iban("DE99120300000000202051"));
}

TEST_CASE("the remainder reads digits and capitals as one number") {
  CHECK(remainder_97("") == 0);
  CHECK(remainder_97("96") == 96);
  CHECK(remainder_97("97") == 0);
  CHECK(remainder_97("A") == 10);
  CHECK(remainder_97("Z1") == 351 % 97);
  CHECK(remainder_97("99999999999999999999999999999999999999") == 94);
}

TEST_CASE("a BIC has eight or eleven characters, the country's letters among them") {
  CHECK(is_bic("AGRIFRPP"));
  CHECK(is_bic("AGRIFRPP882"));
  CHECK_FALSE(is_bic("AGRIFRP"));
  CHECK_FALSE(is_bic("AGRI12PP"));
  CHECK_FALSE(is_bic("agrifrpp"));
}

TEST_CASE("what begins as an IBAN and is none was miswritten; other account numbers are not judged") {
  CHECK(is_miswritten_iban("FR76 3000 6000 0112 3456 7890 188"));
  CHECK_FALSE(is_miswritten_iban("FR76 3000 6000 0112 3456 7890 189"));
  CHECK_FALSE(is_miswritten_iban("12-34-56 12345678"));
}

}  // namespace relance
