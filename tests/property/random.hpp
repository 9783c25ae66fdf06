// SPDX-License-Identifier: MIT
// Chance with a seed, the same on every machine, and the loop that tries a property on many made-up books. A
// failure prints the two variables that repeat it:
//
//   RELANCE_SEED=1234 RELANCE_RUNS=1 build/tests/tests/property/test_property
#pragma once

#include <doctest/doctest.h>

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace relance::test {

class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  // Both ends included. Not std::uniform_int_distribution: each library has its own.
  int between(int low, int high) {
    return low + static_cast<int>(engine_() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool chance(int percent) { return between(1, 100) <= percent; }

  template <typename T>
  T one_of(const std::vector<T>& items) {
    return items[static_cast<std::size_t>(between(0, static_cast<int>(items.size()) - 1))];
  }
  template <typename T>
  void shuffle(std::vector<T>& items) {
    for (auto left = items.size(); left > 1; --left) {
      std::swap(items[left - 1], items[static_cast<std::size_t>(between(0, static_cast<int>(left) - 1))]);
    }
  }

 private:
  std::mt19937_64 engine_;
};

struct Runs {
  std::uint64_t first_seed = 1;
  int count = 0;
};

// RELANCE_SEED and RELANCE_RUNS where they are set, else 1 and `usual`, or RELANCE_TIMES as many.
Runs runs_wanted(int usual);

constexpr int kUsualRuns = 1000;

template <typename Property>
void for_many(int usual, Property property) {
  const Runs runs = runs_wanted(usual);
  for (int run = 0; run < runs.count; ++run) {
    const std::uint64_t seed = runs.first_seed + static_cast<std::uint64_t>(run);
    INFO("again with RELANCE_SEED=", seed, " RELANCE_RUNS=1");
    Random random(seed);
    property(random);
  }
}

}  // namespace relance::test
