// SPDX-License-Identifier: MIT
#include "render/column_layout.hpp"

#include <algorithm>
#include <numeric>

#include "base/printable.hpp"

namespace relance {

namespace {

constexpr int kWideGap = 2;    // between columns
constexpr int kNarrowGap = 1;  // where there is too little room
constexpr int kReadable = 12;  // a text column is not made narrower than that

int longest_word(std::string_view text) {
  int longest = 0;
  while (!text.empty()) {
    const auto blank = text.find(' ');
    longest = std::max(longest, display_width(text.substr(0, blank)));
    text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
  }
  return longest;
}

std::vector<int> natural_widths(std::size_t columns, const std::vector<std::vector<Cell>>& rows) {
  std::vector<int> widths(columns, 0);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size() && i < columns; ++i)
      widths[i] = std::max(widths[i], display_width(row[i].text));
  }
  return widths;
}

// What is asked of a table only when it is too wide.
struct Measures {
  std::vector<int> least;                  // to which a column can be narrowed
  std::vector<std::vector<int>> of_cells;  // ascending
};

Measures measured(const std::vector<Align>& columns, const std::vector<std::vector<Cell>>& rows,
                  const std::vector<int>& widths) {
  Measures all{std::vector<int>(columns.size(), 0), std::vector<std::vector<int>>(columns.size())};
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size() && i < columns.size(); ++i) {
      all.of_cells[i].push_back(display_width(row[i].text));
      if (columns[i] == Align::left) all.least[i] = std::max(all.least[i], longest_word(row[i].text));
    }
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    std::sort(all.of_cells[i].begin(), all.of_cells[i].end());
    all.least[i] =
        columns[i] == Align::right ? widths[i] : std::max(all.least[i], std::min(widths[i], kReadable));
  }
  return all;
}

using Columns = std::vector<std::size_t>;

// Of columns beside each other; empty ones take nothing.
int whole_width(const Columns& columns, const std::vector<int>& widths, int gap) {
  int whole = 0;
  for (const auto i : columns) whole += widths[i] > 0 ? widths[i] + gap : 0;
  return whole - gap;
}

// How many cells of a column have several lines at this width.
std::ptrdiff_t broken_cells(const std::vector<int>& cells, int width) {
  return cells.end() - std::upper_bound(cells.begin(), cells.end(), width);
}

// Where the fewest cells are broken by it, a column gives first, the widest of such; until they fit or have
// nothing to give.
void narrow(ColumnLayout& layout, const Columns& columns, const Measures& measures, int limit) {
  auto& widths = layout.widths;
  const auto gives_before = [&](std::size_t a, std::size_t b) {
    if (const bool can = widths[a] > measures.least[a]; can != (widths[b] > measures.least[b])) return can;
    const auto broken_a = broken_cells(measures.of_cells[a], widths[a] - 1);
    const auto broken_b = broken_cells(measures.of_cells[b], widths[b] - 1);
    return broken_a != broken_b ? broken_a < broken_b : widths[a] > widths[b];
  };
  for (int excess = whole_width(columns, widths, layout.gap) - limit; excess > 0; --excess) {
    const auto first = *std::min_element(columns.begin(), columns.end(), gives_before);
    if (widths[first] <= measures.least[first]) return;
    --widths[first];
  }
}

int room_of(std::size_t band, int limit) {
  return limit - (band > 0 ? kFurtherBand : 0);
}

// As many columns a band as fit when they are at their narrowest.
std::vector<Columns> parted_into_bands(const std::vector<int>& least, int limit) {
  std::vector<Columns> bands(1);
  for (std::size_t i = 0; i < least.size(); ++i) {
    auto with_it = bands.back();
    with_it.push_back(i);
    if (!bands.back().empty() && whole_width(with_it, least, kNarrowGap) > room_of(bands.size() - 1, limit)) {
      bands.push_back({i});
    } else {
      bands.back() = std::move(with_it);
    }
  }
  return bands;
}

}  // namespace

ColumnLayout lay_out(const std::vector<Align>& columns, const std::vector<std::vector<Cell>>& rows,
                     int limit) {
  ColumnLayout layout{natural_widths(columns.size(), rows), std::vector<int>(columns.size(), 0), kWideGap};
  Columns all(columns.size());
  std::iota(all.begin(), all.end(), 0);
  if (limit <= 0 || whole_width(all, layout.widths, kWideGap) <= limit) return layout;
  const Measures measures = measured(columns, rows, layout.widths);
  const auto bands = parted_into_bands(measures.least, limit);
  layout.gap = kNarrowGap;
  for (std::size_t band = 0; band < bands.size(); ++band) {
    narrow(layout, bands[band], measures, room_of(band, limit));
    for (const auto i : bands[band]) layout.bands[i] = static_cast<int>(band);
  }
  return layout;
}

}  // namespace relance
