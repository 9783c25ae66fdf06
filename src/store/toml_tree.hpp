// SPDX-License-Identifier: MIT
// A TOML 1.0 file as a plain tree: keys in the order of the file, the place of every key and value, and
// numbers as they were written. The one file that knows the TOML library is toml_tree.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "store/reading.hpp"

namespace relance {

enum class TomlKind { text, integer, decimal, boolean, date, time, date_time, list, table };

inline bool is_scalar(TomlKind kind) {
  return kind != TomlKind::list && kind != TomlKind::table;
}

struct TomlEntry;

struct TomlValue {
  TomlKind kind = TomlKind::table;
  Spot spot;  // of its first character; of the header for [table] and [[table]]
  // text: the value itself. Other scalars: as written in the file ("1_200.50", "true").
  std::string text;
  std::int64_t integer = 0;        // integer
  std::optional<Date> day;         // date and date_time: the day written; empty for the year 0
  std::vector<TomlValue> items;    // list
  std::vector<TomlEntry> entries;  // table, in the order of the file
};

struct TomlEntry {
  std::string key;
  Spot spot;
  TomlValue value;
};

// Of value and place, all the way down.
bool operator==(const TomlValue& a, const TomlValue& b);
bool operator==(const TomlEntry& a, const TomlEntry& b);

const TomlEntry* find_entry(const TomlValue& table, std::string_view key);

// The tree, or nothing when the text is not TOML or breaks a bound of toml_bounds.hpp; what is wrong is added
// to `reading`.
std::optional<TomlValue> parse_toml(Reading& reading);
// The same by the TOML library alone: for texts that are not plain (store/plain_toml.hpp). Precondition:
// UTF-8 without zero bytes.
std::optional<TomlValue> parse_any_toml(Reading& reading);

}  // namespace relance
