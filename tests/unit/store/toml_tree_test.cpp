// SPDX-License-Identifier: MIT
#include "store/toml_tree.hpp"

#include <doctest/doctest.h>

#include "store/plain_toml.hpp"
#include "store/toml_bounds.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

struct Parsed {
  std::optional<TomlValue> root;
  Diagnostics diagnostics;
};

Parsed parse(std::string text) {
  auto reading = start_reading("a.toml", std::move(text));
  auto root = parse_toml(reading);
  return {std::move(root), std::move(reading.diagnostics)};
}

TomlValue value_of(const std::string& literal) {
  const auto parsed = parse("x = " + literal + '\n');
  CAPTURE(literal);
  REQUIRE(parsed.root);
  return parsed.root->entries.at(0).value;
}

std::string repeated(std::string_view piece, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += piece;
  return text;
}

}  // namespace

TEST_CASE("numbers keep the digits they are written with") {
  CHECK(value_of("2400.00").text == "2400.00");
  CHECK(value_of("2400.00").kind == TomlKind::decimal);
  CHECK(value_of("9007199254740993.01").text == "9007199254740993.01");
  CHECK(value_of("1_200.50 # comment").text == "1_200.50");
  CHECK(value_of("+3").text == "+3");
  CHECK(value_of("+3").integer == 3);
  CHECK(value_of("0x10").text == "0x10");
  CHECK(value_of("1e3").text == "1e3");
  CHECK(value_of("inf").text == "inf");
  CHECK(value_of("[1.10, 2.20]").items.at(1).text == "2.20");
  CHECK(value_of("{ a = 1.10 }").entries.at(0).value.text == "1.10");
}

TEST_CASE("a date with a time of day has its own day, whatever the offset") {
  CHECK(value_of("2026-11-21").day == make_date(2026, 11, 21));
  CHECK(value_of("2026-11-21T23:59:00+12:00").day == make_date(2026, 11, 21));
  CHECK(value_of("2026-11-21 00:10:00Z").day == make_date(2026, 11, 21));
  CHECK(value_of("2026-11-21T10:00:00").kind == TomlKind::date_time);
  CHECK(value_of("10:00:00").kind == TomlKind::time);
  CHECK_FALSE(value_of("0000-01-01").day);
}

TEST_CASE("keys stand in the order of the file, tables and lists of tables too") {
  const auto parsed = parse("z = 1\na = 2\n[me]\nb = 1\na = 2\n[[event]]\nk = 1\n[[event]]\nk = 2\n[late]\n");
  REQUIRE(parsed.root);
  std::string order;
  for (const auto& entry : parsed.root->entries) order += entry.key + ' ';
  CHECK(order == "z a me event late ");
  CHECK(find_entry(*parsed.root, "me")->value.entries.at(0).key == "b");
  CHECK(find_entry(*parsed.root, "event")->value.items.size() == 2);
  CHECK(find_entry(*parsed.root, "nothing") == nullptr);
}

TEST_CASE("every key and value knows its line and column, in code points") {
  const auto parsed = parse("# é\n\"clé\" = \"é\"  \n\té = 1\n");
  CHECK_FALSE(parsed.root);  // é is no bare key
  const auto good =
      parse("t = \"éé\" # é\r\nd = { \"é\" = \"ü\", b = 2026-11-21 }\r\n\r\n[[event]]\r\nx = 1\r\n");
  REQUIRE(good.root);
  const auto& entries = good.root->entries;
  CHECK(entries.at(0).value.spot == Spot{1, 5});
  CHECK(entries.at(1).spot == Spot{2, 1});
  CHECK(entries.at(1).value.entries.at(1).spot == Spot{2, 18});
  CHECK(entries.at(1).value.entries.at(1).value.spot == Spot{2, 22});
  CHECK(entries.at(2).value.items.at(0).spot == Spot{4, 1});
}

TEST_CASE("what follows letters beyond ASCII in a list has its column in code points, too") {
  const auto parsed = parse("a = [\"é\", \"漢字\", 3]\n");
  REQUIRE(parsed.root);
  const auto& items = parsed.root->entries.at(0).value.items;
  CHECK(items.at(1).spot == Spot{1, 11});
  CHECK(items.at(2).spot == Spot{1, 17});
}

TEST_CASE("the short way counts lists and headers as the bounds of a file do") {
  const auto file_of = [](int tables) {
    std::string text;
    for (int i = 0; i < tables; ++i) text += "[[x]]\na = []\nb = []\n";
    return text;
  };
  CHECK(read_plain_toml(file_of(kMostTables / 4)));
  CHECK_FALSE(read_plain_toml(file_of(kMostTables / 4 + 1)));
}

TEST_CASE("a byte order mark and CRLF are accepted and move nothing") {
  const auto parsed = parse("\xEF\xBB\xBFx = 1.50\r\ny = 2\r\n");
  REQUIRE(parsed.root);
  CHECK(parsed.root->entries.at(0).spot == Spot{1, 1});
  CHECK(parsed.root->entries.at(0).value.text == "1.50");
  CHECK(parsed.root->entries.at(1).spot == Spot{2, 1});
}

TEST_CASE("places are exact in a line of thousands of characters too") {
  std::string list = "y = 1\nx = [";
  for (int i = 0; i < 5000; ++i) list += "\"é\", " + std::to_string(i) + ".50, ";
  const auto parsed = parse(list + "]\nz = 2.50\n");
  REQUIRE(parsed.root);
  const auto& items = parsed.root->entries.at(1).value.items;
  for (std::size_t i = 0; i < 5000; ++i) REQUIRE(items.at(2 * i + 1).text == std::to_string(i) + ".50");
  CHECK(parsed.root->entries.at(2).value.text == "2.50");
}

TEST_CASE("an empty file is an empty table") {
  for (const char* text : {"", "\n", "# only a comment", "\xEF\xBB\xBF", "   \r\n"}) {
    const auto parsed = parse(text);
    REQUIRE(parsed.root);
    CHECK(parsed.root->entries.empty());
  }
}

TEST_CASE("[.] is a diagnostic, never an abort") {
  for (const char* text : {"[.]",  "[.",  ".=1",  "[a.]",    "[[.]]",         "[",         "[[",    "=",
                           "x=",   "x",   "x.",   "\"",      "'''",           "{",         "x={",   "x=[",
                           "x=1_", "x=-", "x=0x", "x=1979-", "x=1979-05-27T", "x=\"\\u12", "x=\"\\"}) {
    CAPTURE(text);
    const auto parsed = parse(text);
    CHECK_FALSE(parsed.root);
    CHECK(codes(parsed.diagnostics) == "E007");
  }
}

TEST_CASE("letters beyond ASCII outside quotes are a syntax error, not undefined behaviour") {
  for (const char* text : {"é = 1", "x = é", "x = \"\"\"\\\né\"\"\"é", "\u00a0x = 1", "x\u202f= 1", "[é]"}) {
    CAPTURE(text);
    CHECK(codes(parse(text).diagnostics) == "E007");
  }
  CHECK(parse("x = \"\"\"\\\n  éà\"\"\"\n").root->entries.at(0).value.text == "éà");
}

TEST_CASE("text that is not UTF-8 is told where it stops being it") {
  CHECK(told(parse("a = 1\nb = \"caf\xe9\"\n").diagnostics) == "2:9 E004 this is not UTF-8 text");
  CHECK(codes(parse("a = \"\xed\xa0\x80\"").diagnostics) == "E004");
  CHECK(codes(parse("\xff\xfe"
                    "a")
                  .diagnostics) == "E004");
  CHECK(codes(parse(std::string("a\0 = 1", 6)).diagnostics) == "E005");
  CHECK(codes(parse(std::string("a = '\0'", 7)).diagnostics) == "E005");
}

TEST_CASE("a hundred levels are read, more are refused before they can exhaust the stack") {
  CHECK(parse("x = " + repeated("[", 99) + repeated("]", 99)).root);
  CHECK(codes(parse("x = " + repeated("[", 101) + repeated("]", 101)).diagnostics) == "E006");
  CHECK(codes(parse("x = " + repeated("[", 200'000)).diagnostics) == "E006");
  CHECK(codes(parse("x = " + repeated("{a=", 200'000)).diagnostics) == "E006");
  CHECK(codes(parse(repeated("a.", 100'000) + "a = 1").diagnostics) == "E006");
  CHECK(codes(parse('[' + repeated("a.", 100'000) + "a]").diagnostics) == "E006");
  CHECK(codes(parse("x = " + repeated("{a.a.a.a.a.a.a.a.a.a=", 50) + '1' + repeated("}", 50)).diagnostics) ==
        "E006");
  CHECK(codes(parse("x = " + repeated("{ a . a.a.a.a.a.a.a.a.a=", 50)).diagnostics) == "E006");
}

TEST_CASE("dots and brackets in texts, comments and numbers are no depth") {
  CHECK(parse("x = \"" + repeated("[.", 500) + "\"").root);
  CHECK(parse("x = '" + repeated("[.", 500) + "'").root);
  CHECK(parse("x = '''" + repeated("[.\n'", 500) + "'''").root);
  CHECK(parse("x = \"\"\"" + repeated("[.\\\"\n", 500) + "\"\"\"").root);
  CHECK(parse("# " + repeated("[.", 500)).root);
  CHECK(parse("x = [" + repeated("1.5, ", 500) + "1.5]").root);
  CHECK(parse(repeated("[[a.b.c]]\n", 500)).root);
}

TEST_CASE("a file with more tables than a book can need is refused at once") {
  CHECK(codes(parse(repeated("[[a]]\n", kMostTables / 2 + 1)).diagnostics) == "E006");
  CHECK(codes(parse("x = [" + repeated("{},", kMostTables) + "]").diagnostics) == "E006");
  std::string dotted;
  for (int i = 0; i <= kMostDottedKeys; ++i) dotted += "a.b" + std::to_string(i) + " = 1\n";
  CHECK(codes(parse(dotted).diagnostics) == "E006");
}

TEST_CASE("a file may hold fifty thousand events, plain or not") {
  const auto events = repeated("[[event]]\ndate = 2026-11-21\nkind = \"payment\"\namount = 0.50\n", 50'000);
  const auto items = [](const std::string& text) {
    const auto parsed = parse(text);
    return parsed.root ? parsed.root->entries.back().value.items.size() : 0;
  };
  CHECK(items(events) == 50'000);
  CHECK(items("title = \"a\\tb\"\n" + events) == 50'000);
}

TEST_CASE("a file over four megabytes is refused") {
  std::string text = "x = 1 #";
  text.append(kLargestFile, 'x');
  CHECK(codes(parse(text).diagnostics) == "E003");
}

TEST_CASE("what people write by mistake is told with what to write") {
  const auto hint = [](const std::string& line) {
    const auto parsed = parse(line + '\n');
    CHECK(codes(parsed.diagnostics) == "E007");
    return parsed.diagnostics.empty() ? std::string() : english(parsed.diagnostics.front().hint);
  };
  CHECK(hint("total = 1,50") == "write total = 1.50");
  CHECK(hint("total = 1 200,00") == "write total = 1200.00");
  CHECK(hint("total = 1\u202f200,00 € # TTC") == "write total = 1200.00");
  CHECK(hint("total = 1.234,56") == "write total = 1234.56");
  CHECK(hint("total = 1,234.56") == "write total = 1234.56");
  CHECK(hint("total = 2400 EUR") == "write total = 2400");
  CHECK(hint("due = 21/11/2026") == "write due = 2026-11-21 (day first)");
  CHECK(hint("due = 21.11.2026") == "write due = 2026-11-21 (day first)");
  CHECK(hint("due = 11/21/2026") == "write due = 2026-11-21 (month first)");
  CHECK(hint("due = 2026-11-4") == "write due = 2026-11-04");
  CHECK(hint("due = 2026/11/04") == "write due = 2026-11-04");
  CHECK(hint("due = 2026-02-30") == "dates are written year-month-day, as in 2026-11-21");
  CHECK(hint("title = Refonte du site") == "write title = \"Refonte du site\"");
  CHECK(hint("title = Été à Lyon") == "write title = \"Été à Lyon\"");
  CHECK(hint("title = L'atelier") == "write title = \"L'atelier\"");
  CHECK(hint("title = 'L'atelier'") == "put the text between double quotes: \"L'atelier\"");
  CHECK(hint("title = “Refonte”") == "use the straight quote: \"");
  CHECK(hint("title = « Refonte »") == "use the straight quote: \"");
  CHECK(hint("number = 2026-014") == "write number = \"2026-014\"");
  CHECK(hint("number = 0123") == "write number = \"0123\"");
  CHECK(hint("chase = True") == "write chase = true");
  CHECK(hint("chase = non") == "write chase = false");
  CHECK(hint("title = \"open") == "close the quotes on the same line");
}

TEST_CASE("what is missing at the end of a file is missing at the end of its last line") {
  const auto place_of = [](const std::string& text) { return told(parse(text).diagnostics).substr(0, 9); };
  CHECK(place_of("y = [\"15\"") == "1:10 E007");
  CHECK(place_of("y = [\"15\"\n") == "1:10 E007");
  CHECK(place_of("y = [\"15\"\r\n") == "1:10 E007");
  CHECK(place_of("y = [\"15\"\n\n") == "2:1 E007 ");
}

TEST_CASE("a line that is right is not blamed for one that is wrong") {
  CHECK(told(parse("a = [1, 2\nb = 3\n").diagnostics).find("text without quotes") == std::string::npos);
  CHECK(told(parse("a = 1\na = 2\n").diagnostics).find("this key is there already") != std::string::npos);
  CHECK(told(parse("d = 2026-11-21\nd = 2026-11-22\n").diagnostics).find("this key is there already") !=
        std::string::npos);
  CHECK(told(parse("event = []\n[[event]]\nx = 1\n").diagnostics).find("this key is there already") !=
        std::string::npos);
}

TEST_CASE("all well-known mistakes of a file are told in one run") {
  const auto parsed = parse("a = 1,50\nb = \"right\"\nc = 21/11/2026\n\n[[event]]\nd = text\ne = 'x'\n");
  CHECK(told(parsed.diagnostics) ==
        "1:5 E007 `1,50` is not a number as TOML writes it; 3:5 E007 `21/11/2026` is not a date as TOML "
        "writes it; "
        "6:5 E007 `text` is text without quotes");
}

TEST_CASE("the quoted line of a file that is one long line is left away") {
  const auto parsed = parse("x = [" + repeated("1, ", 1000) + "é]");
  REQUIRE(codes(parsed.diagnostics) == "E007");
  CHECK(parsed.diagnostics.front().excerpt.empty());
}

}  // namespace relance
