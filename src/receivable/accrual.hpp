// SPDX-License-Identifier: MIT
// The walk through the days of lateness: what was owed when, at which rate, and what payments went to.
#pragma once

#include "receivable/interest.hpp"

namespace relance {

// Days that may bear interest, both included; nothing accrues when `from` is empty or after `to`.
struct InterestPeriod {
  std::optional<Date> from;
  Date to;
};

struct Accrual {
  std::vector<LateSegment> segments;
  std::vector<LateUnknown> unknown;
  Money interest;
  Money principal;              // owed and late after the movements of the as-of day
  std::optional<Decimal> rate;  // as LateSums::current_rate
  Money daily_amount;
  bool is_daily_assumed = false;
};

Accrual accrue(const LateInput& input, const RateRule& rule, const Rates& rates,
               const InterestPeriod& period);

}  // namespace relance
