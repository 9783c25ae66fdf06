// SPDX-License-Identifier: MIT
// Dues, credits and payments become changes, each effective from the first day that bears interest on the new
// principal. Between two changes the principal is constant; the days are cut where the rate can change, and
// the meter joins again what did not. A payment meets the interest accrued by then.
#include "receivable/accrual.hpp"

#include <algorithm>

#include "receivable/interest_meter.hpp"

namespace relance {

namespace {

// In the order in which those of one day apply.
enum class ChangeKind { falls_due, reduces, pays, capitalises };

struct Change {
  Date effective;
  ChangeKind kind = ChangeKind::falls_due;
  Minor amount = 0;
};

// BW 6:119a(3) and 6:119(2): after each full year the interest of that year bears interest. They speak of
// statutory interest; a contract rate is simple unless the contract says otherwise.
bool is_compounded(const LateInput& input) {
  return party_law(*input.law, input.kind).compounds_yearly && input.rules.is_statutory;
}

void add_anniversaries(std::vector<Change>& changes, Date first, Date as_of) {
  constexpr int kMonths = 12;
  const Date start = first - Days{1};
  for (int years = 1;; ++years) {
    const Date day = day_in_month(start, kMonths * years, day_of_month(start)) + Days{1};
    if (day > as_of + Days{1}) return;
    changes.push_back({day, ChangeKind::capitalises, 0});
  }
}

std::vector<Change> changes_of(const LateInput& input, const InterestPeriod& period) {
  std::vector<Change> changes;
  for (const auto& due : input.dues) {
    if (due.date > input.as_of) continue;
    changes.push_back({due.date + Days{1}, ChangeKind::falls_due, due.amount.minor()});
  }
  const bool is_next_day = input.rules.payment_day == PaymentDay::included;
  for (const auto& movement : input.movements) {
    if (movement.on > input.as_of || movement.kind == Movement::Kind::kept_for_lateness) continue;
    const bool is_payment = movement.kind == Movement::Kind::payment;
    // A write-off is taken back by a payment and with it.
    const bool is_with_payment = is_payment || is_negative(movement.amount);
    const Date effective = movement.on + Days{is_with_payment && is_next_day ? 1 : 0};
    changes.push_back(
        {effective, is_payment ? ChangeKind::pays : ChangeKind::reduces, movement.amount.minor()});
  }
  if (period.from && is_compounded(input)) add_anniversaries(changes, *period.from, input.as_of);
  std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
    return a.effective != b.effective ? a.effective < b.effective : a.kind < b.kind;
  });
  return changes;
}

struct Walk {
  const LatePaymentRules& rules;
  const RateRule& rule;
  const Rates& rates;
  std::optional<Decimal> assumed;
  InterestMeter meter;
  Date day;  // the next to bear interest
  Date end;  // the first that no longer can
  std::optional<RateAnswer> fixed = std::nullopt;
  std::vector<LateUnknown> unknown = {};
  Minor fallen_due = 0;
  Minor reduced = 0;      // principal paid, credited or written off
  Minor imputed = 0;      // payments that went to interest
  Minor capitalised = 0;  // unpaid interest of full years
};

Minor late_principal(const Walk& walk) {
  return std::max<Minor>(0, walk.fallen_due - walk.reduced);
}

// Accrual stops with the principal (fine print I21), capitalised interest or not.
Minor interest_base(const Walk& walk) {
  const Minor principal = late_principal(walk);
  return principal > 0 ? principal + walk.capitalised : 0;
}

// Where nothing is published, only the user's own assumption counts, and it is marked as one.
RateAnswer or_assumed(const RateAnswer& answer, const std::optional<Decimal>& assumed) {
  const bool is_unpublished =
      answer.reason == UnknownReason::rate_not_published || answer.reason == UnknownReason::no_series;
  if (answer.rate || !is_unpublished || !assumed) return answer;
  return {assumed, answer.reason, true};
}

RateAnswer answer_on(const Walk& walk, Date day) {
  return or_assumed(walk.fixed ? *walk.fixed : rate_on(walk.rule, walk.rates, day), walk.assumed);
}

Date next_cut(const Walk& walk, Date day) {
  Date cut = walk.end;
  if (walk.rules.day_count == DayCount::act_act) cut = std::min(cut, make_date(year_of(day) + 1, 1, 1));
  const bool is_floating = walk.rule.origin == RateOrigin::series && !walk.fixed;
  return is_floating ? std::min(cut, next_half_year(day)) : cut;
}

void add_unknown(Walk& walk, Date from, Date to, UnknownReason reason) {
  auto& periods = walk.unknown;
  if (!periods.empty() && periods.back().to + Days{1} == from && periods.back().reason == reason) {
    periods.back().to = to;
    return;
  }
  periods.push_back(LateUnknown{from, to, reason, walk.rule.series});
}

void run_piece(Walk& walk, Date from, Date to) {
  const Minor base = interest_base(walk);
  if (base == 0) return;
  const auto answer = answer_on(walk, from);
  if (!answer.rate) {
    add_unknown(walk, from, to, answer.reason);
  } else if (base > kLargestPrincipal) {
    add_unknown(walk, from, to, UnknownReason::amount_too_large);
  } else {
    walk.meter.run({from, to, *answer.rate, base, answer.is_assumed});
  }
}

void run_until(Walk& walk, Date until) {
  const Date end = std::min(until, walk.end);
  while (walk.day < end) {
    const Date next = std::min(end, next_cut(walk, walk.day));
    run_piece(walk, walk.day, next - Days{1});
    walk.day = next;
  }
}

Minor unpaid_interest(const Walk& walk) {
  return std::max<Minor>(0, walk.meter.interest() - walk.imputed);
}

void pay(Walk& walk, Minor amount) {
  Minor to_interest = 0;
  // C. civ. 1343-1 and its like elsewhere: interest first. The oldest interest is that of full years.
  if (walk.rules.imputation == Imputation::interest_first)
    to_interest = std::min(amount, unpaid_interest(walk));
  walk.imputed += to_interest;
  walk.capitalised = std::max<Minor>(0, walk.capitalised - to_interest);
  walk.reduced += amount - to_interest;
}

void apply(Walk& walk, const Change& change) {
  switch (change.kind) {
    case ChangeKind::falls_due:
      walk.fallen_due += change.amount;
      break;
    case ChangeKind::reduces:
      walk.reduced += change.amount;
      break;
    case ChangeKind::pays:
      pay(walk, change.amount);
      break;
    case ChangeKind::capitalises:
      walk.meter.cut();
      walk.capitalised = unpaid_interest(walk);
      break;
  }
}

Accrual result_of(const Walk& walk, const LateInput& input, const InterestPeriod& period) {
  const auto currency = input.open.currency;
  Accrual accrual;
  accrual.segments = walk.meter.segments();
  accrual.unknown = walk.unknown;
  accrual.interest = {walk.meter.interest(), currency};
  accrual.principal = {late_principal(walk), currency};
  accrual.daily_amount = zero(currency);
  if (walk.rule.origin == RateOrigin::none) return accrual;
  accrual.rate = answer_on(walk, period.from ? std::max(*period.from, input.as_of) : input.as_of).rate;
  const Date tomorrow = input.as_of + Days{1};
  const Minor base = interest_base(walk);
  const bool is_running = period.from && *period.from <= tomorrow && period.to == input.as_of;
  if (!is_running || base > kLargestPrincipal) return accrual;
  // The rate of tomorrow's half-year, which may not be the one of today.
  if (const auto next = answer_on(walk, tomorrow); next.rate) {
    accrual.daily_amount = {walk.meter.of_one_day(tomorrow, *next.rate, base), accrual.daily_amount.currency};
    accrual.is_daily_assumed = next.is_assumed;
  }
  return accrual;
}

}  // namespace

Accrual accrue(const LateInput& input, const RateRule& rule, const Rates& rates,
               const InterestPeriod& period) {
  const Date tomorrow = input.as_of + Days{1};
  const Date first = period.from.value_or(tomorrow);
  Walk walk{input.rules,
            rule,
            rates,
            input.assumed,
            InterestMeter(input.rules, input.open.currency),
            first,
            std::max(first, period.to + Days{1})};
  if (input.rules.rate_mode == RateMode::fixed && period.from)
    walk.fixed = rate_on(rule, rates, *period.from);
  for (const auto& change : changes_of(input, period)) {
    run_until(walk, change.effective);
    apply(walk, change);
  }
  run_until(walk, tomorrow);
  return result_of(walk, input, period);
}

}  // namespace relance
