// SPDX-License-Identifier: MIT
#include "receivable/habits.hpp"

#include <algorithm>

namespace relance {

namespace {

constexpr int kInvoicesThatProve = 5;
constexpr int kDaysOfGrace = 3;

bool is_paid_by_payments(const Receivable& receivable) {
  return receivable.standing == Standing::paid && !is_credit_note(*receivable.invoice) &&
         receivable.balance.zero_on && receivable.has_payment;
}

bool was_on_time(const Receivable& receivable) {
  return receivable.due && *receivable.balance.zero_on <= *receivable.due + Days{kDaysOfGrace};
}

bool is_reliable(std::vector<const Receivable*> paid) {
  if (paid.size() < kInvoicesThatProve) return false;
  std::sort(paid.begin(), paid.end(), [](const Receivable* a, const Receivable* b) {
    if (a->balance.zero_on != b->balance.zero_on) return *a->balance.zero_on > *b->balance.zero_on;
    return a->invoice->number > b->invoice->number;
  });
  return std::all_of(paid.begin(), paid.begin() + kInvoicesThatProve,
                     [](const Receivable* receivable) { return was_on_time(*receivable); });
}

}  // namespace

Habits habits_of(const std::vector<const Receivable*>& of_one_client) {
  Habits habits;
  std::vector<const Receivable*> by_payments;
  for (const auto* receivable : of_one_client) {
    if (receivable->standing == Standing::paid && !is_credit_note(*receivable->invoice))
      ++habits.paid_invoices;
    if (is_paid_by_payments(*receivable)) by_payments.push_back(receivable);
  }
  habits.is_reliable = is_reliable(std::move(by_payments));
  return habits;
}

std::optional<int> PaymentTime::average() const {
  if (invoices == 0) return std::nullopt;
  return (days + invoices - 1) / invoices;
}

bool PaymentTime::is_proven() const {
  return invoices >= kInvoicesThatProve && *average() * invoices < days_of_terms;
}

PaymentTime payment_time(const Assessment& assessment) {
  PaymentTime time;
  for (const auto& receivable : assessment.receivables) {
    if (!is_paid_by_payments(receivable) || !receivable.issued || !receivable.due) continue;
    ++time.invoices;
    time.days += std::max(0, days_between(*receivable.issued, *receivable.balance.zero_on));
    time.days_of_terms += days_between(*receivable.issued, *receivable.due);
  }
  return time;
}

std::optional<int> average_days_to_payment(const Assessment& assessment) {
  const PaymentTime time = payment_time(assessment);
  return time.is_proven() ? time.average() : std::nullopt;
}

}  // namespace relance
