// SPDX-License-Identifier: MIT
#include "store/plain_toml.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "base/printable.hpp"
#include "store/toml_bounds.hpp"

namespace relance {

namespace {

constexpr std::size_t kMostKeys = 64;    // of one table: each is compared with all before it
constexpr std::size_t kMostDigits = 15;  // any such number fits into 64 bits
constexpr std::size_t kUsualKeys = 8;    // of an event
constexpr std::size_t kDayLength = 10;   // 2026-11-21

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_name_letter(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

// What a text and a comment may hold; bytes of other alphabets were looked at before.
bool is_text_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 0x20 && byte != 0x7F) || c == '\t';
}

// Of the bytes of a letter beyond ASCII, all but the first.
bool is_continued(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool is_plain_bytes(std::string_view text) {
  return std::all_of(text.begin(), text.end(), is_text_byte);
}

TomlEntry* entry_named(TomlValue& table, std::string_view key) {
  const auto* found = find_entry(table, key);
  return found == nullptr ? nullptr : table.entries.data() + (found - table.entries.data());
}

// One line, from the left to the right.
class Line {
 public:
  Line(std::string_view text, int number) : text_(text), number_(number) {}

  bool skip(char c) {
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  void skip_blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
  }

  // Nothing more, or a comment.
  bool is_over() {
    skip_blanks();
    return at_ == text_.size() || (text_[at_] == '#' && is_plain_bytes(text_.substr(at_)));
  }

  std::string_view name() {
    const auto start = at_;
    while (at_ < text_.size() && is_name_letter(text_[at_])) ++at_;
    return text_.substr(start, at_ - start);
  }

  Spot spot() const { return {number_, static_cast<int>(at_ - continued_) + 1}; }

  // False: not a plain value.
  bool read(TomlValue& value) {
    value.spot = spot();
    return skip('[') ? read_list(value) : read_scalar(value);
  }

 private:
  // Of scalars.
  bool read_list(TomlValue& value) {
    value.kind = TomlKind::list;
    for (skip_blanks(); !skip(']'); skip_blanks()) {
      auto& item = value.items.emplace_back();
      item.spot = spot();
      if (!read_scalar(item)) return false;
      continued_ += static_cast<std::size_t>(std::count_if(item.text.begin(), item.text.end(), is_continued));
      skip_blanks();
      if (!skip(',')) return skip(']');
    }
    return true;
  }

  bool read_scalar(TomlValue& value) {
    if (skip('"')) return read_text(value);
    const auto word = text_.substr(at_, text_.find_first_of(" \t#,]", at_) - at_);
    at_ += word.size();
    value.text = word;
    if (word == "true" || word == "false") {
      value.kind = TomlKind::boolean;
      return true;
    }
    return is_day(word) ? read_day(value) : read_number(word, value);
  }

  bool read_text(TomlValue& value) {
    const auto start = at_;
    while (at_ < text_.size() && text_[at_] != '"') {
      if (text_[at_] == '\\' || !is_text_byte(text_[at_])) return false;
      ++at_;
    }
    value.kind = TomlKind::text;
    value.text = text_.substr(start, at_ - start);
    return skip('"') && !(value.text.empty() && skip('"'));  // three quotes: a text of several lines
  }

  static bool is_day(std::string_view word) {
    return word.size() == kDayLength && word[4] == '-' && word[7] == '-';
  }

  static bool read_day(TomlValue& value) {
    value.kind = TomlKind::date;
    const auto day = parse_iso_date(value.text);
    if (day) value.day = *day;
    return day.has_value();
  }

  static bool read_number(std::string_view word, TomlValue& value) {
    const auto point = std::min(word.find('.'), word.size());
    const auto whole = word.substr(0, point);
    const auto decimals = word.substr(std::min(point + 1, word.size()));
    const bool is_decimal = point < word.size();
    const bool is_plain = !whole.empty() && word.size() <= kMostDigits &&
                          (whole.front() != '0' || whole.size() == 1) && is_decimal == !decimals.empty() &&
                          std::all_of(whole.begin(), whole.end(), is_digit) &&
                          std::all_of(decimals.begin(), decimals.end(), is_digit);
    if (!is_plain) return false;
    value.kind = is_decimal ? TomlKind::decimal : TomlKind::integer;
    if (!is_decimal) std::from_chars(whole.data(), whole.data() + whole.size(), value.integer);
    return true;
  }

  std::string_view text_;
  int number_;
  std::size_t at_ = 0;
  std::size_t continued_ = 0;  // bytes before it that begin no letter: columns count letters
};

class PlainFile {
 public:
  std::optional<TomlValue> read(std::string_view text) {
    root_.spot = {1, 1};
    for (int number = 1; !text.empty(); ++number) {
      const auto end = std::min(text.find('\n'), text.size());
      if (!read_line(Line(text.substr(0, end), number))) return std::nullopt;
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::move(root_);
  }

 private:
  bool read_line(Line line) {
    if (line.is_over()) return true;
    const auto start = line.spot();
    if (line.skip('[')) return line.skip('[') ? read_list_header(line, start) : read_header(line, start);
    const auto key = line.name();
    line.skip_blanks();
    if (key.empty() || !line.skip('=')) return false;
    line.skip_blanks();
    auto& table = table_ == nullptr ? root_ : *table_;
    auto* entry = add(table, key, start);
    if (entry == nullptr || !line.read(entry->value)) return false;
    return line.is_over() && (entry->value.kind != TomlKind::list || counts(1));
  }

  bool read_header(Line& line, Spot start) {
    const auto spot = line.spot();
    auto* entry = add(root_, line.name(), spot);
    if (entry == nullptr || !line.skip(']') || !line.is_over() || !counts(1)) return false;
    entry->value.spot = start;
    table_ = &entry->value;
    return true;
  }

  bool read_list_header(Line& line, Spot start) {
    const auto spot = line.spot();
    const auto name = line.name();
    if (!line.skip(']') || !line.skip(']') || !line.is_over()) return false;
    auto* entry = entry_named(root_, name);
    const bool is_first = entry == nullptr;
    if (is_first) entry = add(root_, name, spot);
    if (entry == nullptr || (!is_first && !is_list_of_tables(entry->value)) || !counts(2)) return false;
    if (is_first) {
      entry->value.kind = TomlKind::list;
      entry->value.spot = start;
    }
    auto& item = entry->value.items.emplace_back();
    item.spot = start;
    table_ = &item;
    return true;
  }

  // Headers and lists, as toml_bounds counts their brackets.
  bool counts(int brackets) { return (tables_ += brackets) <= kMostTables; }

  // A list that was written as a value takes no headers.
  static bool is_list_of_tables(const TomlValue& value) {
    return value.kind == TomlKind::list && !value.items.empty() && value.items.back().kind == TomlKind::table;
  }

  // Null: the name is empty or was there before.
  TomlEntry* add(TomlValue& table, std::string_view key, Spot spot) {
    if (key.empty() || table.entries.size() == kMostKeys || entry_named(table, key) != nullptr)
      return nullptr;
    if (table.entries.empty()) table.entries.reserve(kUsualKeys);
    auto& entry = table.entries.emplace_back();
    entry.key = key;
    entry.spot = spot;
    return &entry;
  }

  TomlValue root_;
  TomlValue* table_ = nullptr;  // that keys go into; null: the root
  int tables_ = 0;
};

}  // namespace

std::optional<TomlValue> read_plain_toml(std::string_view text) {
  return PlainFile().read(text);
}

}  // namespace relance
