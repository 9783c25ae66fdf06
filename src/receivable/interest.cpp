// SPDX-License-Identifier: MIT
#include "receivable/interest.hpp"

#include <algorithm>
#include <cassert>

#include "receivable/accrual.hpp"
#include "receivable/fixed_sum.hpp"

namespace relance {

namespace {

LateNote note_of(LateNoteKind kind) {
  LateNote note;
  note.kind = kind;
  return note;
}

LateNote dated_note(LateNoteKind kind, Date from) {
  auto note = note_of(kind);
  note.from = from;
  return note;
}

Date first_due(const LateInput& input) {
  assert(!input.dues.empty());
  return std::min_element(input.dues.begin(), input.dues.end(),
                          [](const LateDue& a, const LateDue& b) { return a.date < b.date; })
      ->date;
}

// C. civ. 1231-6 and 1344-1: a consumer owes interest from the formal notice, unless the contract says more.
bool starts_with_notice(const LateInput& input) {
  return input.rules.law == Law::fr && input.kind == ClientKind::consumer && input.rules.is_statutory;
}

bool is_stopped(const LateInput& input) {
  return input.rules.law == Law::fr && input.insolvency && *input.insolvency <= input.as_of;
}

InterestPeriod interest_period(const LateInput& input, const RateRule& rule) {
  InterestPeriod period{std::nullopt, input.as_of};
  if (is_stopped(input)) period.to = *input.insolvency - Days{1};
  if (rule.origin == RateOrigin::none) return period;
  Date before = first_due(input);
  if (starts_with_notice(input)) {
    if (!input.formal_notice || *input.formal_notice > input.as_of) return period;
    before = std::max(before, *input.formal_notice);
  }
  period.from = before + Days{1};
  return period;
}

void add_start_notes(std::vector<LateNote>& notes, const LateInput& input, const InterestPeriod& period) {
  if (input.waived) notes.push_back(note_of(LateNoteKind::waived));
  if (input.rules.law == Law::none && input.rules.is_statutory)
    notes.push_back(note_of(LateNoteKind::no_law));
  if (starts_with_notice(input)) {
    notes.push_back(period.from ? dated_note(LateNoteKind::starts_with_notice, *period.from)
                                : note_of(LateNoteKind::no_formal_notice));
  }
  if (is_stopped(input)) notes.push_back(dated_note(LateNoteKind::stopped_by_insolvency, *input.insolvency));
  if (input.rules.law == Law::nl && !input.rules.is_statutory) {
    notes.push_back(note_of(LateNoteKind::contract_not_compounded));
  }
}

void add_floor_note(std::vector<LateNote>& notes, const Rates& rates, Date half_year, const Decimal& rate) {
  const auto floor = french_floor(rates, half_year);
  if (floor && rate >= *floor) return;
  auto note = dated_note(floor ? LateNoteKind::below_floor : LateNoteKind::floor_unknown, half_year);
  note.to = next_half_year(half_year) - Days{1};
  note.rate = floor;
  notes.push_back(note);
}

// C. com. L441-10 II binds contract rates between businesses. What follows from a lower one is for a court:
// the rate is applied and each half-year concerned is named (fine print I10).
void add_floor_notes(std::vector<LateNote>& notes, const LateInput& input, const LateSums& sums,
                     const Rates& rates) {
  const bool is_bound = input.rules.law == Law::fr && input.kind == ClientKind::business;
  if (!is_bound || sums.rule.origin != RateOrigin::contract) return;
  std::optional<Date> done;
  for (const auto& segment : sums.segments) {
    for (Date half = half_year_start(segment.from); half <= segment.to; half = next_half_year(half)) {
      if (done && half <= *done) continue;
      add_floor_note(notes, rates, half, sums.rule.constant);
      done = half;
    }
  }
}

// Paid in the eyes of `list`, yet interest took its part of the payments first (fine print I3).
void add_remainder_note(std::vector<LateNote>& notes, const LateInput& input, const LateSums& sums,
                        const Rates& rates, const Accrual& accrual) {
  if (input.rules.imputation != Imputation::interest_first || !is_positive(accrual.principal)) return;
  if (is_positive(late_balance_at_end_of(input, input.as_of))) return;
  auto other = input;
  other.rules.imputation = Imputation::principal_first;
  auto note = note_of(LateNoteKind::remainder_after_payment);
  note.amount = accrual.principal;
  note.other = accrue(other, sums.rule, rates, interest_period(other, sums.rule)).interest;
  notes.push_back(note);
}

}  // namespace

LateSums late_sums(const LateInput& input, const Rates& rates) {
  LateSums sums;
  sums.law = input.rules.law;
  sums.rule = rate_rule(input.rules, input.kind);
  const auto period = interest_period(input, sums.rule);
  const auto accrual = accrue(input, sums.rule, rates, period);
  const auto fixed = fixed_sum(input);
  sums.accrues_from = period.from;
  sums.segments = accrual.segments;
  sums.interest = accrual.interest;
  sums.compensation = fixed.amount;
  sums.compensation_base = fixed.base;
  sums.compensation_source = fixed.source;
  sums.open = input.open;
  sums.total = input.open + accrual.interest + fixed.amount;
  sums.unknown = accrual.unknown;
  sums.waived = input.waived;
  sums.current_rate = accrual.rate;
  sums.daily_amount = accrual.daily_amount;
  add_start_notes(sums.notes, input, period);
  add_floor_notes(sums.notes, input, sums, rates);
  sums.notes.insert(sums.notes.end(), fixed.notes.begin(), fixed.notes.end());
  add_remainder_note(sums.notes, input, sums, rates, accrual);
  return sums;
}

}  // namespace relance
