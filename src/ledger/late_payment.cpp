// SPDX-License-Identifier: MIT
#include "ledger/late_payment.hpp"

#include "ledger/law.hpp"

namespace relance {

namespace {

template <typename T>
std::optional<T> first_of(const std::optional<T>& nearer, const std::optional<T>& farther) {
  return nearer ? nearer : farther;
}

}  // namespace

LatePayment nearest_wins(const LatePayment& nearer, const LatePayment& farther) {
  LatePayment keys;
  keys.law = first_of(nearer.law, farther.law);
  keys.rate = first_of(nearer.rate, farther.rate);
  keys.compensation = first_of(nearer.compensation, farther.compensation);
  keys.claim = first_of(nearer.claim, farther.claim);
  keys.base = first_of(nearer.base, farther.base);
  keys.day_count = first_of(nearer.day_count, farther.day_count);
  keys.rounding = first_of(nearer.rounding, farther.rounding);
  keys.imputation = first_of(nearer.imputation, farther.imputation);
  keys.payment_day = first_of(nearer.payment_day, farther.payment_day);
  keys.rate_mode = first_of(nearer.rate_mode, farther.rate_mode);
  keys.move_due = first_of(nearer.move_due, farther.move_due);
  return keys;
}

LatePaymentRules with_defaults(const LatePayment& keys, const std::string& country, const Laws& laws) {
  LatePaymentRules rules;
  rules.law = keys.law ? *keys.law : law_of_country(country, laws);
  const auto rate = keys.rate.value_or("statutory");
  rules.is_statutory = rate == "statutory";
  if (!rules.is_statutory) rules.contract_rate = rate;
  rules.compensation = keys.compensation.value_or(true);
  rules.claim = keys.claim.value_or(ClaimPolicy::mention);
  rules.day_count = keys.day_count.value_or(DayCount::act_365);
  rules.rounding = keys.rounding.value_or(InterestRounding::segment);
  rules.imputation = keys.imputation.value_or(Imputation::interest_first);
  rules.payment_day = keys.payment_day.value_or(PaymentDay::included);
  const LawRules& law = law_named(laws, rules.law);
  rules.rate_mode = keys.rate_mode.value_or(law.rate_mode);
  rules.move_due = keys.move_due.value_or(law.move_due);
  return rules;
}

}  // namespace relance
