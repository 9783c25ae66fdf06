// SPDX-License-Identifier: MIT
// How far past forecasts were off: the forecast that each of the last month starts would have given, from
// what was known on that day, against what has come since. Pure.
#pragma once

#include <optional>
#include <vector>

#include "receivable/expectation.hpp"

namespace relance {

inline constexpr int kUsualMonths = 12;
inline constexpr int kMostMonths = 120;
inline constexpr int kBacktestWeeks = 4;      // of expected against received
inline constexpr int kForecastsThatTell = 5;  // judged; fewer prove nothing

// What came of the parts that were expected. A part is judged once its late day is over, so that early payers
// do not count before late ones can.
struct BacktestCount {
  int forecast = 0;                    // all = judged + running + undated + settled_otherwise
  int judged = 0;                      // = before + within + after
  int before = 0;                      // paid before the early day
  int within = 0;                      // from the early to the late day, both included
  int after = 0;                       // later, or not yet
  int running = 0;                     // the late day is still to come
  int undated = 0;                     // had no late day
  int settled_otherwise = 0;           // by a credit, a write-off or a cancellation
  std::optional<int> median_error;     // days after the likely day; not paid yet: up to now
  std::optional<int> median_distance;  // days from it, before or after
};

// The next four weeks of the invoices that were open and sent, in one currency.
struct BacktestAmounts {
  Money low;  // were each paid on its late day
  Money likely;
  Money high;  // on its early day
  Money received;
};

struct BacktestDay {
  Date on;  // the first of a month
  BacktestCount count;
  std::vector<BacktestAmounts> amounts;  // by currency code
};

struct Backtest {
  Date as_of;
  int months = 0;                 // that were asked for
  std::vector<BacktestDay> days;  // ascending; those on which something was open
  BacktestCount count;            // of all of them

  bool tells() const { return count.judged >= kForecastsThatTell; }
};

// Month starts from which the four weeks are over by `as_of`. Precondition: 1 <= months <= kMostMonths.
Backtest backtest(const Ledger& ledger, const Surroundings& around, Date as_of, int months);

}  // namespace relance
