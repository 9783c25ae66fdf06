// SPDX-License-Identifier: MIT
#include "store/table_reader.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "store/email_address.hpp"
#include "store/written_text.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

// What is told when `read` is called on a table with this text.
std::string told_by(const std::string& text, const std::function<void(TableReader&)>& read) {
  auto reading = start_reading("a.toml", text);
  const auto tree = parse_toml(reading);
  REQUIRE(tree);
  TableReader table(*tree, reading, verbatim("a test"));
  read(table);
  return told(reading.diagnostics);
}

std::string told_of_texts(const std::string& text) {
  auto reading = start_reading("a.toml", text);
  const auto tree = parse_toml(reading);
  REQUIRE(tree);
  check_texts(*tree, reading);
  return codes(reading.diagnostics);
}

}  // namespace

TEST_CASE("an absent key is no error unless it is required") {
  CHECK(told_by("", [](TableReader& t) {
          CHECK(t.text("a").empty());
          CHECK_FALSE(t.day("b"));
          CHECK_FALSE(t.integer("c", {0, 9}));
          CHECK_FALSE(t.boolean("d"));
          CHECK_FALSE(t.amount("e", Currency(), Sign::any));
          CHECK(t.texts("f").empty());
          CHECK(t.table("g") == nullptr);
          CHECK(t.tables("h").empty());
        }).empty());
  CHECK(told_by("", [](TableReader& t) { t.require("number", "1"); }) ==
        "1:1 E010 `number` is missing in a test");
}

TEST_CASE("a required text that is there but blank is empty, not missing") {
  CHECK(told_by("n = '  '", [](TableReader& t) { t.required_text("n", "1"); }) == "1:5 E024 `n` is empty");
  CHECK(told_by("n = 3", [](TableReader& t) { t.required_text("n", "1"); }) ==
        "1:5 E011 `n` is a whole number, expected text");
}

TEST_CASE("a value of another type is told with both types") {
  CHECK(told_by("d = '2026-11-21'", [](TableReader& t) { t.day("d"); }) ==
        "1:5 E011 `d` is text, expected a date");
  CHECK(told_by("d = 10:00:00", [](TableReader& t) { t.day("d"); }) ==
        "1:5 E011 `d` is a time of day, expected a date");
  CHECK(told_by("i = 3.0", [](TableReader& t) {
          t.integer("i", {0, 9});
        }) == "1:5 E011 `i` is a decimal number, expected a whole number");
  CHECK(told_by("b = 'true'", [](TableReader& t) { t.boolean("b"); }) ==
        "1:5 E011 `b` is text, expected true or false");
  CHECK(told_by("a = [1]", [](TableReader& t) { t.amount("a", Currency(), Sign::any); }) ==
        "1:5 E011 `a` is a list, expected an amount");
  CHECK(told_by("[a]", [](TableReader& t) { t.tables("a"); }) ==
        "1:1 E011 `a` is a table, expected a list of tables");
  CHECK(told_by("a = 'FR76'", [](TableReader& t) { t.table("a"); }) ==
        "1:5 E011 `a` is text, expected a table");
  CHECK(told_by("a = [1, {}]", [](TableReader& t) { CHECK(t.tables("a").size() == 1); }) ==
        "1:6 E011 `a` is a whole number, expected a table");
}

TEST_CASE("an integer out of its range is told with the range") {
  CHECK(told_by("i = 10", [](TableReader& t) {
          CHECK_FALSE(t.integer("i", {0, 9}));
        }) == "1:5 E013 `i` is 10, expected 0 to 9");
  CHECK(told_by("i = -9223372036854775808", [](TableReader& t) {
          t.integer("i", {0, 9});
        }) == "1:5 E013 `i` is -9223372036854775808, expected 0 to 9");
  CHECK(told_by("i = [1, 99]", [](TableReader& t) {
          CHECK(t.integers("i", {0, 9}) == std::vector<int>{1});
        }) == "1:9 E013 `i` is 99, expected 0 to 9");
}

TEST_CASE("an amount may be a whole number, a decimal or a text, and nothing else") {
  const auto read = [](TableReader& t) { return t.amount("a", Currency(), Sign::any); };
  for (const char* literal : {"1200", "1200.00", "\"1200.00\"", "1_200.00", "+1200.0", "'1_200'"}) {
    CAPTURE(literal);
    CHECK(told_by(std::string("a = ") + literal, [&](TableReader& t) {
            CHECK(to_decimal(*read(t)) == "1200.00");
          }).empty());
  }
  for (const char* literal : {"inf", "nan", "1e3", "0x10", "\"1 200,00\"", "true", "2026-11-21", "''",
                              "\"€12\"", "0o17", "0b1", "1.0e0", "-inf"}) {
    CAPTURE(literal);
    CHECK(told_by(std::string("a = ") + literal, [&](TableReader& t) {
            CHECK_FALSE(read(t));
          }).find("E014") != std::string::npos);
  }
}

TEST_CASE("a word outside its set is told with the set") {
  CHECK(told_by("w = 'smal'", [](TableReader& t) { CHECK_FALSE(t.word<ClientSize>("w")); }) ==
        "1:5 E012 `w` is `smal`, expected one of `small` or `large`");
  CHECK(told_by("w = 1", [](TableReader& t) { CHECK_FALSE(t.word<ClientSize>("w")); }) ==
        "1:5 E011 `w` is a whole number, expected one of `small` or `large`");
  CHECK(told_by("w = ['email', 'fax']", [](TableReader& t) {
          CHECK(t.words<Channel>("w").size() == 1);
        }).find("1:15 E012") == 0);
}

TEST_CASE("a key that nobody asks for is a warning with the nearest one that is") {
  auto reading = start_reading("a.toml", "titel = 'x'\nother = 1\ntitle = 'y'\nextra = 2\n");
  const auto tree = parse_toml(reading);
  TableReader table(*tree, reading, verbatim("an invoice"));
  table.text("title");
  table.finish({"extra"});
  REQUIRE(codes(reading.diagnostics) == "W001 W001");
  CHECK(english(reading.diagnostics[0].hint) == "did you mean `title`?");
  CHECK(english(reading.diagnostics[1].message) == "`other` is not a key of an invoice");
}

TEST_CASE("a file that is wrong everywhere is told a thousand times, and then how often") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "k" + std::to_string(i) + " = 1\n";
  auto reading = start_reading("a.toml", text + "n = 1\n");
  const auto tree = parse_toml(reading);
  TableReader table(*tree, reading, verbatim("an invoice"));
  table.text("n");
  table.finish();
  REQUIRE(reading.diagnostics.size() == 1 + kMostTold + 1);
  CHECK(reading.diagnostics.front().code == "E011");  // errors are counted by themselves
  CHECK(reading.diagnostics.back().place.line == 1001);
  CHECK(reading.diagnostics.back().excerpt == "k1000 = 1");
  CHECK(english(reading.diagnostics.back().message) ==
        "... and 2000 more warnings in this file, from here on");
}

TEST_CASE("the unknown keys of a client are told a thousand times, and then how often") {
  const TemporaryFolder folder;
  write_small_book(folder);
  std::string text = "name = \"Odd\"\nrequires = [\"k0\"]\n";
  for (int i = 0; i < 3000; ++i) text += "k" + std::to_string(i) + " = \"x\"\n";
  folder.write("clients/odd.toml", text);
  const auto diagnostics = load_book(folder.path()).diagnostics;
  REQUIRE(diagnostics.size() == kMostTold + 1);
  CHECK(english(diagnostics.back().message) == "... and 1999 more warnings in this file, from here on");
  CHECK(diagnostics.back().excerpt == "k1001 = \"x\"");
}

TEST_CASE("an e-mail address is one plain address") {
  for (const char* address :
       {"nadia@morel.example", "a.b+c@d-e.f", "o'brien@x.ie", "a@localhost", "a@xn--bcher-kva.de"}) {
    CAPTURE(address);
    CHECK_FALSE(email_address_fault(address));
  }
  for (const char* address :
       {"",         "nadia",      "@x",           "a@",      "a b@x.fr",     "a@x.fr,b@x.fr", "a@x.fr;b@x.fr",
        "<a@x.fr>", "N <a@x.fr>", "\"a b\"@x.fr", "a@@x.fr", ".a@x.fr",      "a.@x.fr",       "a..b@x.fr",
        "a@x..fr",  "a@.fr",      "a@x.fr.",      "é@x.fr",  "a@société.fr", "a@x_y.fr",      "a@[127.0.0.1]",
        "a@x.fr\n"}) {
    CAPTURE(address);
    CHECK(email_address_fault(address));
  }
  CHECK(english(email_address_fault("a@société.fr")->hint) ==
        "write an international domain in its xn-- form");
  CHECK(email_address_fault(std::string(300, 'a') + "@x.fr"));
}

TEST_CASE("no text of a file holds a control character, wherever it stands") {
  CHECK(told_of_texts("a = 'plain é 請 \u200e\u200d🙂'").empty());
  for (const char* text :
       {"a = \"\\u0000\"", "a = \"\\u001b\"", "a = \"\\u007F\"", "a = \"\\u0085\"", "a = \"\u0085\"",
        "a = \"\\u2028\"", "a = \"\u2029\"", "a = \"\\n\"", "a = \"x\\ty\"", "a = '''\nb\n'''",
        "a = [\"x\", \"\\r\"]", "a = { b = \"\\u0007\" }", "[[event]]\ntitle = \"\\n\""}) {
    CAPTURE(text);
    CHECK(told_of_texts(text) == "E019");
  }
}

TEST_CASE("line ends and tabs may stand in notes and reasons, other control characters nowhere") {
  CHECK(told_of_texts("[[event]]\nnote = \"one\\ntwo\\tthree\"\nreason = '''\na\nb'''").empty());
  CHECK(told_of_texts("note = \"\\r\"") == "E019");
  CHECK(told_of_texts("reason = \"\\u001b[0m\"") == "E019");
}

TEST_CASE("characters that reorder what is shown are refused, marks are kept") {
  for (const char* text : {"a = \"\\u202A\"", "a = \"\u202e\"", "a = \"\\u2066\"", "note = \"\\u2069\""}) {
    CAPTURE(text);
    CHECK(told_of_texts(text) == "E020");
  }
  CHECK(told_of_texts("a = \"\\u200E\\u200F\\u200C\"").empty());
}

TEST_CASE("what is written is known by key, and what is blank is not written") {
  auto reading = start_reading("a.toml",
                               "a = 'x'\nb = ' '\nc = ''\nd = 12\ne = []\nf = ['p', 'q']\ng = { h = 1 }\n"
                               "i = false\nj = 2026-11-21\n[k]\n");
  const auto tree = parse_toml(reading);
  const std::map<std::string, std::string> expected = {{"a", "x"}, {"d", "12"},    {"f", "p, q"},
                                                       {"g", "1"}, {"i", "false"}, {"j", "2026-11-21"}};
  CHECK(written_keys(*tree) == expected);
}

TEST_CASE("the number of a file that is not TOML is guessed from its line") {
  CHECK(guessed_value("# x\nnumber = \"F-1\"\ntotal = 1,50\n", "number") == "F-1");
  CHECK(guessed_value("total = 1,50\r\nnumber='F-2' # x\r\n", "number") == "F-2");
  CHECK(guessed_value("[[event]]\nnumber = \"F-1\"\n", "number").empty());
  CHECK(guessed_value("number = F-1\nnumbers = \"x\"\nnumber", "number").empty());
  CHECK(guessed_value("number = \"F-1", "number").empty());
}

}  // namespace relance
