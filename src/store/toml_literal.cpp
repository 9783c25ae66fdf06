// SPDX-License-Identifier: MIT
#include "store/toml_literal.hpp"

#include <array>
#include <cstdio>

namespace relance {

namespace {

std::string escaped(char c) {
  switch (c) {
    case '"':
      return R"(\")";
    case '\\':
      return R"(\\)";
    case '\n':
      return R"(\n)";
    case '\r':
      return R"(\r)";
    case '\t':
      return R"(\t)";
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0x20 && byte != 0x7F) return {c};
  std::array<char, 8> out{};
  std::snprintf(out.data(), out.size(), "\\u%04X", static_cast<unsigned>(byte));
  return out.data();
}

}  // namespace

std::string toml_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out += escaped(c);
  return out + '"';
}

}  // namespace relance
