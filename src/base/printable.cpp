// SPDX-License-Identifier: MIT
#include "base/printable.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace relance {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct CodePoint {
  utf8proc_int32_t value = -1;  // negative: not valid UTF-8
  std::size_t length = 1;
};

CodePoint code_point_at(std::string_view text, std::size_t at) {
  utf8proc_int32_t value = -1;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
  const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &value);
  if (length <= 0) return {};
  return {value, static_cast<std::size_t>(length)};
}

constexpr utf8proc_int32_t kNonJoiner = 0x200C;
constexpr utf8proc_int32_t kJoiner = 0x200D;
constexpr utf8proc_int32_t kAsEmoji = 0xFE0F;  // variation selector 16

bool is_unsafe(utf8proc_int32_t value) {
  if (value == kNonJoiner || value == kJoiner) return false;
  switch (utf8proc_category(value)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      return false;
  }
}

// Nothing but letters, digits and signs of ASCII: one column each, all of them safe. Most text is; without a
// branch a byte, compilers look at many at once.
bool is_plain_ascii(std::string_view text) {
  bool is_plain = true;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    is_plain = is_plain & (byte >= 0x20) & (byte < 0x7F);
  }
  return is_plain;
}

}  // namespace

std::string printable(std::string_view text) {
  if (is_plain_ascii(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto point = code_point_at(text, at);
    if (point.value < 0 || is_unsafe(point.value)) {
      out += kReplacement;
    } else {
      out += text.substr(at, point.length);
    }
    at += point.length;
  }
  return out;
}

int display_width(std::string_view text) {
  if (is_plain_ascii(text)) return static_cast<int>(text.size());
  constexpr int kWidest = 2;
  int width = 0;
  int of_grapheme = 0;
  utf8proc_int32_t before = -1;
  utf8proc_int32_t state = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = code_point_at(text, at);
    const int of_point = point.value < 0 ? 1 : std::max(0, utf8proc_charwidth(point.value));
    const bool begins =
        before < 0 || point.value < 0 || utf8proc_grapheme_break_stateful(before, point.value, &state);
    if (begins) {
      width += of_grapheme;
      of_grapheme = of_point;
    } else {
      of_grapheme = point.value == kAsEmoji ? kWidest : std::min(kWidest, of_grapheme + of_point);
    }
    before = point.value;
    at += point.length;
  }
  return width + of_grapheme;
}

std::size_t code_point_length(std::string_view text, std::size_t at) {
  return code_point_at(text, at).length;
}

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

bool is_reordering(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

std::optional<char32_t> unwanted_in(std::string_view text, bool may_have_layout) {
  if (is_plain_ascii(text)) return std::nullopt;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = code_point_at(text, at);
    const auto c = static_cast<char32_t>(point.value);
    const bool is_layout = may_have_layout && (c == '\n' || c == '\t');
    if ((is_control(c) && !is_layout) || is_reordering(c)) return c;
    at += point.length;
  }
  return std::nullopt;
}

std::string one_line(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = code_point_at(text, at);
    const bool is_unwanted = point.value >= 0 && is_control(static_cast<char32_t>(point.value));
    out += is_unwanted ? std::string_view(" ") : text.substr(at, point.length);
    at += point.length;
  }
  return out;
}

namespace {

// As bash, zsh and ksh read it: what would drive the terminal that the command is shown on stands as bytes.
std::string escaped_word(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out = "$'";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte > 0x7E) {
      out.append("\\x").append(1, kDigits[byte >> 4U]).append(1, kDigits[byte & 0xFU]);
    } else {
      out.append(c == '\'' || c == '\\' ? "\\" : "").append(1, c);
    }
  }
  return out + "'";
}

}  // namespace

std::string shell_word(std::string_view text) {
  if (!is_valid_utf8(text) || unwanted_in(text, false)) return escaped_word(text);
  const bool is_plain = std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("-_./:+").find(c) != std::string_view::npos;
  });
  if (is_plain && !text.empty() && text.front() != '-') return std::string(text);
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto point = code_point_at(text, at);
    if (point.value < 0) return false;
    at += point.length;
  }
  return true;
}

}  // namespace relance
