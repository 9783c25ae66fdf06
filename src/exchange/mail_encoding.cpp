// SPDX-License-Identifier: MIT
#include "exchange/mail_encoding.hpp"

#include <algorithm>

#include "base/percent_encoding.hpp"
#include "base/printable.hpp"

namespace relance {

namespace {

constexpr std::size_t kLineLength = 76;
constexpr std::size_t kWordLength = 75;
constexpr std::string_view kWordStart = "=?UTF-8?Q?";
constexpr std::string_view kWordEnd = "?=";
constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string as_hex(char c) {
  return "=" + hex_digits(c);
}

// RFC 2047 5 (3): what may stand as it is in an encoded word wherever that word stands.
bool is_word_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view("!*+-/").find(c) != std::string_view::npos;
}

std::string word_text(std::string_view code_point) {
  if (code_point == " ") return "_";
  std::string out;
  for (const char c : code_point) out += is_word_character(c) ? std::string(1, c) : as_hex(c);
  return out;
}

// `is_first`: of a line as it is written, which may be a part of a longer one.
std::string line_character(std::string_view line, std::size_t at, bool is_first) {
  const char c = line[at];
  const bool is_last = at + 1 == line.size();
  const bool is_blank = c == ' ' || c == '\t';
  const bool is_mark = is_first && (c == '.' || line.substr(at).starts_with("From "));
  const bool is_printable = (c > ' ' && c < '\x7f' && c != '=') || is_blank;
  return is_printable && !is_mark && !(is_blank && is_last) ? std::string(1, c) : as_hex(c);
}

void append_quoted_line(std::string& out, std::string_view line) {
  std::size_t used = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    std::string piece = line_character(line, at, used == 0);
    const std::size_t room = at + 1 == line.size() ? kLineLength : kLineLength - 1;
    if (used + piece.size() > room) {
      out += "=\n";
      used = 0;
      piece = line_character(line, at, true);
    }
    out += piece;
    used += piece.size();
  }
}

}  // namespace

std::string base64_lines(std::string_view bytes) {
  std::string out;
  std::size_t in_line = 0;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
    unsigned group = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      group = (group << 8U) | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    }
    for (std::size_t i = 0; i < 4; ++i) {
      out += i <= count ? kBase64[(group >> (18U - 6U * i)) & 63U] : '=';
    }
    in_line += 4;
    if (in_line < kLineLength && at + 3 < bytes.size()) continue;
    out += '\n';
    in_line = 0;
  }
  return out;
}

std::string quoted_printable(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto end = text.find('\n');
    append_quoted_line(out, text.substr(0, end));
    if (end == std::string_view::npos) break;
    out += '\n';
    text.remove_prefix(end + 1);
  }
  return out;
}

std::vector<std::string> encoded_words(std::string_view text, std::size_t first_room) {
  std::vector<std::string> words;
  std::string inside;
  std::size_t room = std::min(first_room, kWordLength);
  const auto close = [&] {
    words.push_back(std::string(kWordStart) + inside + std::string(kWordEnd));
    inside.clear();
    room = kWordLength;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto length = code_point_length(text, at);
    const auto piece = word_text(text.substr(at, length));
    const bool is_full = kWordStart.size() + inside.size() + piece.size() + kWordEnd.size() > room;
    if (is_full && !inside.empty()) close();
    inside += piece;
    at += length;
  }
  if (!inside.empty()) close();
  return words;
}

bool is_plain_header_text(std::string_view text) {
  const bool is_printable =
      std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7f'; });
  return is_printable && text.find("=?") == std::string_view::npos;
}

}  // namespace relance
