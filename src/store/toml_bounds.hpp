// SPDX-License-Identifier: MIT
// What a file must be before the TOML library sees it: text of bounded depth. Inside these bounds no file can
// exhaust the stack or take more than linear time.
#pragma once

#include "store/reading.hpp"

namespace relance {

inline constexpr std::size_t kLargestFile = std::size_t{4} * 1024 * 1024;
inline constexpr int kDeepestNesting = 100;
inline constexpr int kMostTables = 200'000;  // headers, lists and inline tables; `[[x]]` counts as two
inline constexpr int kMostDottedKeys =
    20'000;  // the library goes through the tables they imply once more for each

// Reports what is no text at all: not UTF-8, zero bytes.
bool is_plain_text(Reading& reading);
// The same, and what is too large.
bool is_text_of_bounded_size(Reading& reading);
// Reports brackets and dots that are too many or too deep.
bool is_shallow(Reading& reading);

}  // namespace relance
