// SPDX-License-Identifier: MIT
#include "receivable/late_sums_of.hpp"

namespace relance {

std::optional<LateSums> late_sums_of(const Receivable& receivable, const Rates& rates,
                                     const std::optional<Decimal>& assumed) {
  const bool bears_none = !receivable.has_total || receivable.falls_due.empty() ||
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
  input.dues = receivable.falls_due;
  input.reminders = receivable.reminded_on;
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    const bool is_notice = event->kind == EventKind::step && event->step == "formal-notice";
    if (is_notice && !input.formal_notice) input.formal_notice = event->date;
  }
  return late_sums(input, rates);
}

}  // namespace relance
