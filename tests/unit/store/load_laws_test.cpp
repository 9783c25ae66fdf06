// SPDX-License-Identifier: MIT
// Laws and rates as files: those the program comes with, and those of a book laid over them.
#include "store/load_laws.hpp"

#include <doctest/doctest.h>

#include "defaults/embedded.hpp"
#include "store/law_names.hpp"
#include "store/read_law.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

LawRules law_from(const std::string& toml, Diagnostics& diagnostics) {
  auto reading = start_reading("laws/AT.toml", toml);
  auto law = read_law(reading);
  diagnostics = reading.diagnostics;
  return law;
}

std::string first_message(const std::string& toml) {
  Diagnostics diagnostics;
  law_from(toml, diagnostics);
  return diagnostics.empty() ? "nothing" : english(diagnostics.front().message);
}

}  // namespace

TEST_CASE("every built-in law is read without a remark") {
  CHECK(built_in_law_names() ==
        std::vector<std::string>{"BE", "CH", "DE", "ES", "EU", "FR", "IT", "LU", "NL", "UK"});
  for (const auto& file : embedded_files()) {
    if (!file.path.starts_with("laws/")) continue;
    CAPTURE(file.path);
    auto reading = start_reading(std::string(file.path), std::string(file.text));
    read_law(reading);
    CHECK(reading.diagnostics.empty());
  }
}

TEST_CASE("every series a built-in law names is built in, but for the civil rates only a book can bring") {
  const auto rates = built_in_rates();
  for (const auto& [name, law] : built_in_laws()) {
    const std::string& law_name = name;  // clang 14 lets no lambda, so no CAPTURE, use a structured binding
    CAPTURE(law_name);
    for (const auto* party : {&law.business, &law.is_public}) {
      if (party->rate.origin == RateOrigin::series) CHECK(rates.contains(party->rate.series));
      if (party->floor) CHECK(rates.contains(party->floor->series));
    }
  }
}

TEST_CASE(
    "every built-in rate, sum, term and limitation rests on a text of law with a title in both languages") {
  for (const auto& [name, law] : built_in_laws()) {
    const std::string& law_name = name;
    CAPTURE(law_name);
    for (const auto* party : {&law.business, &law.is_public, &law.consumer}) {
      const bool is_for_the_book = party == &law.consumer && party->rate.source.citation.empty();
      if (!is_for_the_book) CHECK(!party->rate.source.fr.empty());
      if (party->fixed_sum) CHECK(!party->fixed_sum->source.en.empty());
      if (party->longest_terms) CHECK(!party->longest_terms->source.en.empty());
      if (party->limitation) CHECK(!party->limitation->source.en.empty());
    }
    for (const auto& route : law.routes) CHECK(!route.source.citation.empty());
    for (const auto& remark : law.remarks) CHECK(!remark.source.citation.empty());
    for (const auto& mention : law.mentions) CHECK(!mention.source.citation.empty());
  }
}

TEST_CASE("what was not read in a text of law is marked") {
  const auto laws = built_in_laws();
  CHECK_FALSE(law_named(laws, "FR").is_public.rate.source.is_verified);
  CHECK(law_named(laws, "FR").business.rate.source.is_verified);
  CHECK_FALSE(law_named(laws, "UK").business.limitation->source.is_verified);
}

TEST_CASE("a law of the book is read whole: rate, sum, start, compounding") {
  Diagnostics diagnostics;
  const auto law = law_from(
      "rate_mode = \"fixed\"\nmove_due = true\nholidays = \"DE\"\n"
      "[business]\nrate = { series = \"at_base\", plus = 9.2, source = \"UGB 456\" }\ncompounds = "
      "\"yearly\"\n"
      "starts = \"formal-notice\"\nfixed_sum = { currency = \"EUR\", amount = 40, source = \"UGB 456\" }\n"
      "limitation = { years = 3 }\n"
      "[[source]]\ncitation = \"UGB 456\"\nfr = \"article 456\"\nen = \"section 456\"\n",
      diagnostics);
  CHECK(diagnostics.empty());
  CHECK(law.name == "AT");
  CHECK(law.rate_mode == RateMode::fixed);
  CHECK(law.holidays == "DE");
  CHECK(law.business.rate.series == "at_base");
  CHECK(to_text(law.business.rate.margin) == "9.20");
  CHECK(law.business.rate.source.en == "section 456");
  CHECK(law.business.compounds_yearly);
  CHECK(law.business.start == InterestStart::formal_notice);
  CHECK(law.business.fixed_sum->brackets.size() == 1);
  CHECK(law.business.limitation->years == 3);
  CHECK(law.is_public.rate.series == "at_base");  // as for businesses, where it says nothing
  CHECK(law.consumer.rate.origin == RateOrigin::none);
}

TEST_CASE("a route says for whom it is and what it takes, a remark for whom it holds") {
  Diagnostics diagnostics;
  const auto law = law_from(
      "[[route]]\nid = \"mahnklage\"\nneeds = [\"not-public\", \"contract\"]\nup_to = 75000.50\n"
      "without_interest = true\ncurrency = \"CHF\"\n"
      "name_fr = \"Ordre\"\nname_en = \"Order\"\nfr = \"une requ\u00eate\"\nen = \"a request\"\nsource = "
      "\"ZPO 244\"\n"
      "[[remark]]\nwhen = \"business\"\nfr = \"regarder le registre\"\nen = \"look into the register\"\n"
      "[[remark]]\nfr = \"pour tous\"\nen = \"for all\"\nsource = \"ZPO 244\"\n"
      "[[source]]\ncitation = \"ZPO 244\"\nfr = \"article 244\"\nen = \"section 244\"\nunverified = true\n",
      diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(law.routes.size() == 1);
  CHECK(law.routes[0].needs == std::vector{RouteNeed::not_public, RouteNeed::contract});
  CHECK(to_text(*law.routes[0].up_to) == "75000.50");
  CHECK(law.routes[0].is_without_interest);
  CHECK(law.routes[0].currency.code() == "CHF");
  CHECK_FALSE(law.routes[0].source.is_verified);
  REQUIRE(law.remarks.size() == 2);
  CHECK(law.remarks[0].when == ClientKind::business);
  CHECK(law.remarks[0].source.citation.empty());
  CHECK_FALSE(law.remarks[1].when);
  CHECK(law.remarks[1].source.en == "section 244");
}

TEST_CASE("a law that does not hold together is refused with the reason") {
  CHECK(first_message("[business]\nrate = { plus = 9 }\n") == "a rate is either a `series` or `fixed`");
  CHECK(first_message("[business]\nrate = { series = \"a\", fixed = 5 }\n") ==
        "a rate is either a `series` or `fixed`");
  CHECK(first_message("[business]\nrate = { fixed = 5, source = \"X\" }\n") ==
        "`X` is in no [[source]] of this file");
  CHECK(first_message("[business.fixed_sum]\ncurrency = \"EUR\"\n") ==
        "the brackets of a fixed sum ascend, and the last has no edge");
  CHECK(first_message("[business.fixed_sum]\ncurrency = \"EUR\"\nbrackets = [{ up_to = 5, amount = 1 }]\n") ==
        "the brackets of a fixed sum ascend, and the last has no edge");
  CHECK(first_message("holidays = \"XX\"\n") == "`XX` is no built-in set of holidays");
  CHECK(first_message("[[route]]\nid = \"a\"\n") != "nothing");
  CHECK(first_message("[[remark]]\nfr = \"a\"\nen = \"b\"\nsource = \"X\"\n") ==
        "`X` is in no [[source]] of this file");
  CHECK(first_message("[[remark]]\nwhen = \"firm\"\nfr = \"a\"\nen = \"b\"\n") != "nothing");
}

TEST_CASE("a country gives the law of its name, the United Kingdom and the Union besides") {
  auto laws = built_in_laws();
  CHECK(law_of_country("AT", laws) == "EU");
  laws["AT"].name = "AT";
  CHECK(law_of_country("AT", laws) == "AT");
  CHECK(law_of_country("GB", laws) == "UK");
  CHECK(law_of_country("US", laws) == "none");
  CHECK(law_named(laws, "US").name == "none");
}

TEST_CASE("names of laws are those of countries") {
  for (const char* name : {"FR", "EU", "CA-QC"}) CHECK(is_law_name(name));
  for (const char* name : {"", "F", "fr", "none", "FR1"}) CHECK_FALSE(is_law_name(name));
}

}  // namespace relance
