// SPDX-License-Identifier: MIT
// Amounts and days as people write them elsewhere, and how they are written here: what a hint proposes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

// "1 200,50", "1.234,56 EUR", "$1,200" as 1200.50, 1234.56, 1200: a comma before three digits at the end, and
// no point, stands for thousands. None: no amount, or it is written like that already.
std::optional<std::string> usual_amount(std::string_view text);

struct UsualDay {
  std::string iso;
  enum class Order { year_first, day_first, month_first } order = Order::year_first;
};

// "31/08/2026", "2026-8-5", "4.11.26": day first, as in Europe, where that is a day. None: not three numbers,
// or no day of the calendar.
std::optional<UsualDay> usual_day(std::string_view text);
// Three numbers with "/", "-" or "." between them: a day was meant.
bool looks_like_day(std::string_view text);

}  // namespace relance
