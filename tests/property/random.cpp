// SPDX-License-Identifier: MIT
#include "random.hpp"

#include <cstdlib>
#include <string>

namespace relance::test {

namespace {

std::uint64_t number_from(const char* variable, std::uint64_t otherwise) {
  const char* text = std::getenv(variable);
  return text != nullptr && *text != '\0' ? std::strtoull(text, nullptr, 10) : otherwise;
}

}  // namespace

Runs runs_wanted(int usual) {
  const auto planned = static_cast<std::uint64_t>(usual) * number_from("RELANCE_TIMES", 1);
  return {number_from("RELANCE_SEED", 1), static_cast<int>(number_from("RELANCE_RUNS", planned))};
}

}  // namespace relance::test
