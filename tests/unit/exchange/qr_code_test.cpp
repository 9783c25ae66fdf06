// SPDX-License-Identifier: MIT
#include "exchange/qr_code.hpp"

#include <doctest/doctest.h>

#include <string>

namespace relance {

namespace {

// A finder pattern at that corner: a dark ring, a light one, a dark square of 3.
bool has_finder(const QrCode& code, int left, int top) {
  for (int y = 0; y < 7; ++y) {
    for (int x = 0; x < 7; ++x) {
      const bool is_ring = x == 0 || x == 6 || y == 0 || y == 6;
      const bool is_core = x >= 2 && x <= 4 && y >= 2 && y <= 4;
      if (code.is_dark(left + x, top + y) != (is_ring || is_core)) return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("a QR code is as small as its bytes allow at level M") {
  // ISO/IEC 18004, table 7: bytes that a version holds at level M.
  struct Row {
    std::size_t bytes;
    int version;
  };
  for (const auto& row : {Row{1, 1}, Row{14, 1}, Row{15, 2}, Row{26, 2}, Row{27, 3}, Row{106, 6}, Row{107, 7},
                          Row{287, 12}, Row{288, 13}, Row{331, 13}}) {
    CAPTURE(row.bytes);
    CHECK(make_qr_code(std::string(row.bytes, 'a')).value().size == 17 + 4 * row.version);
  }
}

TEST_CASE("digits take as much room as letters: all is written as bytes") {
  CHECK(make_qr_code(std::string(15, '1')).value().size == 25);
}

TEST_CASE("no bytes, or more than version 13 holds, have no QR code") {
  CHECK_FALSE(make_qr_code(""));
  REQUIRE_FALSE(make_qr_code(std::string(332, 'a')));
  CHECK(english(make_qr_code(std::string(332, 'a')).error().message) ==
        "a QR code holds 1 to 331 bytes here, not 332");
  CHECK_FALSE(make_qr_code(std::string(100'000, 'a')));
}

TEST_CASE("a QR code has its three finder patterns, its timing lines and its dark module") {
  for (const std::size_t bytes : {1U, 99U, 331U}) {
    CAPTURE(bytes);
    const auto code = make_qr_code(std::string(bytes, 'x')).value();
    CHECK(code.dark.size() == static_cast<std::size_t>(code.size * code.size));
    CHECK(has_finder(code, 0, 0));
    CHECK(has_finder(code, code.size - 7, 0));
    CHECK(has_finder(code, 0, code.size - 7));
    CHECK_FALSE(has_finder(code, code.size - 7, code.size - 7));
    CHECK(code.is_dark(8, code.size - 8));
    for (int i = 8; i < code.size - 8; ++i) {
      CHECK(code.is_dark(i, 6) == (i % 2 == 0));
      CHECK(code.is_dark(6, i) == (i % 2 == 0));
    }
  }
}

TEST_CASE("outside of a QR code all is light") {
  const auto code = make_qr_code("x").value();
  CHECK(code.is_dark(0, 0));
  CHECK_FALSE(code.is_dark(-1, 0));
  CHECK_FALSE(code.is_dark(0, -1));
  CHECK_FALSE(code.is_dark(code.size, 0));
  CHECK_FALSE(code.is_dark(0, code.size));
}

TEST_CASE("the same bytes give the same QR code, other bytes another") {
  const std::string bytes("BCD\n002\n\0\xff é", 13);
  CHECK(make_qr_code(bytes).value().dark == make_qr_code(bytes).value().dark);
  CHECK(make_qr_code("a").value().dark != make_qr_code("b").value().dark);
  CHECK(make_qr_code(std::string("a\0b", 3)).value().dark !=
        make_qr_code(std::string("a\0c", 3)).value().dark);
}

}  // namespace relance
