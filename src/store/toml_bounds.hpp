// SPDX-License-Identifier: MIT
// What a file must be before the TOML library sees it: text of bounded depth. Inside these bounds no file can
// exhaust the stack or take more than linear time.
#pragma once

#include "store/reading.hpp"

namespace relance {

inline constexpr std::size_t kLargestFile = std::size_t{4} * 1024 * 1024;
inline constexpr int kDeepestNesting = 100;
inline constexpr int kMostTables = 20'000;  // headers, inline tables and dotted keys

// Reports what is no text at all: not UTF-8, zero bytes.
bool is_plain_text(Reading& reading);

// Reports what is out of bounds: too large, not UTF-8, zero bytes, nested too deep.
bool is_within_bounds(Reading& reading);

}  // namespace relance
