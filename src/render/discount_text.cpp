// SPDX-License-Identifier: MIT
#include "render/discount_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/locale.hpp"

namespace relance {

namespace {

bool can_be_had(const DiscountStanding& standing) {
  return standing.state == DiscountState::offered || standing.state == DiscountState::running;
}

bool is_taken(const std::optional<DiscountStanding>& standing) {
  return standing && standing->state == DiscountState::taken;
}

std::string percent_of_invoice(const Receivable& receivable, Language language) {
  return percent_text(receivable.invoice->discount->percent, language);
}

// One sum a currency, in the order of the invoices.
std::string taken_together(const Action& action, Language language) {
  std::vector<Money> sums;
  for (const auto& covered : action.covered) {
    const auto standing = discount_of(*covered.receivable);
    if (!is_taken(standing)) continue;
    const auto same = std::find_if(sums.begin(), sums.end(), [&](const Money& sum) {
      return sum.currency == standing->amount->currency;
    });
    if (same == sums.end()) {
      sums.push_back(*standing->amount);
    } else {
      *same += *standing->amount;
    }
  }
  std::vector<std::string> texts;
  texts.reserve(sums.size());
  for (const auto& sum : sums) texts.push_back(money_text(sum, language));
  return joined_and(texts, language);
}

// Before it is issued nobody knows the day; from then on, what is to arrive until when.
std::string fact_while_it_can_be_had(const DiscountStanding& standing, const Receivable& receivable,
                                     Language language) {
  std::string text =
      standing.until
          ? std::string(pick(language, ", jusqu\u2019au ", ", until ")) +
                weekday_date(*standing.until, language)
          : fmt::format(fmt::runtime(pick(language, ", sous {} \u00e0 compter de l\u2019\u00e9mission",
                                          ", within {} of issue")),
                        days_text(receivable.invoice->discount->days, language));
  if (standing.pay) {
    text += fmt::format(fmt::runtime(pick(language, "\u00a0: {} pour solder", ": {} settles it")),
                        money_cell(*standing.pay, language));
  }
  return text;
}

std::string fact_once_expired(const DiscountStanding& standing, const Receivable& receivable,
                              Language language) {
  if (!standing.until || *standing.until >= receivable.as_of)
    return std::string(pick(language, ", non utilis\u00e9", ", not taken"));
  return std::string(pick(language, ", termin\u00e9 le ", ", ended on ")) +
         weekday_date(*standing.until, language);
}

// The whole of what the discount asked for has come, but some of it after its last day.
bool came_too_late(const DiscountStanding& now, const Receivable& receivable, const Event& payment) {
  return now.state == DiscountState::expired && now.until && payment.date > *now.until &&
         is_positive(receivable.balance.open) && receivable.balance.open == *now.amount;
}

}  // namespace

void add_discount(Values& values, const Action& action, const DraftContext& context, Language language) {
  values.set_if("discount_taken", taken_together(action, language));
  const Receivable& lead = *action.lead;
  const auto standing = discount_of(lead);
  if (!standing || !can_be_had(*standing)) return;
  values.set("discount_percent", percent_of_invoice(lead, language));
  values.set("discount_days", days_text(lead.invoice->discount->days, language));
  // What is not issued yet is issued by being sent (fine print E10).
  const auto until = standing->until ? standing->until : last_discount_day(*lead.invoice, context.as_of);
  values.set("discount_until", long_date(*until, language));
  if (standing->amount) values.set("discount_amount", money_text(*standing->amount, language));
  if (standing->pay) values.set("discount_pay", money_text(*standing->pay, language));
}

std::string discount_fact(const Receivable& receivable, Language language) {
  const auto standing = discount_of(receivable);
  if (!standing) return {};
  const std::string percent = percent_of_invoice(receivable, language);
  switch (standing->state) {
    case DiscountState::offered:
    case DiscountState::running:
      return percent + fact_while_it_can_be_had(*standing, receivable, language);
    case DiscountState::taken:
      return percent + std::string(pick(language, ", accord\u00e9\u00a0: ", ", taken: ")) +
             money_cell(*standing->amount, language);
    case DiscountState::expired:
      return percent + fact_once_expired(*standing, receivable, language);
  }
  return {};
}

std::string discount_remark(const Receivable& before, const Receivable& now, const Event& payment,
                            Language language) {
  const auto standing = discount_of(now);
  if (payment.kind != EventKind::payment || !standing) return {};
  const std::string percent = percent_of_invoice(now, language);
  if (is_taken(standing)) {
    if (is_taken(discount_of(before))) return {};
    return fmt::format(fmt::runtime(pick(language, "sold\u00e9e\u00a0: escompte de {} d\u00e9duit, {}",
                                         "settled in full: discount of {} taken, {}")),
                       percent, money_cell(*standing->amount, language));
  }
  if (standing->state == DiscountState::running) {
    return fmt::format(
        fmt::runtime(pick(language,
                          "escompte de {}\u00a0: encore {} d\u2019ici le {}, et tout est sold\u00e9",
                          "discount of {}: another {} by {} settles it in full")),
        percent, money_cell(*standing->pay, language), long_date(*standing->until, language));
  }
  if (!came_too_late(*standing, now, payment)) return {};
  return fmt::format(
      fmt::runtime(pick(language,
                        "reste ouvert\u00a0: {}, l\u2019escompte de {} s\u2019est termin\u00e9 le {}",
                        "still open: {}, the discount of {} ended on {}")),
      money_cell(now.balance.open, language), percent, long_date(*standing->until, language));
}

}  // namespace relance
