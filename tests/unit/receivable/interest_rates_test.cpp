// SPDX-License-Identifier: MIT
// The rate data against the rules that tie them together (legal.md 2 and 8).
#include <doctest/doctest.h>

#include <set>

#include "interest_support.hpp"

namespace relance::test {

namespace {

Decimal decimal(const std::string& text) {
  const auto parsed = parse_decimal(text);
  REQUIRE(parsed);
  return *parsed;
}

// Up to the next half point; the rates have two decimals at most.
Decimal up_to_half_point(const Decimal& rate) {
  const Minor hundredths = units_at(rate, 2);
  return {(hundredths + 49) / 50 * 50, 2};
}

}  // namespace

TEST_CASE("every row is complete, in its series' own file, written once, in order") {
  const auto rows = read_rate_files();
  CHECK(rows.size() == 144);
  std::set<std::pair<std::string, Date>> seen;
  const RateRow* previous = nullptr;
  for (const auto& row : rows) {
    CAPTURE(row.series);
    CAPTURE(row.value);
    CHECK(row.series == row.file);
    CHECK(parse_decimal(row.value));
    CHECK(row.value.find('.') != std::string::npos);
    CHECK(!row.source.empty());
    CHECK(seen.insert({row.series, row.valid_from}).second);
    if (previous && previous->series == row.series) CHECK(previous->valid_from < row.valid_from);
    previous = &row;
  }
}

TEST_CASE("each series has every half-year from 2015 to the second of 2026, and nothing else") {
  for (const auto* name :
       {"ecb_mro", "fr_legal_professional", "fr_legal_private", "be_commercial", "de_base", "uk_reference"}) {
    CAPTURE(name);
    REQUIRE(embedded_rates().count(name) == 1);
    const auto& series = embedded_rates().at(name);
    Date expected = day("2015-01-01");
    for (const auto& [from, rate] : series) {
      CHECK(from == expected);
      expected = next_half_year(from);
    }
    CHECK(expected == day("2027-01-01"));
  }
}

TEST_CASE("the German base rate is the ECB rate less 0.88") {
  for (const auto& [from, rate] : embedded_rates().at("ecb_mro")) {
    const auto half_year = to_iso(from);
    CAPTURE(half_year);
    CHECK(decimal(embedded_rates().at("de_base").at(from).value) == decimal(rate.value) + Decimal{-88, 2});
  }
}

TEST_CASE("the Belgian rate is the ECB rate + 8, up to the half point") {
  for (const auto& [from, rate] : embedded_rates().at("ecb_mro")) {
    const auto half_year = to_iso(from);
    CAPTURE(half_year);
    CHECK(decimal(embedded_rates().at("be_commercial").at(from).value) ==
          up_to_half_point(decimal(rate.value) + Decimal{8, 0}));
  }
}

TEST_CASE("the two French columns are not exchanged: private creditors get more") {
  for (const auto& [from, rate] : embedded_rates().at("fr_legal_private")) {
    const auto half_year = to_iso(from);
    CAPTURE(half_year);
    CHECK(decimal(rate.value) > decimal(embedded_rates().at("fr_legal_professional").at(from).value));
  }
}

TEST_CASE("values that public tables are known to get wrong") {
  const auto value = [](const char* series, const char* from) {
    return embedded_rates().at(series).at(day(from)).value;
  };
  CHECK(value("ecb_mro", "2024-07-01") == "4.25");  // not 3.65, the rate of September
  CHECK(value("ecb_mro", "2026-07-01") == "2.40");  // not 2.65, the rate of September
  CHECK(value("ecb_mro", "2025-01-01") == "3.15");
  CHECK(value("fr_legal_professional", "2018-01-01") == "0.89");  // not 0.88
  CHECK(value("fr_legal_professional", "2019-01-01") == "0.86");  // not 0.76
  CHECK(value("uk_reference", "2022-07-01") == "1.25");
  CHECK(value("de_base", "2022-07-01") == "-0.88");
}

TEST_CASE("a rate whose confidence is not high says so") {
  const auto source = [](const char* series) {
    return embedded_rates().at(series).at(day("2026-07-01")).source;
  };
  CHECK(source("fr_legal_professional").find("confidence: medium") != std::string::npos);
  CHECK(source("fr_legal_private").find("confidence: medium") != std::string::npos);
  CHECK(source("be_commercial").find("confidence: medium") != std::string::npos);
  CHECK(source("ecb_mro").find("confidence") == std::string::npos);
}

}  // namespace relance::test
