// SPDX-License-Identifier: MIT
#include "render/fitted_lines.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("a line that fits stays as it is") {
  CHECK(fitted_lines("  abc def\n\nx\n", 10) == "  abc def\n\nx\n");
  CHECK(fitted_lines("no end", 10) == "no end");
}

TEST_CASE("a longer one is broken at blanks and set in") {
  CHECK(fitted_lines("  one two three four\n", 12) == "  one two\n    three\n    four\n");
}

TEST_CASE("behind a label it goes on below the text") {
  CHECK(fitted_lines("  due   as the contract has it\n", 20) ==
        "  due   as the\n        contract has\n        it\n");
}

TEST_CASE("it is broken between parts first, so that commands stay whole") {
  CHECK(fitted_lines("   reminder: due 30 April  \u00b7  relance draft F-1\n", 30) ==
        "   reminder: due 30 April\n     relance draft F-1\n");
}

TEST_CASE("a word longer than the line is not cut, and unbroken blanks hold") {
  CHECK(fitted_lines("abcdefghijkl\n", 5) == "abcdefghijkl\n");
  CHECK(fitted_lines("pay 1\u00a0200,00\u00a0\u20ac\n", 8) == "pay\n  1\u00a0200,00\u00a0\u20ac\n");
}

TEST_CASE("escape sequences have no width and stay whole") {
  CHECK(fitted_lines("\x1b[1mone two\x1b[0m\n", 7) == "\x1b[1mone two\x1b[0m\n");
  CHECK(fitted_lines("\x1b]8;;file://a/b c\x1b\\one\x1b]8;;\x1b\\ two\n", 7) ==
        "\x1b]8;;file://a/b c\x1b\\one\x1b]8;;\x1b\\ two\n");
}

}  // namespace relance
