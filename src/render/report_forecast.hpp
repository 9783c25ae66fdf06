// SPDX-License-Identifier: MIT
// Expected money as a person reads it, as scripts do, and as a spreadsheet does; and how far off it was.
#pragma once

#include <string>
#include <vector>

#include "receivable/backtest.hpp"
#include "receivable/forecast.hpp"
#include "render/reports.hpp"

namespace relance {

struct ForecastView {
  const Forecast& forecast;
  const std::vector<LeftOut>& left_out;
  bool explains = false;  // each invoice with its days and the reason
};

std::string forecast_report(const ForecastView& view, const Look& look);
// The reasons are in the language of the interface.
std::string forecast_json(const Envelope& envelope, const ForecastView& view, Language language);
// A row a week, or a row a part of an invoice when it explains.
std::string forecast_csv(const ForecastView& view, Language language);

std::string backtest_report(const Backtest& backtest, const std::vector<LeftOut>& left_out, const Look& look);
std::string backtest_json(const Envelope& envelope, const Backtest& backtest,
                          const std::vector<LeftOut>& left_out);
// A row a forecast and currency.
std::string backtest_csv(const Backtest& backtest);

// By likely day, then by number; those without a day last.
std::vector<const Expectation*> by_likely_day(const std::vector<Expectation>& parts);

}  // namespace relance
