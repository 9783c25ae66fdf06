// SPDX-License-Identifier: MIT
#include "base/printable.hpp"
#include "render/text_template.hpp"

namespace relance {

namespace {

std::string_view without_trailing_blanks(std::string_view line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
    line.remove_suffix(1);
  return line;
}

// What every line after the first begins with.
std::string_view continuation(std::string_view line) {
  if (line.starts_with("> ")) return "> ";
  if (line.starts_with("- ")) return "  ";
  return "";
}

void wrap_line(std::string_view line, int width, std::string& out) {
  const auto indent = continuation(line);
  int used = 0;
  bool is_first_word = true;
  while (!line.empty()) {
    const auto blank = line.find(' ');
    const auto word = line.substr(0, blank);
    const int word_width = display_width(word);
    if (!is_first_word && used + 1 + word_width > width) {
      out += '\n';
      out += indent;
      used = static_cast<int>(indent.size());
    } else if (!is_first_word) {
      out += ' ';
      ++used;
    }
    out += word;
    used += word_width;
    is_first_word = false;
    line.remove_prefix(blank == std::string_view::npos ? line.size() : blank + 1);
  }
}

template <typename Use>
void for_each_line(std::string_view text, Use use) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    use(without_trailing_blanks(text.substr(0, end)));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
}

}  // namespace

std::string tidy_lines(std::string_view text) {
  std::string out;
  bool has_gap = false;
  for_each_line(text, [&](std::string_view line) {
    if (line.empty()) {
      has_gap = !out.empty();
      return;
    }
    if (has_gap) out += '\n';
    has_gap = false;
    out += line;
    out += '\n';
  });
  return out;
}

std::string wrap_lines(std::string_view text, int width) {
  std::string out;
  for_each_line(text, [&](std::string_view line) {
    wrap_line(line, width, out);
    out += '\n';
  });
  return out;
}

}  // namespace relance
