// SPDX-License-Identifier: MIT
#include "receivable/law_rates.hpp"

namespace relance {

namespace {

bool is_plausible(const Decimal& rate) {
  return rate >= Decimal{0, 0} && rate <= Decimal{kLargestRate, 0};
}

RateRule contract_rule(const std::string& text) {
  RateRule rule;
  rule.source.citation = "contract";
  const auto rate = parse_decimal(text);
  const bool is_rate = rate && is_plausible(*rate);
  rule.origin = is_rate ? RateOrigin::contract : RateOrigin::unreadable;
  if (is_rate) rule.constant = *rate;
  return rule;
}

}  // namespace

RateRule rate_rule(const LatePaymentRules& rules, const PartyLaw& law) {
  return rules.is_statutory ? law.rate : contract_rule(rules.contract_rate);
}

RateAnswer rate_on(const RateRule& rule, const Rates& rates, Date day) {
  if (rule.origin == RateOrigin::unreadable) return {{}, UnknownReason::unreadable_rate};
  if (rule.origin != RateOrigin::series) return {rule.constant, {}};
  const auto series = rates.find(rule.series);
  if (series == rates.end()) return {{}, UnknownReason::no_series};
  const auto row = series->second.find(half_year_start(day));
  if (row == series->second.end()) return {{}, UnknownReason::rate_not_published};
  const auto value = parse_decimal(row->second.value);
  if (!value || !is_plausible(*value + rule.margin)) return {{}, UnknownReason::unreadable_rate};
  return {*value + rule.margin, {}};
}

std::optional<Decimal> floor_on(const RateFloor& floor, const Rates& rates, Date day) {
  RateRule rule;
  rule.origin = RateOrigin::series;
  rule.series = floor.series;
  const auto base = rate_on(rule, rates, day);
  if (!base.rate) return std::nullopt;
  return *base.rate * Decimal{floor.times, 0};
}

Date half_year_start(Date day) {
  return make_date(year_of(day), month_of(day) < 7 ? 1 : 7, 1);
}

Date next_half_year(Date day) {
  return month_of(day) < 7 ? make_date(year_of(day), 7, 1) : make_date(year_of(day) + 1, 1, 1);
}

}  // namespace relance
