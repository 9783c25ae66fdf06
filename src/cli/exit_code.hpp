// SPDX-License-Identifier: MIT
#pragma once

namespace relance::exit_code {

inline constexpr int kDone = 0;
inline constexpr int kFound =
    1;  // check: errors; today --exit-code: something to do; draft: nothing to draft
inline constexpr int kWrongUse = 2;
inline constexpr int kBadBook = 3;  // what could be computed is still printed
inline constexpr int kIoFailed = 4;

}  // namespace relance::exit_code
