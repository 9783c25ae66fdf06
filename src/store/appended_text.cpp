// SPDX-License-Identifier: MIT
#include "store/appended_text.hpp"

namespace relance {

std::string_view line_end_of(std::string_view text) {
  const auto end = text.find('\n');
  const bool is_crlf = end != std::string_view::npos && end > 0 && text[end - 1] == '\r';
  return is_crlf ? "\r\n" : "\n";
}

std::string in_line_ends(std::string_view lines, std::string_view line_end) {
  std::string out;
  while (true) {
    const auto end = lines.find('\n');
    if (end == std::string_view::npos) return out.append(lines);
    auto line = lines.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    out.append(line).append(line_end);
    lines.remove_prefix(end + 1);
  }
}

std::string appended_text(std::string_view text, std::string_view table) {
  const auto line_end = line_end_of(text);
  return std::string(text).append(line_end).append(in_line_ends(table, line_end));
}

}  // namespace relance
