// SPDX-License-Identifier: MIT
#include "exchange/epc_payment.hpp"

#include <doctest/doctest.h>

#include "base/printable.hpp"

namespace relance {

namespace {

Money euros(std::string_view amount) {
  return parse_money(amount, Currency()).value();
}

EpcPayment payment() {
  return {"Camille Durand", "FR7630006000011234567890189", "", euros("1200.30"), "", ""};
}

// Line 6 of a payload with this name, line 11 of one with this text.
std::string line(const EpcPayment& of, std::size_t number) {
  auto rest = epc_payload(of).value();
  while (--number > 0 && rest.find('\n') != std::string::npos) rest.erase(0, rest.find('\n') + 1);
  return number == 0 ? rest.substr(0, rest.find('\n')) : "(no such line)";
}

std::string name_line(const std::string& name) {
  auto p = payment();
  p.name = name;
  return line(p, 6);
}

std::string text_line(const std::string& text) {
  auto p = payment();
  p.text = text;
  return line(p, 11);
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("a payment code with everything has eleven lines") {
  auto p = payment();
  p.bic = "AGRIFRPP";
  p.text = "Facture 2026-011";
  CHECK(epc_payload(p).value() ==
        "BCD\n002\n1\nSCT\nAGRIFRPP\nCamille Durand\nFR7630006000011234567890189\nEUR1200.30\n\n\nFacture "
        "2026-011");
}

TEST_CASE("a payment code with a reference ends with it") {
  auto p = payment();
  p.reference = "rf83 FA20 2600 42";
  CHECK(epc_payload(p).value() ==
        "BCD\n002\n1\nSCT\n\nCamille Durand\nFR7630006000011234567890189\nEUR1200.30\n\nRF83FA20260042");
}

TEST_CASE("empty lines at the end of a payment code are left out") {
  CHECK(epc_payload(payment()).value() ==
        "BCD\n002\n1\nSCT\n\nCamille Durand\nFR7630006000011234567890189\nEUR1200.30");
}

TEST_CASE("IBAN and BIC may be written for people") {
  auto p = payment();
  p.iban = "fr76 3000 6000 0112 3456 7890 189";
  p.bic = "agri fr pp xxx";
  CHECK(line(p, 5) == "AGRIFRPPXXX");
  CHECK(line(p, 7) == "FR7630006000011234567890189");
}

TEST_CASE("an amount is exact, with two decimals") {
  for (const char* amount : {"0.01", "0.10", "1.00", "640.00", "1234.50", "999999999.99"}) {
    CAPTURE(amount);
    auto p = payment();
    p.amount = euros(amount);
    CHECK(line(p, 8) == "EUR" + std::string(amount));
  }
}

TEST_CASE("an amount out of range has no payment code") {
  for (const char* amount : {"0.00", "-0.01", "-1200.00", "1000000000.00"}) {
    CAPTURE(amount);
    auto p = payment();
    p.amount = euros(amount);
    REQUIRE_FALSE(epc_payload(p));
    CHECK(english(epc_payload(p).error().message) ==
          "a payment code holds 0.01 to 999999999.99 EUR, not " + std::string(amount));
  }
}

TEST_CASE("a payment code holds euros only") {
  auto p = payment();
  p.amount = parse_money("1200.00", Currency::from_code("CHF").value()).value();
  REQUIRE_FALSE(epc_payload(p));
  CHECK(english(epc_payload(p).error().message) == "a payment code holds euros, not CHF");
}

TEST_CASE("a payment code with a wrong account, bank or reference is refused") {
  auto p = payment();
  p.iban = "FR7630006000011234567890188";
  CHECK(english(epc_payload(p).error().message) == "`FR7630006000011234567890188` is not an IBAN");
  p = payment();
  for (const char* bic : {"AGRIFRP", "AGRIFRPPX", "AGRI12PP", "AGRIFRPPXXXX", "AGRIFRP\n"}) {
    CAPTURE(bic);
    p.bic = bic;
    CHECK_FALSE(epc_payload(p));
  }
  p = payment();
  p.reference = "FA20260042";
  CHECK(english(epc_payload(p).error().message) == "`FA20260042` is not a creditor reference of ISO 11649");
  p = payment();
  p.name = " \n ";
  CHECK(english(epc_payload(p).error().message) == "a payment code needs the name of the account's owner");
}

TEST_CASE("a payment code does not hold a reference and a text at once") {
  auto p = payment();
  p.reference = "RF83FA20260042";
  p.text = "Facture 2026-011";
  CHECK_FALSE(epc_payload(p));
  p.text = " \t ";
  CHECK(epc_payload(p));
}

TEST_CASE("a name has at most 70 characters, a text at most 140, cut between characters") {
  CHECK(name_line(repeated("é", 70)) == repeated("é", 70));
  CHECK(name_line(repeated("é", 71)) == repeated("é", 70));
  CHECK(name_line(repeated("a", 69) + "請求") == repeated("a", 69) + "請");
  CHECK(text_line(repeated("x", 140)) == repeated("x", 140));
  CHECK(text_line(repeated("x", 200)) == repeated("x", 140));
  CHECK(name_line(repeated("a", 69) + " b") == repeated("a", 69));
}

TEST_CASE("no text can add a line to a payment code") {
  CHECK(name_line("Camille\nDurand") == "Camille Durand");
  CHECK(name_line("\r\nCamille \t\x7f Durand\u0085\u2028") == "Camille Durand");
  CHECK(text_line("a\rb\vc\u2029d\x1b[2Je") == "a b c d [2Je");
  CHECK(text_line("a\xff\xc3z") == "a z");
  CHECK(text_line("Studio\u00a0Lenoir") == "Studio Lenoir");
}

TEST_CASE("a payment code never has more than 331 bytes, and stays UTF-8") {
  for (const char* unit : {"a", "é", "請", "🙂", "é請🙂a"}) {
    for (const int length : {1, 20, 60, 70, 200}) {
      CAPTURE(unit);
      CAPTURE(length);
      auto p = payment();
      p.bic = "AGRIFRPPXXX";
      p.iban = "MT84MALT011000012345MTLCAST001S";
      p.amount = euros("999999999.99");
      p.name = repeated(unit, length);
      p.text = repeated(unit, length);
      const auto payload = epc_payload(p).value();
      CHECK(payload.size() <= 331);
      CHECK(is_valid_utf8(payload));
      CHECK(line(p, 8) == "EUR999999999.99");
    }
  }
}

TEST_CASE("when bytes are short the text gives way, not the name") {
  auto p = payment();
  p.name = repeated("請", 70);
  p.text = repeated("請", 140);
  CHECK(line(p, 6) == p.name);
  CHECK(epc_payload(p).value().size() > 328);
}

}  // namespace relance
