// SPDX-License-Identifier: MIT
#include "exchange/qr_image.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/printable.hpp"

namespace relance {

namespace {

// Two modules a side: dark light / light dark.
QrCode tiny() {
  return {2, {true, false, false, true}};
}

QrCode dark_square(int size) {
  return {size, std::vector<bool>(static_cast<std::size_t>(size * size), true)};
}

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

// What the deflate blocks after the header of 2 bytes hold, and how many there are.
struct Inflated {
  std::string bytes;
  std::size_t blocks = 0;
};

Inflated inflated(std::string_view zlib) {
  Inflated out;
  for (std::size_t at = 2; at < zlib.size() - 4;) {
    const auto byte = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(zlib[at + i])}; };
    const auto length = byte(1) | byte(2) << 8;
    REQUIRE((byte(3) | byte(4) << 8) == (~length & 0xFFFF));
    REQUIRE((byte(0) == 1) == (at + 5 + length + 4 == zlib.size()));
    out.bytes += zlib.substr(at + 5, length);
    ++out.blocks;
    at += 5 + length;
  }
  return out;
}

constexpr std::size_t kDataAt = 8 + 25 + 8;  // signature, IHDR, length and type of IDAT

std::string_view data_of(std::string_view png) {
  return png.substr(kDataAt, number_at(png, 8 + 25));
}

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> out(1);
  for (const char c : text) {
    if (c == '\n') {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  CHECK(out.back().empty());
  out.pop_back();
  return out;
}

}  // namespace

TEST_CASE("a PNG has signature, header, data and end, and the header is 1-bit grey") {
  const auto png = qr_png(tiny());
  CHECK(png.substr(0, 8) == "\x89PNG\r\n\x1a\n");
  CHECK(number_at(png, 8) == 13);
  CHECK(png.substr(12, 4) == "IHDR");
  CHECK(number_at(png, 16) == 80);  // 4 + 2 + 4 modules of 8 pixels
  CHECK(number_at(png, 20) == 80);
  CHECK(png.substr(24, 5) == std::string("\x01\x00\x00\x00\x00", 5));
  CHECK(png.substr(37, 4) == "IDAT");
  // The end is the same in every PNG, with a checksum known from the standard.
  CHECK(png.substr(png.size() - 12) == std::string("\0\0\0\0IEND\xae\x42\x60\x82", 12));
}

TEST_CASE("each line of pixels has a margin of 4 bytes, a byte a module, and another margin") {
  const auto png = qr_png(tiny());
  const auto pixels = inflated(data_of(png));
  const std::size_t width = 1 + 10;
  REQUIRE(pixels.bytes.size() == 80 * width);
  CHECK(pixels.blocks == 1);
  const std::string white = std::string(1, '\0') + std::string(10, '\xff');
  const std::string upper = std::string(1, '\0') + std::string(4, '\xff') + '\0' + std::string(5, '\xff');
  const std::string lower = std::string(1, '\0') + std::string(5, '\xff') + '\0' + std::string(4, '\xff');
  for (std::size_t y = 0; y < 80; ++y) {
    CAPTURE(y);
    const auto module = y / 8;
    const auto& expected = module == 4 ? upper : module == 5 ? lower : white;
    CHECK(pixels.bytes.substr(y * width, width) == expected);
  }
}

TEST_CASE("the checksum of the data is Adler's") {
  // By hand: 80 lines of 11 bytes; 0 for 80 filters and 16 dark bytes, 255 for the other 784.
  const auto png = qr_png(tiny());
  const auto data = data_of(png);
  const auto a = number_at(data, data.size() - 4) & 0xFFFF;
  CHECK(a == (1 + 784 * 255) % 65521);
}

TEST_CASE("data beyond 65535 bytes is stored in more than one block") {
  const auto png = qr_png(dark_square(177));
  const auto pixels = inflated(data_of(png));
  constexpr std::size_t kBytes = std::size_t{185} * 8 * (1 + 185);
  CHECK(pixels.bytes.size() == kBytes);
  CHECK(pixels.blocks == (kBytes + 65534) / 65535);
}

TEST_CASE("the same code gives the same picture") {
  const auto code = make_qr_code("BCD\n002").value();
  CHECK(qr_png(code) == qr_png(code));
}

TEST_CASE("in a terminal with colour dark is drawn, black on white, line by line") {
  const auto drawn = lines(qr_blocks(tiny(), true));
  REQUIRE(drawn.size() == 5);
  for (const auto& line : drawn) {
    CHECK(line.starts_with("\x1b[30;47m"));
    CHECK(line.ends_with("\x1b[0m"));
  }
  CHECK(drawn[0] == "\x1b[30;47m          \x1b[0m");
  CHECK(drawn[2] == "\x1b[30;47m    ▀▄    \x1b[0m");
}

TEST_CASE("in a terminal without colour light is drawn, without escapes") {
  const auto drawn = lines(qr_blocks(tiny(), false));
  REQUIRE(drawn.size() == 5);
  CHECK(drawn[0] == "██████████");
  CHECK(drawn[2] == "████▄▀████");
  CHECK(qr_blocks(tiny(), false).find('\x1b') == std::string::npos);
}

TEST_CASE("a code of an odd number of rows has a whole last line") {
  const auto drawn = lines(qr_blocks(dark_square(21), false));
  REQUIRE(drawn.size() == 15);
  for (const auto& line : drawn) CHECK(display_width(line) == 29);
  CHECK(drawn[12].substr(0, 12) == "████");
  CHECK(drawn[12].substr(12, 3) == "▄");
  CHECK(drawn[14].find("▄") == std::string::npos);
  CHECK(drawn[14].find("▀") == std::string::npos);
}

}  // namespace relance
