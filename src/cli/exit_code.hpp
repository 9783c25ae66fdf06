// SPDX-License-Identifier: MIT
#pragma once

namespace relance::exit_code {

inline constexpr int done = 0;
inline constexpr int found = 1;  // check: errors; today --exit-code: something to do; draft: nothing to draft
inline constexpr int wrong_use = 2;
inline constexpr int bad_book = 3;  // what could be computed is still printed
inline constexpr int io_failed = 4;

}  // namespace relance::exit_code
