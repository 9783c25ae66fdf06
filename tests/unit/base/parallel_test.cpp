// SPDX-License-Identifier: MIT
#include "base/parallel.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace relance {

TEST_CASE("work shared by threads is done once for each index, and a failure comes back") {
  std::vector<int> times(5000, 0);
  for_each_index(times.size(), [&times](std::size_t i) { ++times[i]; });
  CHECK(std::count(times.begin(), times.end(), 1) == 5000);
  for_each_index(0, [](std::size_t) { FAIL("nothing to do"); });
  CHECK_THROWS_AS(for_each_index(1000,
                                 [](std::size_t i) {
                                   if (i == 700) throw std::runtime_error("no");
                                 }),
                  std::runtime_error);
}

}  // namespace relance
