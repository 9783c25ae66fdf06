// SPDX-License-Identifier: MIT
// rates/*.toml (fine print I6).
#pragma once

#include <string>
#include <vector>

#include "receivable/rates.hpp"
#include "store/reading.hpp"

namespace relance {

struct RateRow {
  std::string series;
  Date valid_from;
  Rate rate;
  Spot spot;
};

// Rows that could be read; wrong ones are reported.
std::vector<RateRow> read_rates(Reading& reading);

}  // namespace relance
