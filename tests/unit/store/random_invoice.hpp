// SPDX-License-Identifier: MIT
// Texts of invoices as people write them, by chance with a seed.
#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "ledger/records.hpp"

namespace relance {

class Chance {
 public:
  explicit Chance(std::uint64_t seed) : engine_(seed) {}

  // Both ends included.
  int between(int low, int high) {
    return low + static_cast<int>(engine_() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool one_in(int count) { return between(1, count) == 1; }

 private:
  std::mt19937_64 engine_;
};

// Comments, inline tables, events written by hand, tables behind them; CRLF, a byte order mark, no end of the
// last line now and then. It reads without errors and can be appended to.
std::string random_invoice_text(Chance& chance);

// In EUR, of any kind, with characters that need to be escaped.
Event random_event(Chance& chance);

// The same but for where they stand in a file.
bool is_same_event(const Event& a, const Event& b);

}  // namespace relance
