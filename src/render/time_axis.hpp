// SPDX-License-Identifier: MIT
// Days as places on a horizontal line, in tenths of a pixel: whole numbers, so that the same days give the
// same bytes.
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"

namespace relance {

struct TimeAxis {
  Date from;
  Date until;  // after `from`
  int left = 0;
  int right = 0;

  int at(Date day) const;  // days outside stand at the ends
  // At most `most` days between the ends, evenly by week or by month: Mondays, or firsts of a month.
  std::vector<Date> ticks(int most) const;
};

// Tenths as SVG writes them: 123 is "12.3", 120 is "12".
std::string tenths(int value);

}  // namespace relance
