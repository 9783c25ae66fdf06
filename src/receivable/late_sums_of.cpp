// SPDX-License-Identifier: MIT
#include "receivable/late_sums_of.hpp"

namespace relance {

std::optional<LateSums> late_sums_of(const Receivable& receivable, const Rates& rates,
                                     const std::optional<Decimal>& assumed) {
  const bool bears_none = !receivable.has_total || receivable.portions.empty() ||
                          is_credit_note(*receivable.invoice) || receivable.standing == Standing::is_void;
  if (bears_none) {
    return std::nullopt;
  }
  LateInput input;
  input.rules = receivable.rules;
  input.law = receivable.law;
  input.assumed = assumed;
  input.kind = receivable.client->kind;
  input.as_of = receivable.as_of;
  input.open = receivable.balance.open;
  input.waived = receivable.is_waived;
  input.insolvency = receivable.insolvent_on;
  input.movements = receivable.balance.movements;
  if (receivable.is_on_plan) {
    // A plan moves what was still open; the sums that had accrued before it are not claimed beside it.
    Money covered = zero(receivable.invoice->currency);
    for (const auto& portion : receivable.portions) covered += portion.amount;
    const Money before = receivable.balance.total - covered;
    if (is_positive(before)) input.dues.push_back({receivable.portions.front().due, before});
  }
  for (const auto& portion : receivable.portions) input.dues.push_back({portion.due, portion.amount});
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    if (event->kind != EventKind::step) continue;
    const bool is_reminder = receivable.due && event->date > *receivable.due;
    if (is_reminder) input.reminders.push_back(event->date);
    if (event->step == "formal-notice" && !input.formal_notice) input.formal_notice = event->date;
  }
  return late_sums(input, rates);
}

}  // namespace relance
