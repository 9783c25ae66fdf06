// SPDX-License-Identifier: MIT
#include "receivable/fixed_sum.hpp"

#include <algorithm>
#include <array>

namespace relance {

namespace {

constexpr int kBelgianGraceDays = 14;

struct Entitlement {
  std::optional<Currency> currency;  // of the legal amount
  LegalSource source = LegalSource::none;
};

Currency euro() {
  return Currency{};
}

Currency sterling() {
  const auto found = Currency::from_code("GBP");
  return found ? *found : Currency{};
}

Entitlement business_entitlement(Law law, bool is_public) {
  switch (law) {
    case Law::none:
    case Law::ch:
      return {};
    case Law::fr:
      return {euro(), is_public ? LegalSource::fr_public_fixed_sum : LegalSource::fr_d441_5};
    case Law::eu:
      return {euro(), LegalSource::eu_2011_7};
    case Law::be:
      return {euro(), LegalSource::be_law_2002};
    case Law::de:
      return {euro(), LegalSource::de_288_5};
    case Law::es:
      return {euro(), LegalSource::es_law_3_2004};
    case Law::it:
      return {euro(), LegalSource::it_decree_231};
    case Law::lu:
      return {euro(), LegalSource::lu_law_2004};
    case Law::nl:
      return {euro(), LegalSource::nl_bik};
    case Law::uk:
      return {sterling(), LegalSource::uk_1998_act_5a};
  }
  return {};
}

struct Bracket {
  std::int64_t up_to = 0;  // whole units; of the last one: no bound
  int per_mille = 0;
};

// Each bracket's share of the amount that lies within it; exact up to one rounding.
Money progressive(const Money& base, const std::array<Bracket, 5>& brackets) {
  Minor per_mille_sum = 0;
  Minor below = 0;
  for (const auto& bracket : brackets) {
    const bool is_last = &bracket == &brackets.back();
    const Minor edge = is_last ? base.minor : std::min(base.minor, bracket.up_to * base.currency.one());
    if (edge > below) per_mille_sum += (edge - below) * bracket.per_mille;
    below = std::max(below, edge);
  }
  return {divide_half_up(per_mille_sum, 1000), base.currency};
}

// Besluit vergoeding voor buitengerechtelijke incassokosten, art. 2: least 40, most 6 775.
Money dutch_scale(const Money& base) {
  const Minor one = base.currency.one();
  const auto scale = progressive(base, {{{2'500, 150}, {5'000, 100}, {10'000, 50}, {200'000, 10}, {0, 5}}});
  return {std::clamp(scale.minor, 40 * one, 6'775 * one), base.currency};
}

// Late Payment of Commercial Debts (Interest) Act 1998, s. 5A(2), on the gross debt.
Money british_tier(const Money& base) {
  const Minor one = base.currency.one();
  if (base.minor < 1'000 * one) return {40 * one, base.currency};
  return {(base.minor < 10'000 * one ? 70 : 100) * one, base.currency};
}

// Code de droit économique / Wetboek van economisch recht, XIX.4: what a consumer can owe at most.
Money belgian_consumer_scale(const Money& base) {
  const Minor one = base.currency.one();
  if (base.minor <= 150 * one) return {20 * one, base.currency};
  if (base.minor <= 500 * one) {
    return {30 * one + divide_half_up(base.minor - 150 * one, 10), base.currency};
  }
  return {std::min(2'000 * one, 65 * one + divide_half_up((base.minor - 500 * one) * 5, 100)), base.currency};
}

Money legal_amount(Law law, const Money& base) {
  if (law == Law::nl) return dutch_scale(base);
  if (law == Law::uk) return british_tier(base);
  return {40 * base.currency.one(), base.currency};
}

// The first due day that ended with a balance.
std::optional<Date> first_late_due(const LateInput& input) {
  std::optional<Date> first;
  for (const auto& due : input.dues) {
    const bool is_late = due.date < input.as_of && is_positive(late_balance_at_end_of(input, due.date));
    if (is_late && (!first || due.date < *first)) first = due.date;
  }
  return first;
}

void add_or_note(FixedSum& sum, const Money& base, const Money& legal) {
  sum.base = base;
  if (legal.currency == base.currency) {
    sum.amount = legal;
  } else {
    LateNote note;
    note.kind = LateNoteKind::fixed_sum_other_currency;
    note.amount = legal;
    sum.notes.push_back(note);
  }
}

LateNote plain_note(LateNoteKind kind) {
  LateNote note;
  note.kind = kind;
  return note;
}

// A first reminder is free; the scale applies to what is left 14 days after it.
void belgian_consumer_sum(FixedSum& sum, const LateInput& input, Date late_due) {
  std::optional<Date> claimable;
  for (const Date reminder : input.reminders) {
    if (reminder <= late_due || reminder > input.as_of) continue;
    const Date day = reminder + Days{kBelgianGraceDays};
    if (!claimable || day < *claimable) claimable = day;
  }
  sum.source = LegalSource::be_book_xix;
  if (!claimable || *claimable > input.as_of) {
    sum.notes.push_back(plain_note(LateNoteKind::reminder_needed));
    sum.notes.back().from = claimable;
    return;
  }
  const auto base = late_balance_at_end_of(input, *claimable);
  if (!is_positive(base)) return;
  const bool is_euro = base.currency == euro();
  add_or_note(sum, base, is_euro ? belgian_consumer_scale(base) : Money{20 * euro().one(), euro()});
}

}  // namespace

Money late_balance_at_end_of(const LateInput& input, Date day) {
  Money balance = zero(input.open.currency);
  for (const auto& due : input.dues) {
    if (due.date <= day) balance += due.amount;
  }
  for (const auto& movement : input.movements) {
    if (movement.on <= day) balance -= movement.amount;
  }
  return is_negative(balance) ? zero(balance.currency) : balance;
}

FixedSum fixed_sum(const LateInput& input) {
  const auto currency = input.open.currency;
  FixedSum sum{zero(currency), zero(currency), LegalSource::none, {}};
  const auto late_due = first_late_due(input);
  const auto law = input.rules.law;
  if (!late_due || !input.rules.compensation) return sum;
  // D441-5 and L441-10 II: not claimable when the insolvency already forbade paying at the due date.
  if (law == Law::fr && input.insolvency && *input.insolvency <= *late_due) return sum;
  const auto entitlement = business_entitlement(law, input.kind == ClientKind::is_public);
  if (!entitlement.currency) return sum;
  if (input.kind == ClientKind::consumer) {
    if (law == Law::be) {
      belgian_consumer_sum(sum, input, *late_due);
    } else {
      sum.notes.push_back(plain_note(LateNoteKind::consumer_no_fixed_sum));
    }
    return sum;
  }
  sum.source = entitlement.source;
  const auto base = late_balance_at_end_of(input, *late_due);
  const bool is_same = *entitlement.currency == currency;
  add_or_note(
      sum, base,
      is_same ? legal_amount(law, base) : Money{40 * entitlement.currency->one(), *entitlement.currency});
  if (law == Law::uk && !input.rules.is_statutory) {
    sum.notes.push_back(plain_note(LateNoteKind::contract_may_replace_sum));
  }
  return sum;
}

}  // namespace relance
