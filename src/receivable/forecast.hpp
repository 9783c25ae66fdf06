// SPDX-License-Identifier: MIT
// Expected money by week: the parts of receivable/expectation, each in the week of its early, its likely and
// its late day. Weeks begin on a Monday (ISO 8601); the first holds the day of the assessment.
#pragma once

#include <vector>

#include "receivable/expectation.hpp"

namespace relance {

inline constexpr int kUsualWeeks = 8;
inline constexpr int kMostWeeks = 104;

// The same money three times, by each of its three days.
struct BandAmounts {
  Money early;
  Money likely;
  Money late;
};

struct ForecastWeek {
  Date from;  // a Monday
  Date to;    // the Sunday after it
  BandAmounts amounts;
};

// Of each of the three: weeks + later + undated = expected. expected + not_expected = open.
struct CurrencyForecast {
  Currency currency;
  std::vector<ForecastWeek> weeks;
  BandAmounts later;    // after the last week
  BandAmounts undated;  // expected, but no one can say when
  Money expected;
  Money not_expected;
  Money open;
};

struct Forecast {
  Date as_of;
  Expectations items;
  std::vector<CurrencyForecast> currencies;  // by code; those in which something is open
};

// Precondition: 1 <= weeks <= kMostWeeks.
Forecast forecast_of(const Assessment& assessment, const Calendar& working_days, int weeks);

}  // namespace relance
