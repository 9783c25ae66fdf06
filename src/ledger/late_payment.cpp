// SPDX-License-Identifier: MIT
#include "ledger/late_payment.hpp"

#include "ledger/law.hpp"

namespace relance {

namespace {

template <typename T>
void fill(std::optional<T>& key, const std::optional<T>& farther) {
  if (!key && farther) key = farther;
}

}  // namespace

LatePayment nearest_wins(LatePayment nearer, const LatePayment& farther) {
  fill(nearer.law, farther.law);
  if (!nearer.rate) nearer.rate_spot = farther.rate_spot;
  fill(nearer.rate, farther.rate);
  fill(nearer.compensation, farther.compensation);
  fill(nearer.claim, farther.claim);
  fill(nearer.base, farther.base);
  fill(nearer.day_count, farther.day_count);
  fill(nearer.rounding, farther.rounding);
  fill(nearer.imputation, farther.imputation);
  fill(nearer.payment_day, farther.payment_day);
  fill(nearer.rate_mode, farther.rate_mode);
  fill(nearer.move_due, farther.move_due);
  return nearer;
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
