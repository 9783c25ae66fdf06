// SPDX-License-Identifier: MIT
#include "receivable/payment_record.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "receivable/aging.hpp"
#include "receivable/pauses.hpp"

namespace relance {

namespace {

constexpr int kMonthsOfQuarter = 3;

bool is_seen(const Receivable& receivable) {
  if (receivable.standing == Standing::is_void) return false;
  return is_credit_note(*receivable.invoice) ? receivable.issued && *receivable.issued <= receivable.as_of
                                             : receivable.first_sent.has_value();
}

bool is_within(Date day, const DaySpan& span) {
  return span.from <= day && day <= span.to;
}

// What each part of the money was due for, oldest first: the invoice's own instalments as far as a plan did
// not replace them, then the plan's.
std::vector<Portion> portions_in_force(const Receivable& receivable, const OwnTerms& own) {
  if (!receivable.is_on_plan) return receivable.portions;
  Money before_plan = receivable.balance.total;
  for (const auto& portion : receivable.portions) before_plan -= portion.amount;
  std::vector<Portion> portions;
  portions.reserve(own.portions.size() + receivable.portions.size());
  for (auto portion : own.portions) {
    portion.amount = std::clamp(before_plan, zero(before_plan.currency), portion.amount);
    before_plan -= portion.amount;
    portions.push_back(portion);
  }
  portions.insert(portions.end(), receivable.portions.begin(), receivable.portions.end());
  return portions;
}

// Weighs the payments of one invoice and what is late on it.
class Weighing {
 public:
  Weighing(CurrencyRecord& record, Date as_of)
      : record_(record), as_of_(as_of), span_(record_span(as_of)), quarters_(trend_quarters(as_of)) {}

  void weigh(const Receivable& receivable, const OwnTerms& own) {
    auto portions = portions_in_force(receivable, own);
    auto next = portions.begin();
    for (const auto& movement : receivable.balance.movements) {
      Money rest = movement.amount;
      for (; next != portions.end() && is_positive(rest); ++next) {
        const Money taken = std::min(rest, next->amount);
        if (movement.kind == Movement::Kind::payment) add_paid(movement.on, next->due, taken);
        rest -= taken;
        next->amount -= taken;
        if (is_positive(next->amount)) break;
      }
    }
    if (!is_in_aging(receivable)) return;
    for (const auto& portion : receivable.portions) {
      if (portion.due < as_of_) record_.days_late.add(days_between(portion.due, as_of_), portion.missing);
    }
  }

 private:
  void add_paid(Date on, Date due, const Money& part) {
    const int days = std::max(0, days_between(due, on));
    if (is_within(on, span_)) record_.days_late.add(days, part);
    for (std::size_t i = 0; i < quarters_.size(); ++i) {
      if (is_within(on, quarters_.at(i))) record_.trend.at(i).add(days, part);
    }
  }

  CurrencyRecord& record_;
  Date as_of_;
  DaySpan span_;
  std::array<DaySpan, kTrendQuarters> quarters_;
};

CurrencyRecord empty_record(Currency currency) {
  const DaysLate none{zero(currency), 0};
  CurrencyRecord record{currency, zero(currency), zero(currency), none, {}};
  record.trend.fill(none);
  return record;
}

// Settled without money, or paid by then although a credit lowered what had been promised.
bool was_settled_by(const Receivable& receivable, Date day) {
  return receivable.balance.zero_on && *receivable.balance.zero_on <= day &&
         is_zero(receivable.balance.written_off);
}

bool has_payment_between(const Receivable& receivable, Date from, Date to) {
  const auto& movements = receivable.balance.movements;
  return std::any_of(movements.begin(), movements.end(), [&](const Movement& movement) {
    return movement.kind == Movement::Kind::payment && from <= movement.on && movement.on <= to;
  });
}

void count_promise(PromiseRecord& record, const Promise& promise, const InvoiceRecord& of) {
  const Receivable& r = *of.receivable;
  switch (state_of(promise, r.as_of)) {
    case PromiseState::kept:
      ++record.kept;
      return;
    case PromiseState::kept_late:
      // A promise that ended by the due day only paused (fine print E25).
      ++(promise.until <= of.first_due ? record.superseded : record.kept_late);
      return;
    case PromiseState::replaced:
      ++record.superseded;
      return;
    case PromiseState::running:
      ++(r.balance.zero_on ? record.superseded : record.running);
      return;
    case PromiseState::broken:
      break;
  }
  if (was_settled_by(r, promise.until)) {
    ++(has_payment_between(r, promise.made, promise.until) ? record.kept : record.superseded);
  } else {
    ++(promise.until <= of.first_due ? record.superseded : record.broken);
  }
}

std::optional<Date> paid_day(const Receivable& receivable) {
  if (receivable.standing != Standing::paid || !receivable.has_payment) return std::nullopt;
  const Balance& balance = receivable.balance;
  return balance.zero_on ? balance.zero_on : balance.within_tolerance_on;
}

class RecordOfClient {
 public:
  RecordOfClient(const Assessment& assessment, const Surroundings& around)
      : assessment_(assessment), around_(around) {}

  PaymentRecord run(const Client& client) {
    PaymentRecord record;
    record.client = &client;
    const auto of_client = receivables_of(assessment_, client.id);
    for (const auto* receivable : of_client) {
      if (is_seen(*receivable)) add(*receivable, record);
    }
    const Aging aging = age_of(of_client, {}, assessment_.as_of);
    for (const auto& row : aging.rows) {
      auto& of_currency = currency_record(row.currency);
      of_currency.open = row.total;
      of_currency.late = row.buckets.back();
    }
    record.currencies.reserve(by_code_.size());
    for (const auto& [code, of_currency] : by_code_) record.currencies.push_back(of_currency);
    return record;
  }

 private:
  CurrencyRecord& currency_record(Currency currency) {
    return by_code_.try_emplace(std::string(currency.code()), empty_record(currency)).first->second;
  }

  void add(const Receivable& receivable, PaymentRecord& record) {
    auto& of_currency = currency_record(receivable.invoice->currency);
    if (is_credit_note(*receivable.invoice)) return;
    const OwnTerms own = own_terms(assessment_, around_, receivable);
    if (own.portions.empty()) return;
    Weighing(of_currency, assessment_.as_of).weigh(receivable, own);
    const InvoiceRecord invoice{&receivable, own.portions.front().due, own.portions.back().due,
                                paid_day(receivable)};
    for (const auto& promise : promises_made(*receivable.invoice, receivable.balance, receivable.as_of))
      count_promise(record.promises, promise, invoice);
    record.invoices.push_back(invoice);
  }

  const Assessment& assessment_;
  const Surroundings& around_;
  std::map<std::string, CurrencyRecord> by_code_;
};

}  // namespace

DaySpan record_span(Date as_of) {
  return {as_of - Days{kRecordDays - 1}, as_of};
}

std::array<DaySpan, kTrendQuarters> trend_quarters(Date as_of) {
  const auto month = static_cast<int>(month_of(as_of)) - 1;
  const Date current = day_in_month(as_of, -(month % kMonthsOfQuarter), 1);
  std::array<DaySpan, kTrendQuarters> quarters;
  for (std::size_t i = 0; i < kTrendQuarters; ++i) {
    const int back = static_cast<int>(kTrendQuarters - 1 - i) * kMonthsOfQuarter;
    const Date from = day_in_month(current, -back, 1);
    quarters.at(i) = {from, last_day_of_month(day_in_month(from, kMonthsOfQuarter - 1, 1))};
  }
  return quarters;
}

void DaysLate::add(int days, const Money& part) {
  if (!is_positive(part)) return;
  amount += part;
  weighted += part.minor() * days;
}

std::optional<TenthDays> DaysLate::average() const {
  constexpr Minor kTenths = 10;
  if (!is_positive(amount)) return std::nullopt;
  return TenthDays{divide_half_up(weighted * kTenths, amount.minor())};
}

int PaymentRecord::paid() const {
  return static_cast<int>(std::count_if(invoices.begin(), invoices.end(),
                                        [](const InvoiceRecord& of) { return of.paid_on.has_value(); }));
}

int PaymentRecord::paid_in_terms() const {
  return static_cast<int>(std::count_if(invoices.begin(), invoices.end(),
                                        [](const InvoiceRecord& of) { return of.is_paid_in_terms(); }));
}

PaymentRecord payment_record(const Assessment& assessment, const Surroundings& around, const Client& client) {
  return RecordOfClient(assessment, around).run(client);
}

}  // namespace relance
