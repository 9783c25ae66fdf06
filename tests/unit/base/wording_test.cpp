// SPDX-License-Identifier: MIT
#include "base/wording.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

Catalogue french() {
  Catalogue catalogue;
  catalogue.is_french = true;
  catalogue.patterns = {
      {"`{}`", "\u00ab\u00a0{}\u00a0\u00bb"},
      {"{} or `{}`", "{} ou \u00ab\u00a0{}\u00a0\u00bb"},
      {"{}, `{}`", "{}, \u00ab\u00a0{}\u00a0\u00bb"},
      {"{} is {}", "{1} : {0}"},
      {"a date", "une date"},
      {"{} days of {}", "{0} {0|jour|jours} sur {1}"},
      {"{} more", "{} {0|autre|autres}"},
      {"a {{b}}", "un {{b}}"},
  };
  return catalogue;
}

}  // namespace

TEST_CASE("a pattern takes its parts in the order of its own language") {
  const auto what = wording("{} is {}", std::string("due"), wording("a date"));
  CHECK(english(what) == "due is a date");
  CHECK(said(what, french()) == "une date : due");
}

TEST_CASE("what the catalogue lacks is said in English") {
  CHECK(said(wording("no such entry: {}", 3), french()) == "no such entry: 3");
}

TEST_CASE("data is never a pattern") {
  const auto what = wording("`{}`", std::string("{} a date"));
  CHECK(english(what) == "`{} a date`");
  CHECK(said(what, french()) == "\u00ab\u00a0{} a date\u00a0\u00bb");
  CHECK(said(verbatim("a date"), french()) == "a date");
}

TEST_CASE("data that is there in both languages is taken in that of the interface") {
  const auto what = in_both("votre adresse", "your address");
  CHECK(english(what) == "your address");
  CHECK(said(what, french()) == "votre adresse");
}

TEST_CASE("none and one are singular in French, two are plural") {
  const auto days = [](int count) { return said(wording("{} days of {}", count, 30), french()); };
  CHECK(days(0) == "0 jour sur 30");
  CHECK(days(1) == "1 jour sur 30");
  CHECK(days(2) == "2 jours sur 30");
  CHECK(days(21) == "21 jours sur 30");
  CHECK(said(wording("{} more", 1), french()) == "1 autre");
}

TEST_CASE("only one is singular in English") {
  const auto days = [](int count) { return english(Wording{"{0} {0|day|days}", {part_of(count)}, false}); };
  CHECK(days(0) == "0 days");
  CHECK(days(1) == "1 day");
  CHECK(days(2) == "2 days");
}

TEST_CASE("doubled braces are braces") {
  CHECK(english(wording("a {{b}}")) == "a {b}");
  CHECK(said(wording("a {{b}}"), french()) == "un {b}");
}

TEST_CASE("alternatives end with or") {
  CHECK(english(alternatives({"a"})) == "`a`");
  CHECK(english(alternatives({"a", "b", "c"})) == "`a`, `b` or `c`");
  CHECK(said(alternatives({"a", "b", "c"}), french()) ==
        "\u00ab\u00a0a\u00a0\u00bb, \u00ab\u00a0b\u00a0\u00bb ou \u00ab\u00a0c\u00a0\u00bb");
}

TEST_CASE("what is said after something follows it") {
  Wording all;
  CHECK(all.empty());
  all += Wording{};
  CHECK(all.empty());
  all += wording("a date");
  all += verbatim(", ");
  all += wording("{} more", 2);
  CHECK(english(all) == "a date, 2 more");
  CHECK(said(all, french()) == "une date, 2 autres");
}

TEST_CASE("nothing that a file says reaches the terminal as it is") {
  const auto what = printable(wording("met `{}`", wording("{} is {}", std::string("\x1b[2J"), 1)));
  CHECK(english(what).find('\x1b') == std::string::npos);
}

TEST_CASE("a pattern says how many parts it takes") {
  CHECK(parts_taken("none") == 0);
  CHECK(parts_taken("{} and {}") == 2);
  CHECK(parts_taken("{{}} {}") == 1);
  CHECK(parts_taken("{0}") == -1);
  CHECK(parts_taken("{") == -1);
}

}  // namespace relance
