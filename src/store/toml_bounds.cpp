// SPDX-License-Identifier: MIT
// The TOML library recurses once per bracket and per segment of a dotted key, and searches its list of tables
// for some headers: a file of a few kilobytes can overflow its stack, one of a few megabytes can keep it busy
// for minutes. One pass over the text, outside strings and comments, bounds both before it is called.
#include "store/toml_bounds.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

#include "base/printable.hpp"

namespace relance {

namespace {

// Eight bytes at a time.
bool is_ascii(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080'8080'8080'8080U;
  std::uint64_t all = 0;
  for (; text.size() >= sizeof(all); text.remove_prefix(sizeof(all))) {
    std::uint64_t block = 0;
    std::memcpy(&block, text.data(), sizeof(block));
    all |= block;
  }
  for (const char c : text) all |= static_cast<unsigned char>(c);
  return (all & kHighBits) == 0;
}

std::size_t first_invalid_byte(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto length = code_point_length(text, at);
    if (!is_valid_utf8(text.substr(at, length))) break;
    at += length;
  }
  return at;
}

bool is_utf8(Reading& reading) {
  const std::string_view text = reading.text;
  if (is_ascii(text) || is_valid_utf8(text)) return true;
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    report(reading, DiagnosticCode::not_utf8, {},
           {wording("the file is UTF-16, UTF-8 was expected"), wording("save it as UTF-8")});
    return false;
  }
  report(reading, DiagnosticCode::not_utf8, spot_of(reading, first_invalid_byte(text)),
         {wording("this is not UTF-8 text"),
          wording("save the file as UTF-8 (accents of Windows-1252 or Latin-1 look like this)")});
  return false;
}

bool is_without_nul(Reading& reading) {
  const auto at = reading.text.find('\0');
  if (at == std::string::npos) return true;
  report(reading, DiagnosticCode::nul_byte, spot_of(reading, at),
         {wording("the file holds a zero byte, text was expected"), wording("save it as UTF-8 text")});
  return false;
}

// The byte after a string that begins at `at`; the end of the line (or of the text) if it is not closed.
std::size_t after_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string_view three = quote == '"' ? R"(""")" : "'''";
  const bool is_long = text.substr(at, 3) == three;
  at += is_long ? 3 : 1;
  while (at < text.size()) {
    if (text[at] == '\\' && quote == '"') {
      at += 2;
    } else if (is_long && text.substr(at, 3) == three) {
      return at + 3;
    } else if (!is_long && (text[at] == quote || text[at] == '\n')) {
      return text[at] == quote ? at + 1 : at;
    } else {
      ++at;
    }
  }
  return text.size();
}

// Depth of the table that a key at the current byte would be in: open brackets and the dots of the keys
// around and before it.
class Nesting {
 public:
  void see(char c) {
    switch (c) {
      case '[':
      case '{':
        open();
        break;
      case ']':
      case '}':
        close();
        break;
      case '=':
        is_value_ = true;
        break;
      case '.':
        if (!is_value_) see_dot();
        break;
      case ',':
        forget_dots();
        break;
      case '\n':
        if (outer_dots_.empty()) forget_dots();
        break;
      default:
        break;
    }
  }

  bool is_too_deep() const { return depth_ > kDeepestNesting; }
  bool has_too_many_tables() const { return tables_ > kMostTables; }
  bool is_out_of_bounds() const {
    return is_too_deep() || has_too_many_tables() || dotted_ > kMostDottedKeys;
  }

 private:
  void see_dot() {
    ++dots_;
    ++depth_;
    dotted_ += dots_ == 1 ? 1 : 0;
  }

  void open() {
    is_value_ = false;
    outer_dots_.push_back(dots_);
    dots_ = 0;
    ++depth_;
    ++tables_;
  }

  void close() {
    forget_dots();
    if (outer_dots_.empty()) return;
    dots_ = outer_dots_.back();
    outer_dots_.pop_back();
    --depth_;
  }

  void forget_dots() {
    depth_ -= dots_;
    dots_ = 0;
    is_value_ = false;
  }

  std::vector<int> outer_dots_;  // one for each open bracket
  int dots_ = 0;
  int depth_ = 0;
  int tables_ = 0;
  int dotted_ = 0;
  bool is_value_ = false;  // behind a `=`: a dot is the point of a number
};

// Precondition: out of bounds.
Wording excess_of(const Nesting& nesting) {
  if (nesting.is_too_deep()) return wording("the file is nested more than {} deep", kDeepestNesting);
  if (nesting.has_too_many_tables())
    return wording("the file holds more than {} lists and tables", kMostTables);
  return wording("the file holds more than {} dotted keys", kMostDottedKeys);
}

}  // namespace

bool is_plain_text(Reading& reading) {
  return is_utf8(reading) && is_without_nul(reading);
}

bool is_text_of_bounded_size(Reading& reading) {
  if (reading.text.size() > kLargestFile) {
    report(reading, DiagnosticCode::too_big, {},
           {wording("the file is larger than 4 MiB"), wording("is this a file of the book?")});
    return false;
  }
  return is_plain_text(reading);
}

bool is_shallow(Reading& reading) {
  const std::string_view text = reading.text;
  Nesting nesting;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '"' || text[at] == '\'') {
      at = after_string(text, at);
      continue;
    }
    if (text[at] == '#') {
      at = std::min(text.find('\n', at), text.size());
      continue;
    }
    nesting.see(text[at]);
    if (nesting.is_out_of_bounds()) {
      report(reading, DiagnosticCode::too_deep, spot_of(reading, at),
             {excess_of(nesting), wording("is this a file of the book?")});
      return false;
    }
    ++at;
  }
  return true;
}

}  // namespace relance
