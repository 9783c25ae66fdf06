// SPDX-License-Identifier: MIT
#include "exchange/sha256.hpp"

#include <rhash.h>

#include <array>
#include <cassert>

namespace relance {

std::string sha256_hex(std::string_view bytes) {
  static const bool is_ready = [] {
    // Or it would load OpenSSL where there is one, which a static program must not.
    rhash_set_openssl_mask(0);
    rhash_library_init();
    return true;
  }();
  constexpr std::size_t kBytes = 32;
  std::array<unsigned char, kBytes> digest{};
  const bool is_done = is_ready && rhash_msg(RHASH_SHA256, bytes.data(), bytes.size(), digest.data()) == 0;
  assert(is_done);
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out;
  out.reserve(kBytes * 2);
  for (const unsigned char byte : digest) {
    out += kHex[byte >> 4U];
    out += kHex[byte & 15U];
  }
  return is_done ? out : std::string{};
}

std::string sha256sums_line(std::string_view digest, std::string_view name) {
  std::string written;
  for (const char c : name) {
    if (c == '\\' || c == '\n' || c == '\r') {
      written += c == '\\' ? "\\\\" : c == '\n' ? "\\n" : "\\r";
    } else {
      written += c;
    }
  }
  std::string line = written.size() == name.size() ? "" : "\\";
  return line.append(digest).append("  ").append(written).append("\n");
}

}  // namespace relance
