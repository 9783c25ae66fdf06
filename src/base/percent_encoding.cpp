// SPDX-License-Identifier: MIT
#include "base/percent_encoding.hpp"

namespace relance {

namespace {

bool is_unreserved(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

}  // namespace

std::string hex_digits(char byte) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(byte);
  return {kHex[value >> 4U], kHex[value & 15U]};
}

std::string percent_encoded(std::string_view text, std::string_view also_plain) {
  std::string out;
  for (const char c : text) {
    if (is_unreserved(c) || also_plain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out.append("%").append(hex_digits(c));
    }
  }
  return out;
}

}  // namespace relance
