// SPDX-License-Identifier: MIT
#include "receivable/interest_meter.hpp"

#include <cassert>

#include "receivable/day_count.hpp"

namespace relance {

namespace {

constexpr Minor kPercent = 100;
constexpr Minor kRateUnits = 1'000'000;  // rates are counted in 10^-kDecimalFractionDigits per cent
static_assert(kDecimalFractionDigits == 6);

}  // namespace

InterestMeter::InterestMeter(const LatePaymentRules& rules, Currency currency)
    : day_count_(rules.day_count), rounding_(rules.rounding), currency_(currency) {}

void InterestMeter::run(const Part& next) {
  assert(next.base <= kLargestPrincipal);
  if (is_continued_by(next)) {
    open_->to = next.to;
    return;
  }
  cut();
  open_ = next;
}

void InterestMeter::cut() {
  if (!open_) return;
  closed_.push_back(shown(*open_));
  closed_interest_ += closed_.back().interest.minor();
  if (rounding_ == InterestRounding::total) closed_exact_ += exact_of(*open_);
  open_.reset();
}

Minor InterestMeter::interest() const {
  return closed_interest_ + (open_ ? rounded_of(*open_) : 0);
}

Minor InterestMeter::of_one_day(Date day, const Decimal& rate, Minor base) const {
  return divide_half_up(numerator_of_one_day(day, rate, base), denominator());
}

std::vector<LateSegment> InterestMeter::segments() const {
  auto all = closed_;
  if (open_) all.push_back(shown(*open_));
  return all;
}

Minor InterestMeter::numerator_of_one_day(Date day, const Decimal& rate, Minor base) const {
  return base * units_at(rate, kDecimalFractionDigits) * day_weight(day_count_, day);
}

Minor InterestMeter::denominator() const {
  return kPercent * kRateUnits * year_basis(day_count_);
}

int InterestMeter::days_of(const Part& part) const {
  return convention_days(day_count_, part.from, part.to);
}

Minor InterestMeter::exact_of(const Part& part) const {
  return numerator_of_one_day(part.from, part.rate, part.base) * days_of(part);
}

Minor InterestMeter::rounded_of(const Part& part) const {
  switch (rounding_) {
    case InterestRounding::segment:
      return divide_half_up(exact_of(part), denominator());
    case InterestRounding::total:
      return divide_half_up(closed_exact_ + exact_of(part), denominator()) - closed_interest_;
    case InterestRounding::daily:
      return of_one_day(part.from, part.rate, part.base) * days_of(part);
  }
  return 0;
}

bool InterestMeter::is_continued_by(const Part& next) const {
  if (!open_ || open_->to + Days{1} != next.from) return false;
  if (day_count_ == DayCount::act_act && year_of(open_->to) != year_of(next.from)) return false;
  return open_->rate == next.rate && open_->base == next.base && open_->is_assumed == next.is_assumed;
}

LateSegment InterestMeter::shown(const Part& part) const {
  LateSegment segment;
  segment.from = part.from;
  segment.to = part.to;
  segment.days = days_of(part);
  segment.rate = part.rate;
  segment.is_assumed = part.is_assumed;
  segment.principal = {part.base, currency_};
  segment.interest = {rounded_of(part), currency_};
  return segment;
}

}  // namespace relance
