// SPDX-License-Identifier: MIT
#include "playbook/netting.hpp"

#include <algorithm>

namespace relance {

void add(std::map<Currency, Money>& sums, const Money& amount) {
  sums.try_emplace(amount.currency, zero(amount.currency)).first->second += amount;
}

CreditBalances credit_balances(const std::vector<const Receivable*>& of_one_client) {
  CreditBalances credits;
  for (const auto* receivable : of_one_client) {
    if (is_negative(receivable->balance.open)) add(credits, -receivable->balance.open);
  }
  return credits;
}

std::vector<Money> net_amounts(const std::vector<CoveredInvoice>& covered, const CreditBalances& credits) {
  std::map<Currency, Money> sums;
  for (const auto& invoice : covered) {
    if (invoice.receivable->has_total) add(sums, invoice.receivable->asked);
  }
  std::vector<Money> amounts;
  for (auto& [currency, sum] : sums) {
    if (const auto credit = credits.find(currency); credit != credits.end()) sum -= credit->second;
    amounts.push_back(sum);
  }
  return amounts;
}

void sort_by_due(std::vector<CoveredInvoice>& covered) {
  std::stable_sort(covered.begin(), covered.end(), [](const CoveredInvoice& a, const CoveredInvoice& b) {
    const auto& due_a = a.receivable->due;
    const auto& due_b = b.receivable->due;
    if (due_a != due_b) return due_a && (!due_b || *due_a < *due_b);
    return a.receivable->invoice->number < b.receivable->invoice->number;
  });
}

}  // namespace relance
