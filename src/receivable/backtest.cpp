// SPDX-License-Identifier: MIT
#include "receivable/backtest.hpp"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <map>
#include <string>

#include "receivable/balance.hpp"

namespace relance {

namespace {

constexpr int kWindow = 7 * kBacktestWeeks;

// What became of a part by now.
struct Fate {
  enum class Kind { paid, open, settled_otherwise };
  Kind kind = Kind::open;
  Date on;
};

// Lowers what is asked without being money.
bool is_payment(const Movement& movement) {
  return movement.kind == Movement::Kind::payment || movement.kind == Movement::Kind::discount;
}

// The first day after `since` on which `amount` of the invoice, oldest money first, was no longer open.
Fate fate_of(const Receivable& now, Date since, const Money& amount, const Money& tolerance) {
  Money lowered = zero(amount.currency);
  for (const auto& movement : now.balance.movements) {
    if (movement.on <= since) continue;
    lowered += movement.amount;
    if (lowered + tolerance < amount) continue;
    return {is_payment(movement) ? Fate::Kind::paid : Fate::Kind::settled_otherwise, movement.on};
  }
  const bool is_over = now.standing == Standing::is_void;
  return {is_over ? Fate::Kind::settled_otherwise : Fate::Kind::open, now.as_of};
}

// Errors of one forecast or of many.
struct Errors {
  DaysLate after;
  DaysLate distance;

  void add(int days) {
    after.push_back(days);
    distance.push_back(std::abs(days));
  }
  void add(const Errors& others) {
    after.insert(after.end(), others.after.begin(), others.after.end());
    distance.insert(distance.end(), others.distance.begin(), others.distance.end());
  }
  void tell(BacktestCount& count) {
    if (after.empty()) return;
    std::sort(after.begin(), after.end());
    std::sort(distance.begin(), distance.end());
    count.median_error = quantile(after, kLikelyPercent);
    count.median_distance = quantile(distance, kLikelyPercent);
  }
};

void add(BacktestCount& sum, const BacktestCount& one) {
  sum.forecast += one.forecast;
  sum.judged += one.judged;
  sum.before += one.before;
  sum.within += one.within;
  sum.after += one.after;
  sum.running += one.running;
  sum.undated += one.undated;
  sum.settled_otherwise += one.settled_otherwise;
}

class Replay {
 public:
  Replay(const Assessment& then, const Calendar& working_days, const Assessment& now)
      : then_(then), now_(now), expectations_(expectations_of(then, working_days)) {}

  BacktestDay run(Errors& errors) {
    BacktestDay day;
    day.on = then_.as_of;
    const Receivable* invoice = nullptr;
    Money until_here;
    for (const auto& part : expectations_.expected) {
      until_here = part.receivable == invoice ? until_here + part.amount : part.amount;
      invoice = part.receivable;
      judge(part, until_here, day.count, errors);
      expect(part);
    }
    for (const auto& receivable : then_.receivables) receive(receivable);
    errors.tell(day.count);
    day.amounts.reserve(amounts_.size());
    for (const auto& [code, amounts] : amounts_) day.amounts.push_back(amounts);
    return day;
  }

 private:
  void judge(const Expectation& part, const Money& until_here, BacktestCount& count, Errors& errors) const {
    ++count.forecast;
    const Receivable& now = *find_receivable(now_, part.receivable->invoice->number);
    const Money tolerance = tolerance_in(now_.ledger->profile.defaults.tolerance, part.amount.currency);
    const Fate fate = fate_of(now, then_.as_of, until_here, tolerance);
    if (fate.kind == Fate::Kind::settled_otherwise) {
      ++count.settled_otherwise;
    } else if (!part.late) {
      ++count.undated;
    } else if (*part.late >= now_.as_of) {
      ++count.running;
    } else {
      const bool is_paid = fate.kind == Fate::Kind::paid;
      const bool is_before = is_paid && fate.on < *part.early;
      const bool is_after = !is_paid || fate.on > *part.late;
      ++count.judged;
      ++(is_before ? count.before : is_after ? count.after : count.within);
      errors.add(days_between(*part.likely, fate.on));
    }
  }

  BacktestAmounts& amounts_in(Currency currency) {
    const Money none = zero(currency);
    return amounts_.try_emplace(std::string(currency.code()), BacktestAmounts{none, none, none, none})
        .first->second;
  }

  bool is_in_window(const std::optional<Date>& day) const {
    return day && *day <= then_.as_of + Days{kWindow};
  }

  void expect(const Expectation& part) {
    BacktestAmounts& amounts = amounts_in(part.amount.currency);
    if (is_in_window(part.late)) amounts.low += part.amount;
    if (is_in_window(part.likely)) amounts.likely += part.amount;
    if (is_in_window(part.early)) amounts.high += part.amount;
  }

  // Payments on what was open and sent, expected or not. Those of the day itself were known.
  void receive(const Receivable& then) {
    if (!then.first_sent || !is_positive(then.balance.open)) return;
    BacktestAmounts& amounts = amounts_in(then.invoice->currency);
    const Receivable& now = *find_receivable(now_, then.invoice->number);
    for (const auto& movement : now.balance.movements) {
      const bool counts =
          movement.kind == Movement::Kind::payment && movement.on > then_.as_of && is_in_window(movement.on);
      if (counts) amounts.received += movement.amount;
    }
  }

  const Assessment& then_;
  const Assessment& now_;
  Expectations expectations_;
  std::map<std::string, BacktestAmounts> amounts_;
};

}  // namespace

Backtest backtest(const Ledger& ledger, const Surroundings& around, Date as_of, int months) {
  assert(months >= 1 && months <= kMostMonths);
  const Assessment now = assess(ledger, around, as_of);
  Backtest result{as_of, months, {}, {}};
  Errors all;
  const Date latest = as_of - Days{kWindow};
  for (int back = months - 1; back >= 0; --back) {
    const Date on = day_in_month(latest, -back, 1);
    const Assessment then = assess(ledger, around, on);
    Errors errors;
    BacktestDay day = Replay(then, around.working_days, now).run(errors);
    if (day.amounts.empty()) continue;
    all.add(errors);
    add(result.count, day.count);
    result.days.push_back(std::move(day));
  }
  all.tell(result.count);
  return result;
}

}  // namespace relance
