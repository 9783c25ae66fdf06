// SPDX-License-Identifier: MIT
#include "exchange/flowed_text.hpp"

#include "base/printable.hpp"

namespace relance {

namespace {

constexpr int kWidth = 72;
constexpr std::string_view kSignatureMark = "-- ";  // the one fixed line that ends in a blank
constexpr std::string_view kDashes = "--";          // with the blank of a break it would be that mark

struct Line {
  std::string_view prefix;  // "> " of a quoted line
  std::string_view text;
};

Line parted(std::string_view line) {
  if (line == ">") return {line, {}};
  return line.starts_with("> ") ? Line{line.substr(0, 2), line.substr(2)} : Line{{}, line};
}

std::string_view without_trailing_blanks(std::string_view line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
  return line;
}

bool needs_stuffing(const Line& line, std::string_view part) {
  if (!line.prefix.empty()) return false;
  return part.starts_with(' ') || part.starts_with('>') || part.starts_with("From ");
}

void append_part(std::string& out, const Line& line, std::string_view part) {
  out += line.prefix;
  if (needs_stuffing(line, part)) out += ' ';
  out += part;
}

void append_flowed(std::string& out, const Line& line) {
  std::string part;
  int used = 0;
  for (std::string_view rest = line.text; !rest.empty();) {
    const auto blank = rest.find(' ');
    const auto word = rest.substr(0, blank);
    const int width = display_width(word);
    const bool is_full = used > 0 && used + 1 + width > kWidth - static_cast<int>(line.prefix.size());
    if (is_full && !word.empty() && part != kDashes) {
      append_part(out, line, part + " ");
      out += '\n';
      part = word;
      used = width;
    } else {
      if (rest.data() != line.text.data()) {
        part += ' ';
        ++used;
      }
      part += word;
      used += width;
    }
    rest.remove_prefix(blank == std::string_view::npos ? rest.size() : blank + 1);
  }
  append_part(out, line, part);
}

}  // namespace

std::string flowed_text(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    if (line == kSignatureMark) {
      out += line;
    } else {
      append_flowed(out, parted(without_trailing_blanks(line)));
    }
    out += '\n';
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return out;
}

}  // namespace relance
