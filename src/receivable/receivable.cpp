// SPDX-License-Identifier: MIT
#include "receivable/receivable.hpp"

#include <algorithm>

namespace relance {

bool is_closed(Standing standing) {
  switch (standing) {
    case Standing::is_void:
    case Standing::paid:
    case Standing::written_off:
    case Standing::insolvent:
    case Standing::handed_off:
      return true;
    case Standing::planned:
    case Standing::to_send:
    case Standing::correcting:
    case Standing::disputed:
    case Standing::promised:
    case Standing::snoozed:
    case Standing::held:
    case Standing::overdue:
    case Standing::reminded:
    case Standing::on_plan:
    case Standing::due_today:
    case Standing::not_due:
      return false;
  }
  return false;
}

bool is_paused(const Receivable& receivable) {
  const Pauses& pauses = receivable.pauses;
  const bool is_promised = pauses.promise && pauses.promise->until >= receivable.as_of;
  const bool is_snoozed = pauses.snoozed_until && *pauses.snoozed_until >= receivable.as_of;
  return pauses.correction_since || pauses.dispute_since || is_promised || is_snoozed ||
         !receivable.client->chase;
}

SeenEvents seen_events(const Invoice& invoice, Date as_of) {
  const Event* const first = invoice.events.data();
  const Event* const all = first + invoice.events.size();
  return {first, std::find_if(first, all, [as_of](const Event& event) { return event.date > as_of; })};
}

const Event* last_step(const Receivable& receivable) {
  const Event* last = nullptr;
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    if (event->kind == EventKind::step) last = event;
  }
  return last;
}

std::optional<Date> issue_day(const Invoice& invoice, Date as_of) {
  if (invoice.issued) return invoice.issued;
  for (const auto* event : seen_events(invoice, as_of)) {
    if (event->kind == EventKind::step && event->step == "send-invoice") return event->date;
  }
  return std::nullopt;
}

}  // namespace relance
