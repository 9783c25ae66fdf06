// SPDX-License-Identifier: MIT
// Where the columns of a table go when it is wider than its place: text columns become narrower and their
// cells have several lines; the columns that do not fit even then go on below, in further bands.
#pragma once

#include "render/table.hpp"

namespace relance {

constexpr int kFurtherBand = 4;  // columns by which a further band is set in

struct ColumnLayout {
  std::vector<int> widths;  // of each column; 0: nothing in it
  std::vector<int> bands;   // of each column, from 0, ascending
  int gap = 2;              // columns between them
};

// `limit` is the width in columns of the terminal, 0 none. Amounts and days, aligned at the right, are never
// broken. Cells are printable. Precondition: a column at least.
ColumnLayout lay_out(const std::vector<Align>& columns, const std::vector<std::vector<Cell>>& rows,
                     int limit);

}  // namespace relance
