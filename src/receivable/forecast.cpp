// SPDX-License-Identifier: MIT
#include "receivable/forecast.hpp"

#include <cassert>
#include <map>
#include <string>

namespace relance {

namespace {

constexpr int kDaysOfWeek = 7;

Date monday_of(Date day) {
  return day - (weekday_of(day) - date::Monday);
}

class WeekSums {
 public:
  WeekSums(Date as_of, int weeks) : first_(monday_of(as_of)), weeks_(weeks) {}

  void add(const Expectation& part) {
    CurrencyForecast& sums = of(part.amount.currency);
    row_of(sums, part.early).early += part.amount;
    row_of(sums, part.likely).likely += part.amount;
    row_of(sums, part.late).late += part.amount;
    sums.expected += part.amount;
    sums.open += part.amount;
  }

  void add(const NotExpected& part) {
    CurrencyForecast& sums = of(part.amount.currency);
    sums.not_expected += part.amount;
    sums.open += part.amount;
  }

  std::vector<CurrencyForecast> values() && {
    std::vector<CurrencyForecast> values;
    values.reserve(by_code_.size());
    for (auto& [code, sums] : by_code_) values.push_back(std::move(sums));
    return values;
  }

 private:
  CurrencyForecast& of(Currency currency) {
    const auto [place, is_new] = by_code_.try_emplace(std::string(currency.code()));
    CurrencyForecast& sums = place->second;
    if (!is_new) return sums;
    const Money none = zero(currency);
    const BandAmounts no_amounts{none, none, none};
    sums.currency = currency;
    sums.later = sums.undated = no_amounts;
    sums.expected = sums.not_expected = sums.open = none;
    sums.weeks.reserve(static_cast<std::size_t>(weeks_));
    for (int week = 0; week < weeks_; ++week) {
      const Date from = first_ + Days{kDaysOfWeek * week};
      sums.weeks.push_back({from, from + Days{kDaysOfWeek - 1}, no_amounts});
    }
    return sums;
  }

  BandAmounts& row_of(CurrencyForecast& sums, const std::optional<Date>& day) const {
    if (!day) return sums.undated;
    const int week = days_between(first_, *day) / kDaysOfWeek;
    return week < weeks_ ? sums.weeks[static_cast<std::size_t>(week)].amounts : sums.later;
  }

  Date first_;
  int weeks_;
  std::map<std::string, CurrencyForecast> by_code_;
};

}  // namespace

Forecast forecast_of(const Assessment& assessment, const Calendar& working_days, int weeks) {
  assert(weeks >= 1 && weeks <= kMostWeeks);
  Forecast forecast{assessment.as_of, expectations_of(assessment, working_days), {}};
  WeekSums sums(assessment.as_of, weeks);
  for (const auto& part : forecast.items.expected) sums.add(part);
  for (const auto& part : forecast.items.not_expected) sums.add(part);
  forecast.currencies = std::move(sums).values();
  return forecast;
}

}  // namespace relance
