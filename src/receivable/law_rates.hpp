// SPDX-License-Identifier: MIT
// Which late-payment rate each law gives, and its value on a day. A published rate holds for the half-year
// (1 January, 1 July) it was published for and no longer: an unknown half-year is never filled from another.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/decimal.hpp"
#include "ledger/late_payment.hpp"
#include "ledger/records.hpp"
#include "receivable/rates.hpp"

namespace relance {

// The rule a sum rests on. `citation` gives its short form, the same in every language.
enum class LegalSource {
  none,
  contract,
  eu_2011_7,
  fr_l441_10,
  fr_d441_5,
  fr_public_interest,
  fr_public_fixed_sum,
  fr_civil_1231_6,
  be_law_2002,
  be_book_xix,
  de_288_1,
  de_288_2,
  de_288_5,
  es_law_3_2004,
  it_decree_231,
  lu_law_2004,
  nl_6_119a,
  nl_bik,
  uk_1998_act,
  uk_1998_act_5a,
  ch_co_104,
};
std::string_view citation(LegalSource source);

enum class RateOrigin {
  none,        // no law and no contract rate: nothing accrues
  contract,    // `constant` as the contract says
  statute,     // `constant` fixed by the law itself (CH)
  series,      // the published `series` + `margin`, by half-year
  unreadable,  // a contract rate that is no rate: nothing can be computed
};

struct RateRule {
  RateOrigin origin = RateOrigin::none;
  Decimal constant;
  std::string series;
  Decimal margin;
  LegalSource source = LegalSource::none;
};

RateRule rate_rule(const LatePaymentRules& rules, ClientKind kind);

enum class UnknownReason {
  rate_not_published,  // the series has no row for that half-year
  no_series,           // no such series: a consumer law whose civil rate only the book can bring
  unreadable_rate,     // not a decimal from 0 to kLargestRate
  amount_too_large,    // beyond what can be computed exactly
};

// Rates above this, per cent a year, are taken for mistakes. The bound keeps every product exact.
inline constexpr int kLargestRate = 10'000;

// `rate` is empty when unknown; `reason` then says why.
struct RateAnswer {
  std::optional<Decimal> rate;
  UnknownReason reason = UnknownReason::rate_not_published;
};

// The rate of the half-year that holds `day`. Precondition: rule.origin is not none.
RateAnswer rate_on(const RateRule& rule, const Rates& rates, Date day);

// Three times the legal interest rate, the least a French contract may say between businesses (C. com.
// L441-10 II); empty when the half-year of `day` is unknown.
std::optional<Decimal> french_floor(const Rates& rates, Date day);

Date half_year_start(Date day);
Date next_half_year(Date day);

}  // namespace relance
