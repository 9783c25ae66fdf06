// SPDX-License-Identifier: MIT
#include "exchange/calendar_lines.hpp"

#include <algorithm>

#include "base/printable.hpp"

namespace relance {

namespace {

constexpr std::size_t kLongestLine = 75;  // bytes, without the line end (RFC 5545, 3.1)

bool is_control_bytes(std::string_view point) {
  const auto first = static_cast<unsigned char>(point[0]);
  if (point.size() == 1) return first < ' ' || first == 0x7f;
  return first == 0xc2 && static_cast<unsigned char>(point[1]) < 0xa0;  // C1
}

// Without control characters other than those in `kept`.
std::string cleaned(std::string_view text, std::string_view kept) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = text.substr(at, code_point_length(text, at));
    if (!is_control_bytes(point) || kept.find(point) != std::string_view::npos) out += point;
    at += point.size();
  }
  return out;
}

}  // namespace

std::string without_controls(std::string_view text) {
  return cleaned(text, "");
}

std::string calendar_text(std::string_view text) {
  std::string out;
  for (const char c : cleaned(text, "\n\t")) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out;
}

std::string calendar_day(Date day) {
  auto out = to_iso(day);
  out.erase(std::remove(out.begin(), out.end(), '-'), out.end());
  return out;
}

// Every line after the first begins with a blank that does not count.
void add_content_line(std::string& out, std::string_view line) {
  std::size_t length = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto point = line.substr(at, code_point_length(line, at));
    if (length + point.size() > kLongestLine) {
      out += "\n ";
      length = 1;
    }
    out += point;
    length += point.size();
    at += point.size();
  }
  out += '\n';
}

std::string with_crlf(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 32);
  for (const char c : text) {
    if (c == '\n' && !out.ends_with('\r')) out += '\r';
    out += c;
  }
  return out;
}

}  // namespace relance
