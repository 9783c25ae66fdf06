// SPDX-License-Identifier: MIT
#include "render/table.hpp"

#include <algorithm>

#include "base/printable.hpp"

namespace relance {

namespace {

std::string_view escape_of(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return "";
    case Tone::strong:
      return "\x1b[1m";
    case Tone::faint:
      return "\x1b[2m";
    case Tone::alarm:
      return "\x1b[31m";
    case Tone::good:
      return "\x1b[32m";
    case Tone::caution:
      return "\x1b[33m";
  }
  return "";
}

}  // namespace

std::string toned(const std::string& text, Tone tone, const Style& style) {
  if (!style.has_colour || tone == Tone::plain || text.empty()) return text;
  return std::string(escape_of(tone)) + text + "\x1b[0m";
}

std::string Table::text(const Style& style, const std::string& indent) const {
  std::vector<int> widths(columns_.size(), 0);
  auto rows = rows_;
  for (auto& row : rows) {
    for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i) {
      row[i].text = printable(row[i].text);
      widths[i] = std::max(widths[i], display_width(row[i].text));
    }
  }
  std::string out;
  for (const auto& row : rows) {
    std::string line = indent;
    std::string pending;
    for (std::size_t i = 0; i < row.size() && i < columns_.size(); ++i) {
      const auto missing = static_cast<std::size_t>(widths[i] - display_width(row[i].text));
      if (widths[i] == 0) continue;
      if (columns_[i] == Align::right) pending.append(missing, ' ');
      if (!row[i].text.empty()) {
        line += pending + toned(row[i].text, row[i].tone, style);
        pending.clear();
      }
      if (columns_[i] == Align::left || row[i].text.empty()) {
        pending.append(columns_[i] == Align::left ? missing : 0, ' ');
      }
      pending += "  ";
    }
    out += line + '\n';
  }
  return out;
}

}  // namespace relance
