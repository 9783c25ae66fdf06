// SPDX-License-Identifier: MIT
#include "base/printable.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("nothing in a text can drive the terminal") {
  CHECK(printable("\x1b[2J") == "\uFFFD[2J");
  CHECK(printable("a\nb\tc\x7f") == "a\uFFFDb\uFFFDc\uFFFD");
  CHECK(printable("\u009b") == "\uFFFD");
  CHECK(printable("a\u202eb") == "a\uFFFDb");
  CHECK(printable("\u2028") == "\uFFFD");
}

TEST_CASE("letters, signs and emoji stay as they are") {
  CHECK(printable("Élodie, 1 200,00 € — 請求書 🙂") == "Élodie, 1 200,00 € — 請求書 🙂");
}

TEST_CASE("each invalid byte is shown once") {
  CHECK(printable("\xff\xfe") == "\uFFFD\uFFFD");
  CHECK(printable("a\xc3") == "a\uFFFD");
  CHECK(printable("\xed\xa0\x80x").ends_with("x"));
}

TEST_CASE("width counts columns, not bytes") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("é") == 1);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("請求") == 4);
  CHECK(display_width("") == 0);
}

TEST_CASE("an emoji of several code points takes two columns, like any other") {
  CHECK(display_width("\U0001F469\u200D\U0001F4BB") == 2);                // woman, joiner, laptop
  CHECK(display_width("\U0001F44D\U0001F3FD") == 2);                      // thumb, skin tone
  CHECK(display_width("\U0001F1EB\U0001F1F7\U0001F1E7\U0001F1EA") == 4);  // two flags
  CHECK(display_width("\u2764\uFE0F") == 2);                              // heart, as emoji
  CHECK(display_width("a\U0001F642b") == 4);
}

TEST_CASE("joiners of scripts and emoji are no controls") {
  const std::string woman_with_laptop = "\U0001F469\u200D\U0001F4BB";
  CHECK(printable(woman_with_laptop) == woman_with_laptop);
  CHECK(printable("a\u200Bb") == "a\uFFFDb");
}

TEST_CASE("UTF-8 is valid or not") {
  CHECK(is_valid_utf8("Élodie 請求書 🙂"));
  CHECK(is_valid_utf8(""));
  for (const char* text : {"\xff", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80"}) {
    CHECK_FALSE(is_valid_utf8(text));
  }
}

TEST_CASE("a word for the shell drives no terminal on its way there") {
  CHECK(shell_word("a b's") == "'a b'\\''s'");
  CHECK(shell_word("\u00e9t\u00e9") == "'\u00e9t\u00e9'");
  CHECK(shell_word("out/\x1b[2J it's\\") == "$'out/\\x1b[2J it\\'s\\\\'");
  CHECK(shell_word("\u202e") == "$'\\xe2\\x80\\xae'");
  CHECK(shell_word("\xff") == "$'\\xff'");
}

}  // namespace relance
