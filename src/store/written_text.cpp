// SPDX-License-Identifier: MIT
#include "store/written_text.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "base/printable.hpp"

namespace relance {

namespace {

std::string code_point_name(char32_t c) {
  std::array<char, 16> name{};
  std::snprintf(name.data(), name.size(), "U+%04X", static_cast<unsigned>(c));
  return name.data();
}

void report_unwanted(const TomlValue& value, std::string_view key, char32_t c, Reading& reading) {
  const auto name = code_point_name(c);
  const auto where = key.empty() ? wording("this text") : in_ticks(key);
  if (is_reordering(c)) {
    report(reading, DiagnosticCode::direction_override, value.spot,
           {wording("{} holds {}, which reorders what is shown after it", where, name),
            wording("delete it; the marks U+200E and U+200F are accepted")});
    return;
  }
  const bool is_layout = c == '\n' || c == '\t';
  report(reading, DiagnosticCode::control_character, value.spot,
         {wording("{} holds the control character {}", where, name),
          is_layout ? wording("write it on one line; only `note` and `reason` may hold line ends and tabs")
                    : wording("delete it")});
}

void check_value(const TomlValue& value, std::string_view key, Reading& reading) {
  if (value.kind == TomlKind::text) {
    const auto c = unwanted_in(value.text, key == "note" || key == "reason");
    if (c) report_unwanted(value, key, *c, reading);
  }
  for (const auto& item : value.items) check_value(item, key, reading);
  for (const auto& entry : value.entries) check_value(entry.value, entry.key, reading);
}

std::string_view without_blanks(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
    text.remove_suffix(1);
  return text;
}

}  // namespace

void check_texts(const TomlValue& tree, Reading& reading) {
  check_value(tree, {}, reading);
}

std::string text_of_value(const TomlValue& value) {
  std::string joined = value.kind == TomlKind::text ? std::string(without_blanks(value.text)) : value.text;
  const auto add = [&joined](const std::string& part) {
    if (part.empty()) return;
    if (!joined.empty()) joined += ", ";
    joined += part;
  };
  for (const auto& item : value.items) add(text_of_value(item));
  for (const auto& entry : value.entries) add(text_of_value(entry.value));
  return joined;
}

std::map<std::string, std::string> written_keys(const TomlValue& table) {
  std::map<std::string, std::string> keys;
  for (const auto& entry : table.entries) {
    auto text = text_of_value(entry.value);
    if (!text.empty()) keys.emplace(entry.key, std::move(text));
  }
  return keys;
}

std::map<std::string, std::string> written_keys(const TomlValue& table,
                                                const std::vector<std::string>& wanted) {
  std::map<std::string, std::string> keys;
  for (const auto& entry : table.entries) {
    if (!std::binary_search(wanted.begin(), wanted.end(), entry.key)) continue;
    auto text = text_of_value(entry.value);
    if (!text.empty()) keys.emplace(entry.key, std::move(text));
  }
  return keys;
}

std::string guessed_value(std::string_view text, std::string_view key) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    auto line = without_blanks(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.starts_with('[')) break;
    if (!line.starts_with(key)) continue;
    line = without_blanks(line.substr(key.size()));
    if (!line.starts_with('=')) continue;
    line = without_blanks(line.substr(1));
    if (line.empty() || (line.front() != '"' && line.front() != '\'')) continue;
    const auto close = line.find(line.front(), 1);
    if (close != std::string_view::npos) return std::string(line.substr(1, close - 1));
  }
  return {};
}

}  // namespace relance
