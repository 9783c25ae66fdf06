// SPDX-License-Identifier: MIT
#include "render/draft_sums.hpp"

#include "receivable/late_sums_of.hpp"
#include "render/locale.hpp"

namespace relance {

namespace {

struct Sum {
  Money interest;
  Money compensation;
  Money daily;
  Money open;
  bool has_unknown = false;
};

Sum sum_of(const Action& action, const Rates& rates) {
  const Currency currency = action.lead->invoice->currency;
  Sum sum{zero(currency), zero(currency), zero(currency), zero(currency), false};
  for (const auto& covered : action.covered) {
    const Receivable& r = *covered.receivable;
    if (r.invoice->currency != currency || !r.is_late || r.is_waived) continue;
    const auto late = late_sums_of(r, rates);
    if (!late) continue;
    sum.interest += late->interest;
    sum.compensation += late->compensation;
    sum.daily += late->daily_amount;
    sum.has_unknown = sum.has_unknown || !late->unknown.empty();
  }
  for (const auto& amount : action.amounts) {
    if (amount.currency == currency) sum.open = amount;
  }
  return sum;
}

}  // namespace

void add_late_sums(Values& values, const Action& action, const DraftContext& context, Language language) {
  const Receivable& lead = *action.lead;
  const auto own = lead.is_late ? late_sums_of(lead, context.rates) : std::nullopt;
  const ClaimPolicy policy = lead.rules.claim;
  const Sum sum = sum_of(action, context.rates);
  const bool has_sums = own && (is_positive(sum.interest) || is_positive(sum.compensation));
  const bool is_told = has_sums && !lead.is_waived && policy != ClaimPolicy::never;
  values.flags["late_sums"] = is_told;
  values.flags["claim_mention"] = is_told && policy == ClaimPolicy::mention;
  values.flags["claim_claim"] = is_told && policy == ClaimPolicy::claim;
  if (!is_told) return;
  if (is_positive(sum.interest)) values.set("interest", money_text(sum.interest, language));
  if (is_positive(sum.compensation)) values.set("compensation", money_text(sum.compensation, language));
  if (is_positive(sum.daily)) values.set("daily_interest", money_text(sum.daily, language));
  if (own->current_rate) {
    values.set("late_rate", percent_text(to_text(*own->current_rate), language) +
                                std::string(pick(language, " par an", " a year")));
  }
  std::string law = title_of(own->rule.source, language);
  const std::string& sum_law = title_of(own->compensation_source, language);
  if (sum_law.starts_with(law) && is_positive(sum.compensation)) law = sum_law;
  const bool names_sum = is_positive(sum.compensation) && !sum_law.empty() && sum_law != law;
  if (names_sum) law += (law.empty() ? "" : std::string(pick(language, "\u00a0; ", "; "))) + sum_law;
  values.set_if("late_law", law);
  const bool is_claimed_whole =
      policy == ClaimPolicy::claim && action.amounts.size() == 1 && !sum.has_unknown;
  if (is_claimed_whole) {
    values.set("late_total", money_text(sum.open + sum.interest + sum.compensation, language));
  }
}

}  // namespace relance
