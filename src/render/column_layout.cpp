// SPDX-License-Identifier: MIT
#include "render/column_layout.hpp"

#include <algorithm>

#include "base/printable.hpp"

namespace relance {

namespace {

constexpr int kGap = 2;        // between columns
constexpr int kReadable = 16;  // a text column is not made narrower than that

int longest_word(std::string_view text) {
  int longest = 0;
  while (!text.empty()) {
    const auto blank = text.find(' ');
    longest = std::max(longest, display_width(text.substr(0, blank)));
    text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
  }
  return longest;
}

struct Measures {
  std::vector<int> widths;
  std::vector<int> least;  // to which a column can be narrowed
};

Measures measured(const std::vector<Align>& columns, const std::vector<std::vector<Cell>>& rows) {
  Measures all{std::vector<int>(columns.size(), 0), std::vector<int>(columns.size(), 0)};
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size() && i < columns.size(); ++i) {
      all.widths[i] = std::max(all.widths[i], display_width(row[i].text));
      if (columns[i] == Align::left) all.least[i] = std::max(all.least[i], longest_word(row[i].text));
    }
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    all.least[i] = columns[i] == Align::right ? all.widths[i]
                                              : std::max(all.least[i], std::min(all.widths[i], kReadable));
  }
  return all;
}

int whole_width(const std::vector<int>& widths) {
  int whole = 0;
  for (const int width : widths) whole += width > 0 ? width + kGap : 0;
  return whole - kGap;
}

// The widest gives first. False: there is not enough to give.
bool narrow(std::vector<int>& widths, const std::vector<int>& least, int limit) {
  for (int excess = whole_width(widths) - limit; excess > 0; --excess) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] > least[i] && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
    }
    if (widest == widths.size()) return false;
    --widths[widest];
  }
  return true;
}

void part_into_bands(ColumnLayout& layout, const Measures& measures, int limit) {
  int band = 0;
  int used = 0;
  for (std::size_t i = 0; i < layout.widths.size(); ++i) {
    const int room = limit - (band > 0 ? kFurtherBand : 0);
    if (used > 0 && used + kGap + layout.widths[i] > room && layout.widths[i] > 0) {
      ++band;
      used = 0;
    }
    const int whole = limit - (band > 0 ? kFurtherBand : 0);
    layout.widths[i] = std::max(measures.least[i], std::min(layout.widths[i], whole));
    used += (used > 0 ? kGap : 0) + layout.widths[i];
    layout.bands[i] = band;
  }
}

}  // namespace

ColumnLayout lay_out(const std::vector<Align>& columns, const std::vector<std::vector<Cell>>& rows,
                     int limit) {
  const Measures measures = measured(columns, rows);
  ColumnLayout layout{measures.widths, std::vector<int>(columns.size(), 0)};
  if (limit <= 0 || whole_width(layout.widths) <= limit) return layout;
  if (narrow(layout.widths, measures.least, limit)) return layout;
  layout.widths = measures.widths;
  part_into_bands(layout, measures, limit);
  return layout;
}

}  // namespace relance
