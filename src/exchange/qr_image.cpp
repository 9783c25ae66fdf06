// SPDX-License-Identifier: MIT
#include "exchange/qr_image.hpp"

#include <cstdint>
#include <string_view>

namespace relance {

namespace {

constexpr int kMargin = 4;                     // modules
constexpr int kPixels = 8;                     // of a module's side, so that one byte is one module wide
constexpr std::size_t kLargestBlock = 65'535;  // of stored deflate (RFC 1951, 3.2.4)
constexpr std::uint32_t kCrcPolynomial = 0xEDB88320;  // ISO/IEC 15948, annex D, bits reversed
constexpr std::uint32_t kAdlerBase = 65'521;          // RFC 1950

constexpr std::string_view kBlackOnWhite = "\x1b[30;47m";
constexpr std::string_view kReset = "\x1b[0m";

char low_byte(std::uint32_t value) {
  return static_cast<char>(static_cast<unsigned char>(value & 0xFF));
}

std::string big_endian(std::uint32_t value) {
  return {low_byte(value >> 24), low_byte(value >> 16), low_byte(value >> 8), low_byte(value)};
}

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) != 0 ? kCrcPolynomial : 0);
  }
  return ~crc;
}

std::uint32_t adler32(std::string_view bytes) {
  std::uint32_t a = 1;
  std::uint32_t b = 0;
  for (const char c : bytes) {
    a = (a + static_cast<unsigned char>(c)) % kAdlerBase;
    b = (b + a) % kAdlerBase;
  }
  return (b << 16) | a;
}

// A zlib stream (RFC 1950) of stored blocks.
std::string stored(std::string_view bytes) {
  std::string out = "\x78\x01";
  for (std::size_t at = 0; at < bytes.size(); at += kLargestBlock) {
    const auto block = bytes.substr(at, kLargestBlock);
    const auto length = static_cast<std::uint32_t>(block.size());
    const bool is_last = at + block.size() == bytes.size();
    out += is_last ? '\x01' : '\x00';
    out += {low_byte(length), low_byte(length >> 8), low_byte(~length), low_byte(~length >> 8)};
    out += block;
  }
  return out + big_endian(adler32(bytes));
}

std::string chunk(std::string_view type, std::string_view data) {
  const auto covered = std::string(type) + std::string(data);
  return big_endian(static_cast<std::uint32_t>(data.size())) + covered + big_endian(crc32(covered));
}

// Each line of pixels: the filter (0, none), then its bits; 0 is black.
std::string pixels(const QrCode& code) {
  std::string out;
  for (int y = -kMargin; y < code.size + kMargin; ++y) {
    std::string line(1, '\0');
    for (int x = -kMargin; x < code.size + kMargin; ++x) line += code.is_dark(x, y) ? '\x00' : '\xff';
    for (int i = 0; i < kPixels; ++i) out += line;
  }
  return out;
}

std::string_view half_block(bool has_upper, bool has_lower) {
  if (has_upper) return has_lower ? "\u2588" : "\u2580";
  return has_lower ? "\u2584" : " ";
}

}  // namespace

std::string qr_png(const QrCode& code) {
  constexpr std::string_view kSignature = "\x89PNG\r\n\x1a\n";
  constexpr std::string_view kOneBitGrey{"\x01\x00\x00\x00\x00",
                                         5};  // depth, colour, compression, filter, interlace
  const auto side = big_endian(static_cast<std::uint32_t>((code.size + 2 * kMargin) * kPixels));
  return std::string(kSignature) + chunk("IHDR", side + side + std::string(kOneBitGrey)) +
         chunk("IDAT", stored(pixels(code))) + chunk("IEND", "");
}

std::string qr_blocks(const QrCode& code, bool has_colour) {
  std::string out;
  for (int y = -kMargin; y < code.size + kMargin; y += 2) {
    if (has_colour) out += kBlackOnWhite;
    for (int x = -kMargin; x < code.size + kMargin; ++x) {
      // With colour the drawn half is dark, without it is light.
      out += half_block(code.is_dark(x, y) == has_colour, code.is_dark(x, y + 1) == has_colour);
    }
    if (has_colour) out += kReset;
    out += '\n';
  }
  return out;
}

}  // namespace relance
