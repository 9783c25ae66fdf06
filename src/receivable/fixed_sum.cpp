// SPDX-License-Identifier: MIT
#include "receivable/fixed_sum.hpp"

#include <algorithm>
#include <map>

namespace relance {

namespace {

constexpr Minor kPercent = 100;
constexpr Minor kOneAtFullScale = 1'000'000;  // 10^kDecimalFractionDigits

Minor minor_of(const Decimal& amount, Currency currency) {
  return divide_half_up(units_at(amount, kDecimalFractionDigits) * currency.one(), kOneAtFullScale);
}

const Bracket& bracket_of(const FixedSumRule& rule, const Money& base, Minor& below) {
  for (const auto& bracket : rule.brackets) {
    if (!bracket.edge) return bracket;
    const Minor edge = minor_of(*bracket.edge, base.currency);
    if (base.minor() < edge || (bracket.includes_edge && base.minor() == edge)) return bracket;
    below = edge;
  }
  return rule.brackets.back();
}

// Precondition: base is in the rule's currency.
Money scale(const FixedSumRule& rule, const Money& base) {
  Minor below = 0;
  const Bracket& bracket = bracket_of(rule, base, below);
  const Minor share = (base.minor() - below) * units_at(bracket.percent, kDecimalFractionDigits);
  Minor sum = minor_of(bracket.amount, base.currency) + divide_half_up(share, kPercent * kOneAtFullScale);
  if (rule.least) sum = std::max(sum, minor_of(*rule.least, base.currency));
  if (rule.most) sum = std::min(sum, minor_of(*rule.most, base.currency));
  return {sum, base.currency};
}

// Money that only went to the late-payment sums leaves the principal as it is.
bool is_of_principal(const Movement& movement) {
  return movement.kind != Movement::Kind::kept_for_lateness;
}

// The first due day that ended with a balance. Each day is looked at once: an invoice may have thousands of
// parts.
std::optional<Date> first_late_due(const LateInput& input) {
  struct Change {
    Minor owed = 0;
    bool falls_due = false;
  };
  std::map<Date, Change> days;
  for (const auto& due : input.dues) {
    days[due.date].owed += due.amount.minor();
    days[due.date].falls_due = true;
  }
  for (const auto& movement : input.movements) {
    if (is_of_principal(movement)) days[movement.on].owed -= movement.amount.minor();
  }
  Minor balance = 0;
  for (const auto& [day, change] : days) {
    balance += change.owed;
    if (change.falls_due && day < input.as_of && balance > 0) return day;
  }
  return std::nullopt;
}

// A sum in another currency is named, never added: at least what the smallest debt gives.
void add_or_note(FixedSum& sum, const FixedSumRule& rule, const Money& base) {
  if (rule.currency == base.currency) {
    sum.base = base;
    sum.amount = scale(rule, base);
    return;
  }
  LateNote note;
  note.kind = LateNoteKind::fixed_sum_other_currency;
  note.is_least = rule.brackets.size() > 1 || rule.brackets.front().percent != Decimal{};
  note.amount = scale(rule, {1, rule.currency});
  sum.notes.push_back(note);
}

LateNote plain_note(LateNoteKind kind) {
  LateNote note;
  note.kind = kind;
  return note;
}

// BE consumers: a first reminder is free; the scale applies to what is left 14 days after it.
void sum_after_reminder(FixedSum& sum, const FixedSumRule& rule, const LateInput& input, Date late_due) {
  std::optional<Date> claimable;
  for (const Date reminder : input.reminders) {
    if (reminder <= late_due || reminder > input.as_of) continue;
    const Date day = reminder + Days{*rule.days_after_reminder};
    if (!claimable || day < *claimable) claimable = day;
  }
  if (!claimable || *claimable > input.as_of) {
    sum.notes.push_back(plain_note(LateNoteKind::reminder_needed));
    sum.notes.back().from = claimable;
    return;
  }
  const auto base = late_balance_at_end_of(input, *claimable);
  if (is_positive(base)) add_or_note(sum, rule, base);
}

}  // namespace

Money late_balance_at_end_of(const LateInput& input, Date day) {
  Minor balance = 0;
  for (const auto& due : input.dues) {
    if (due.date <= day) balance += due.amount.minor();
  }
  for (const auto& movement : input.movements) {
    if (movement.on <= day && is_of_principal(movement)) balance -= movement.amount.minor();
  }
  return {std::max<Minor>(balance, 0), input.open.currency};
}

FixedSum fixed_sum(const LateInput& input) {
  const auto currency = input.open.currency;
  FixedSum sum{zero(currency), zero(currency), {}, {}};
  const auto late_due = first_late_due(input);
  if (!late_due || !input.rules.compensation) return sum;
  // D441-5 and L441-10 II: not claimable when the insolvency already forbade paying at the due date.
  const LawRules& law = *input.law;
  if (law.insolvency_stops_interest && input.insolvency && *input.insolvency <= *late_due) return sum;
  const auto& rule = party_law(law, input.kind).fixed_sum;
  if (!rule) {
    const bool is_for_others = input.kind == ClientKind::consumer && law.business.fixed_sum;
    if (is_for_others) sum.notes.push_back(plain_note(LateNoteKind::consumer_no_fixed_sum));
    return sum;
  }
  sum.source = rule->source;
  if (rule->days_after_reminder) {
    sum_after_reminder(sum, *rule, input, *late_due);
    return sum;
  }
  add_or_note(sum, *rule, late_balance_at_end_of(input, *late_due));
  if (rule->may_be_replaced_by_contract && !input.rules.is_statutory) {
    sum.notes.push_back(plain_note(LateNoteKind::contract_may_replace_sum));
  }
  return sum;
}

}  // namespace relance
