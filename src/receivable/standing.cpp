// SPDX-License-Identifier: MIT
#include "receivable/standing.hpp"

#include <algorithm>

namespace relance {

namespace {

bool was_chased_after_due(const Receivable& receivable, const Surroundings& around) {
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    const bool is_after_due = event->kind == EventKind::step && event->date > *receivable.due;
    if (is_after_due && around.is_chase_step && around.is_chase_step(*receivable.client, event->step))
      return true;
  }
  return false;
}

bool is_settled(const Receivable& receivable, const Money& tolerance) {
  const Balance& balance = receivable.balance;
  const Money before_write_off = balance.open + balance.written_off;
  if (!is_positive(before_write_off)) return true;
  const bool has_moved = !is_zero(balance.paid) || !is_zero(balance.credited);
  return has_moved && balance.open <= tolerance && balance.written_off <= tolerance;
}

Standing standing_by_date(const Receivable& receivable, const Surroundings& around) {
  if (!receivable.due || receivable.as_of < *receivable.due) {
    return receivable.is_on_plan ? Standing::on_plan : Standing::not_due;
  }
  if (receivable.is_late) {
    return was_chased_after_due(receivable, around) ? Standing::reminded : Standing::overdue;
  }
  return receivable.is_on_plan ? Standing::on_plan : Standing::due_today;
}

}  // namespace

bool is_cancelled(const Invoice& invoice, Date as_of) {
  for (const auto& event : invoice.events) {
    if (event.date > as_of) break;
    if (event.kind == EventKind::cancel) return true;
  }
  return false;
}

Standing standing_of(const Receivable& receivable, const Money& tolerance, const Surroundings& around) {
  const Invoice& invoice = *receivable.invoice;
  const Pauses& pauses = receivable.pauses;
  if (is_cancelled(invoice, receivable.as_of)) return Standing::is_void;
  if (is_credit_note(invoice)) return Standing::paid;
  if (receivable.has_total && is_settled(receivable, tolerance)) return Standing::paid;
  const bool is_lost = is_positive(receivable.balance.written_off) && receivable.balance.open <= tolerance;
  if (receivable.has_total && is_lost) return Standing::written_off;
  if (receivable.insolvent_on) return Standing::insolvent;
  if (receivable.handed_off_on) return Standing::handed_off;
  if (!receivable.first_sent) {
    const auto day = send_day(invoice, around.working_days);
    return day && *day <= receivable.as_of ? Standing::to_send : Standing::planned;
  }
  if (pauses.correction_since) return Standing::correcting;
  if (pauses.dispute_since) return Standing::disputed;
  if (pauses.promise && pauses.promise->until >= receivable.as_of) return Standing::promised;
  if (pauses.snoozed_until && *pauses.snoozed_until >= receivable.as_of) return Standing::snoozed;
  if (!receivable.client->chase) return Standing::held;
  return standing_by_date(receivable, around);
}

std::optional<Date> send_day(const Invoice& invoice, const Calendar& working_days) {
  const auto day = invoice.issued ? invoice.issued : invoice.work.ends;
  if (!day) return std::nullopt;
  return working_days.working_day_on_or_after(*day);
}

}  // namespace relance
