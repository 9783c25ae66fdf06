// SPDX-License-Identifier: MIT
#include "receivable/assess.hpp"
#include "receivable/balance.hpp"

namespace relance {

namespace {

Money planned_sum(const Event& plan, Currency currency) {
  Money sum = zero(currency);
  for (const auto& instalment : plan.instalments) sum += instalment.amount;
  return sum;
}

// The invoice as it stood when `event` was written: events before it in order, credit notes of its day.
Money open_at(const Ledger& ledger, const Invoice& invoice, std::size_t event) {
  std::vector<CreditNote> notes;
  for (const auto& other : ledger.invoices) {
    const bool reduces = other.credit_note_for == invoice.number && other.issued && other.total &&
                         other.client == invoice.client && other.currency == invoice.currency;
    if (reduces) notes.push_back({&other, *other.total});
  }
  std::vector<CreditNote*> own_notes;
  for (auto& note : notes) own_notes.push_back(&note);
  Invoice until_then = invoice;
  until_then.events.resize(event);
  return fold_balance(until_then, own_notes, invoice.events[event].date, zero(invoice.currency)).open;
}

}  // namespace

std::vector<PlanMismatch> plan_mismatches(const Ledger& ledger) {
  std::vector<PlanMismatch> found;
  for (const auto& invoice : ledger.invoices) {
    for (std::size_t i = 0; i < invoice.events.size(); ++i) {
      const Event& event = invoice.events[i];
      if (event.kind != EventKind::plan || event.instalments.empty()) continue;
      const Money planned = planned_sum(event, invoice.currency);
      const Money open = open_at(ledger, invoice, i);
      if (planned != open) found.push_back({&invoice, &event, planned, open});
    }
  }
  return found;
}

}  // namespace relance
