// SPDX-License-Identifier: MIT
#include "render/fitted_lines.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/printable.hpp"

namespace relance {

namespace {

constexpr std::string_view kWideSeparator = "  \u00b7  ";
constexpr std::string_view kSeparator = " \u00b7 ";
constexpr char kEscape = '\x1b';

// Bytes of the escape sequence at the start: ESC [ … letter, or ESC ] … ESC backslash.
std::size_t escape_length(std::string_view text) {
  if (text.size() < 2) return text.size();
  if (text[1] == ']') {
    const auto end = text.find("\x1b\\", 2);
    return end == std::string_view::npos ? text.size() : end + 2;
  }
  std::size_t at = 2;
  while (at < text.size() && (text[at] < '@' || text[at] > '~')) ++at;
  return std::min(at + 1, text.size());
}

std::string without_escapes(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == kEscape) {
      at += escape_length(text.substr(at));
    } else {
      out += text[at++];
    }
  }
  return out;
}

int shown_width(std::string_view text) {
  return display_width(text.find(kEscape) == std::string_view::npos ? std::string(text)
                                                                    : without_escapes(text));
}

// Where the text of a line begins: after a label and the two blanks or more behind it, else where the line
// does, and two columns further.
int hanging_indent(std::string_view line, int width) {
  const std::string plain = without_escapes(line);
  const auto first = std::min(plain.find_first_not_of(' '), plain.size());
  const auto gap = plain.find("  ", first);
  if (gap != std::string::npos && plain.substr(gap, kWideSeparator.size()) != kWideSeparator) {
    const auto text = std::min(plain.find_first_not_of(' ', gap), plain.size());
    const int at = display_width(std::string_view(plain).substr(0, text));
    if (at <= width / 2) return at;
  }
  return std::min(static_cast<int>(first) + 2, width / 2);
}

std::vector<std::string_view> parts_of(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + separator.size());
  }
}

class Breaker {
 public:
  Breaker(int width, int indent) : width_(width), indent_(indent) {}

  void add(std::string_view piece, std::string_view separator) {
    const int wide = shown_width(piece);
    if (used_ > 0) go_on(wide, separator);
    if (used_ + wide <= width_ || piece.find(' ') == std::string_view::npos) {
      put(piece, wide);
    } else {
      add_words(piece);
    }
  }

  std::string take() { return std::move(out_); }

 private:
  void put(std::string_view piece, int wide) {
    out_ += piece;
    used_ += wide;
  }

  // A new line begins where what comes does not fit behind what is there.
  void go_on(int wide, std::string_view separator) {
    if (used_ + shown_width(separator) + wide > width_) {
      out_.append("\n").append(static_cast<std::size_t>(indent_), ' ');
      used_ = indent_;
    } else {
      put(separator, shown_width(separator));
    }
  }

  void add_words(std::string_view piece) {
    const auto start = std::min(piece.find_first_not_of(' '), piece.size());
    put(piece.substr(0, start), static_cast<int>(start));
    bool is_first = true;
    for (const auto word : parts_of(piece.substr(start), " ")) {
      const int wide = shown_width(word);
      if (!std::exchange(is_first, false)) go_on(wide, " ");
      put(word, wide);
    }
  }

  int width_;
  int indent_;
  int used_ = 0;
  std::string out_;
};

std::string fitted_line(std::string_view line, int width) {
  if (shown_width(line) <= width) return std::string(line);
  Breaker breaker(width, hanging_indent(line, width));
  const auto separator = line.find(kWideSeparator) == std::string_view::npos ? kSeparator : kWideSeparator;
  for (const auto piece : parts_of(line, separator)) breaker.add(piece, separator);
  return breaker.take();
}

}  // namespace

std::string fitted_lines(std::string_view text, int width) {
  std::string out;
  while (!text.empty()) {
    const auto end = text.find('\n');
    out += fitted_line(text.substr(0, end), width);
    if (end == std::string_view::npos) break;
    out += '\n';
    text.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace relance
