// SPDX-License-Identifier: MIT
// The short way through plain files against the TOML library: made-up files, most of them plain, some wrong
// in one place.
#include "store/plain_toml.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "random.hpp"

namespace relance::test {

namespace {

std::string any_name(Random& random) {
  return random.one_of<std::string>({"a", "b", "date", "kind", "event", "work", "total", "a-b", "_", "7",
                                     "Été", "a.b", "\"q\"", "", "true", "x y", "1979-05-27"});
}

std::string any_value(Random& random) {
  return random.one_of<std::string>({"\"text\"",
                                     "\"\"",
                                     "\"café 漢字 👩‍🚀\"",
                                     "\"a # b\"",
                                     "\"tab\there\"",
                                     "\"open",
                                     "\"\"\"\"\"\"",
                                     "\"\"x",
                                     "\"a\\nb\"",
                                     "\"a\\\"",
                                     "'single'",
                                     "\"\x01\"",
                                     "\"\x7F\"",
                                     "0",
                                     "00",
                                     "7",
                                     "-7",
                                     "+7",
                                     "1_000",
                                     "123456789012345",
                                     "1234567890123456",
                                     "99999999999999999999",
                                     "0x1f",
                                     "1.50",
                                     "1.",
                                     ".5",
                                     "01.5",
                                     "0.0",
                                     "1.5.0",
                                     "1e3",
                                     "inf",
                                     "true",
                                     "false",
                                     "True",
                                     "truefalse",
                                     "2026-01-31",
                                     "2026-02-30",
                                     "0000-01-01",
                                     "0001-01-01",
                                     "9999-12-31",
                                     "2026-01-31 10:00:00",
                                     "2026-01-31T10:00:00Z",
                                     "2026-1-31",
                                     "10:00:00",
                                     "[1, 2]",
                                     "[]",
                                     "[ ]",
                                     "[1,]",
                                     "[,]",
                                     "[1,,2]",
                                     "[1 2]",
                                     "[\"a\", \"b]\"]",
                                     "[[1]]",
                                     "[{}]",
                                     "[1",
                                     "[1]]",
                                     "[2026-01-31 10:00:00]",
                                     "[2026-01-31, true , 1.5 ]",
                                     "[1, # x",
                                     "[\"12 rue de l’Église\", 69001 , \"漢字\",true]",
                                     "[\"é\", 01]",
                                     "[\"a\",\"é\"] # x",
                                     "{ a = 1 }",
                                     "",
                                     "#",
                                     "2026-01-31 # a day",
                                     "1 2",
                                     "\"a\" \"b\"",
                                     "12345678901.345",
                                     "\xEF\xBB\xBF",
                                     "\"\xC2\x85\xE2\x80\xA8\""});
}

std::string any_line(Random& random) {
  const auto blanks = [&random] { return random.one_of<std::string>({"", "", "", " ", "\t", "  \t"}); };
  switch (random.between(0, 9)) {
    case 0:
      return blanks() + "[" + any_name(random) + "]" + blanks();
    case 1:
    case 2:
      return blanks() + "[[" + any_name(random) + "]]" + blanks() +
             random.one_of<std::string>({"", "# done", "x"});
    case 3:
      return blanks() + random.one_of<std::string>({"", "# remark", "# é\x01", "#"});
    default:
      return blanks() + any_name(random) + blanks() + "=" + blanks() + any_value(random) + blanks();
  }
}

// Plain, but for one file in three, where one line was made without care.
std::string any_file(Random& random) {
  std::string text;
  const auto end = random.chance(10) ? "\r\n" : "\n";
  for (int lines = random.between(0, 12), key = 0; lines > 0; --lines, ++key) {
    if (random.chance(10)) {
      text += any_line(random) + end;
    } else if (random.chance(20)) {
      text += random.one_of<std::string>(
                  {"[[event]]", "[work" + std::to_string(key) + "]", "  [[ev]] # next", ""}) +
              end;
    } else {
      text += "k" + std::to_string(key) + " = " +
              random.one_of<std::string>({"\"text\"", "\"é\"", "[\"a b\", \"c\"]", "[ 1,2026-11-21 , true]",
                                          "12", "12.50", "2026-11-21", "true", "0", "\"\""}) +
              end;
    }
  }
  if (!text.empty() && random.chance(30)) text.pop_back();
  return text;
}

}  // namespace

TEST_CASE("a plain file has the tree that the TOML library makes of it, place for place") {
  int files = 0;
  int plain_ones = 0;
  for_many(20 * kUsualRuns, [&](Random& random) {
    const auto text = any_file(random);
    ++files;
    CAPTURE(text);
    const auto plain = read_plain_toml(text);
    if (!plain) return;
    ++plain_ones;
    auto reading = start_reading("a.toml", text);
    const auto library = parse_any_toml(reading);
    CHECK(reading.diagnostics.empty());
    REQUIRE(library);
    CHECK((*plain == *library));
  });
  MESSAGE(plain_ones, " of ", files, " made-up files are plain");
  CHECK((files < kUsualRuns || plain_ones > files / 4));
  CHECK((files < kUsualRuns || plain_ones < files));
}

}  // namespace relance::test
