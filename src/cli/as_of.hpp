// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/date.hpp"
#include "base/result.hpp"

namespace relance {

// "2026-05-04", today, tomorrow, yesterday, "+7d", "-2w", or the name of a weekday (the next one, today
// included), English or French. Error: anything else, or a day outside 0001-01-01 .. 9999-12-31.
Result<Date> parse_day_word(std::string_view word, Date today);

}  // namespace relance
