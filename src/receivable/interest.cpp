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
  return party_law(*input.law, input.kind).start == InterestStart::formal_notice && input.rules.is_statutory;
}

bool is_stopped(const LateInput& input) {
  return input.law->insolvency_stops_interest && input.insolvency && *input.insolvency <= input.as_of;
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
  const PartyLaw& law = party_law(*input.law, input.kind);
  if (law.rate.origin == RateOrigin::none && input.rules.is_statutory)
    notes.push_back(note_of(LateNoteKind::no_law));
  if (starts_with_notice(input)) {
    const bool is_after_notice = period.from && *period.from == *input.formal_notice + Days{1};
    if (is_after_notice) notes.push_back(dated_note(LateNoteKind::starts_with_notice, *period.from));
    if (!period.from) notes.push_back(note_of(LateNoteKind::no_formal_notice));
  }
  if (is_stopped(input)) notes.push_back(dated_note(LateNoteKind::stopped_by_insolvency, *input.insolvency));
  if (law.compounds_yearly && !input.rules.is_statutory) {
    notes.push_back(note_of(LateNoteKind::contract_not_compounded));
  }
}

void add_floor_note(std::vector<LateNote>& notes, const std::optional<Decimal>& floor, Date half_year,
                    const Decimal& rate) {
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
  const auto& floor = party_law(*input.law, input.kind).floor;
  if (!floor || sums.rule.origin != RateOrigin::contract) return;
  std::optional<Date> done;
  for (const auto& segment : sums.segments) {
    for (Date half = half_year_start(segment.from); half <= segment.to; half = next_half_year(half)) {
      if (done && half <= *done) continue;
      add_floor_note(notes, floor_on(*floor, rates, half), half, sums.rule.constant);
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

RateBasis basis_on(const RateRule& rule, const Rates& rates, Date half_year) {
  const auto& row = rates.at(rule.series).at(half_year);
  return {half_year, parse_decimal(row.value).value_or(Decimal{}), row.source};
}

void add_basis(LateSums& sums, const LateInput& input, const Rates& rates) {
  if (sums.rule.origin != RateOrigin::series) return;
  for (auto& segment : sums.segments) {
    if (segment.is_assumed) continue;
    const bool is_fixed = input.rules.rate_mode == RateMode::fixed;
    const Date first = half_year_start(is_fixed ? *sums.accrues_from : segment.from);
    const Date last = is_fixed ? first : segment.to;
    for (Date half = first; half <= last; half = next_half_year(half)) {
      segment.basis.push_back(basis_on(sums.rule, rates, half));
    }
  }
}

void add_assumption_note(std::vector<LateNote>& notes, const LateInput& input, const LateSums& sums) {
  const bool is_used = std::any_of(sums.segments.begin(), sums.segments.end(),
                                   [](const LateSegment& segment) { return segment.is_assumed; });
  if (!is_used) return;
  auto note = note_of(LateNoteKind::assumed_rate);
  note.rate = input.assumed;
  notes.push_back(note);
}

}  // namespace

LateSums late_sums(const LateInput& input, const Rates& rates) {
  LateSums sums;
  sums.law = input.rules.law;
  sums.rule = rate_rule(input.rules, party_law(*input.law, input.kind));
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
  sums.is_daily_assumed = accrual.is_daily_assumed;
  add_basis(sums, input, rates);
  add_start_notes(sums.notes, input, period);
  add_assumption_note(sums.notes, input, sums);
  add_floor_notes(sums.notes, input, sums, rates);
  sums.notes.insert(sums.notes.end(), fixed.notes.begin(), fixed.notes.end());
  add_remainder_note(sums.notes, input, sums, rates, accrual);
  return sums;
}

}  // namespace relance
