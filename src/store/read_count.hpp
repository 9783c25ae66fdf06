// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstddef>

namespace relance {

// How far the reading of a book is; another thread may look.
struct ReadCount {
  std::atomic<std::size_t> all = 0;  // files found so far
  std::atomic<std::size_t> done = 0;
};

}  // namespace relance
