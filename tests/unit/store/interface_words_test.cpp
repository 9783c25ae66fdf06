// SPDX-License-Identifier: MIT
#include "store/interface_words.hpp"

#include <doctest/doctest.h>

#include "base/money.hpp"
#include "ledger/terms.hpp"

namespace relance {

TEST_CASE("English needs no catalogue, French has one") {
  CHECK(words_of(Language::en).patterns.empty());
  CHECK_FALSE(words_of(Language::en).is_french);
  CHECK(words_of(Language::fr).patterns.size() > 500);
  CHECK(words_of(Language::fr).is_french);
}

TEST_CASE("a refused amount is told in French, with the plural it needs") {
  const auto message = [](const char* amount) {
    return said(parse_money(amount, Currency()).error().message, words_of(Language::fr));
  };
  CHECK(message("1.234") == "\u00ab\u00a01.234\u00a0\u00bb a 3 d\u00e9cimales, EUR en a 2");
  const auto yen = parse_money("12.5", *Currency::from_code("JPY"));
  CHECK(said(yen.error().message, words_of(Language::fr)) ==
        "\u00ab\u00a012.5\u00a0\u00bb a 1 d\u00e9cimale, JPY en a 0");
}

TEST_CASE("every pattern of the catalogue holds parts that can be filled in") {
  for (const auto& entry : words_of(Language::fr).patterns) {
    const auto& pattern = entry.first;
    CAPTURE(pattern);
    CHECK(parts_taken(pattern) >= 0);
    CHECK_FALSE(entry.second.empty());
  }
}

}  // namespace relance
