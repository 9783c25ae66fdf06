// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "receivable/assess.hpp"
#include "receivable/balance.hpp"
#include "receivable/standing.hpp"

namespace relance {

namespace {

Money planned_sum(const Event& plan, Currency currency) {
  Money sum = zero(currency);
  for (const auto& instalment : *plan.instalments) sum += instalment.amount;
  return sum;
}

using NotesByNumber = std::multimap<std::string, const Invoice*>;

NotesByNumber credit_notes(const Ledger& ledger) {
  NotesByNumber notes;
  for (const auto& invoice : ledger.invoices) {
    const bool counts = is_credit_note(invoice) && invoice.issued && invoice.total;
    if (counts) notes.emplace(invoice.credit_note_for, &invoice);
  }
  return notes;
}

// The invoice as it stood when its `event`-th event was written: the events before it, and the credit notes
// that counted on its day.
Money open_at(const Invoice& invoice, const NotesByNumber& all_notes, std::size_t event) {
  std::vector<CreditNote> notes;
  const auto [first, last] = all_notes.equal_range(invoice.number);
  for (auto note = first; note != last; ++note) {
    const Invoice& document = *note->second;
    const bool is_of_same = document.client == invoice.client && document.currency == invoice.currency;
    if (is_of_same && !is_cancelled(document, invoice.events[event].date))
      notes.push_back({&document, *document.total});
  }
  std::stable_sort(notes.begin(), notes.end(), [](const CreditNote& a, const CreditNote& b) {
    return a.document->issued < b.document->issued;
  });
  std::vector<CreditNote*> own_notes;
  own_notes.reserve(notes.size());
  for (auto& note : notes) own_notes.push_back(&note);
  return open_before(invoice, own_notes, event);
}

}  // namespace

std::vector<PlanMismatch> plan_mismatches(const Ledger& ledger) {
  std::vector<PlanMismatch> found;
  const NotesByNumber notes = credit_notes(ledger);
  for (const auto& invoice : ledger.invoices) {
    for (std::size_t i = 0; i < invoice.events.size(); ++i) {
      const Event& event = invoice.events[i];
      if (event.kind != EventKind::plan || event.instalments->empty()) continue;
      const Money planned = planned_sum(event, invoice.currency);
      const Money open = open_at(invoice, notes, i);
      if (planned != open) found.push_back({&invoice, &event, planned, open});
    }
  }
  return found;
}

}  // namespace relance
