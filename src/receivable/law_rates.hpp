// SPDX-License-Identifier: MIT
// Which late-payment rate each law gives, and its value on a day. A published rate holds for the half-year
// (1 January, 1 July) it was published for and no longer: an unknown half-year is never filled from another.
#pragma once

#include <optional>

#include "base/decimal.hpp"
#include "ledger/law.hpp"
#include "receivable/rates.hpp"

namespace relance {

// The contract's rate where there is one, else what the law gives against that kind of client.
RateRule rate_rule(const LatePaymentRules& rules, const PartyLaw& law);

enum class UnknownReason {
  rate_not_published,  // the series has no row for that half-year
  no_series,           // no such series: one that only the book can bring
  unreadable_rate,     // not a decimal from 0 to kLargestRate
  amount_too_large,    // beyond what can be computed exactly
};

// Rates above this, per cent a year, are taken for mistakes. The bound keeps every product exact.
inline constexpr int kLargestRate = 10'000;

// `rate` is empty when unknown; `reason` then says why.
struct RateAnswer {
  std::optional<Decimal> rate;
  UnknownReason reason = UnknownReason::rate_not_published;
  bool is_assumed = false;  // the user's own assumption, where nothing is published
};

// The rate of the half-year that holds `day`. Precondition: rule.origin is not none.
RateAnswer rate_on(const RateRule& rule, const Rates& rates, Date day);

// The least a contract rate may say; empty when the half-year of `day` is unknown.
std::optional<Decimal> floor_on(const RateFloor& floor, const Rates& rates, Date day);

Date half_year_start(Date day);
Date next_half_year(Date day);

}  // namespace relance
