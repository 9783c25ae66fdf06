// SPDX-License-Identifier: MIT
#include "playbook/lanes.hpp"

#include <algorithm>

#include "receivable/aging.hpp"

namespace relance {

namespace {

constexpr int kRecentDays = 90;

LaneMarkKind kind_of_step(const Rulebook& rulebook, const Receivable& receivable, const Event& event) {
  if (event.step == "send-invoice") return LaneMarkKind::sent;
  const bool is_call = is_contact(rulebook, playbook_of(rulebook, *receivable.client), event);
  return is_call ? LaneMarkKind::contact : LaneMarkKind::other;
}

LaneMarkKind kind_of_event(const Rulebook& rulebook, const Receivable& receivable, const Event& event) {
  switch (event.kind) {
    case EventKind::payment:
    case EventKind::credit:
      return LaneMarkKind::payment;
    case EventKind::step:
      return kind_of_step(rulebook, receivable, event);
    case EventKind::promise:
    case EventKind::plan:
      return LaneMarkKind::promise;
    case EventKind::dispute:
    case EventKind::correction:
      return LaneMarkKind::question;
    case EventKind::skip:
    case EventKind::reply:
    case EventKind::resolved:
    case EventKind::corrected:
    case EventKind::snooze:
    case EventKind::fees:
    case EventKind::waive:
    case EventKind::handed_off:
    case EventKind::insolvency:
    case EventKind::write_off:
    case EventKind::cancel:
    case EventKind::note:
      return LaneMarkKind::other;
  }
  return LaneMarkKind::other;
}

LaneMarkKind kind_of(const Rulebook& rulebook, const Occurrence& occurrence) {
  switch (occurrence.occasion) {
    case Occasion::issued:
      return LaneMarkKind::issued;
    case Occasion::sent:
      return LaneMarkKind::sent;
    case Occasion::due:
      return LaneMarkKind::due;
    case Occasion::happened:
      return kind_of_event(rulebook, *occurrence.receivable, *occurrence.event);
  }
  return LaneMarkKind::other;
}

// The sending is told once, whether a key or a recorded step says it.
bool repeats_the_sending(const Occurrence& occurrence) {
  const Event* event = occurrence.event;
  return event && event->kind == EventKind::step && event->step == "send-invoice" &&
         occurrence.receivable->first_sent == occurrence.on;
}

// The day after which there was nothing more to receive; none: there is, or nobody wrote when it ended.
std::optional<Date> ended_on(const Receivable& r) {
  if (r.standing == Standing::paid)
    return r.balance.zero_on ? r.balance.zero_on : r.balance.within_tolerance_on;
  const bool is_lost = r.standing == Standing::written_off || r.standing == Standing::is_void;
  if (!is_lost) return std::nullopt;
  std::optional<Date> last;
  for (const auto* event : seen_events(*r.invoice, r.as_of)) {
    const bool is_end = event->kind == EventKind::write_off || event->kind == EventKind::cancel;
    if (is_end) last = event->date;
  }
  return last;
}

bool has_ended(const Receivable& r) {
  if (is_credit_note(*r.invoice)) return !is_in_aging(r);
  return r.standing == Standing::paid || r.standing == Standing::written_off ||
         r.standing == Standing::is_void;
}

bool is_shown(const Receivable& r, bool has_settled) {
  if (!r.issued || *r.issued > r.as_of) return false;
  const bool is_overpaid = is_in_aging(r) && is_negative(r.balance.open);
  if (has_settled || is_overpaid || !has_ended(r)) return true;
  const auto ended = ended_on(r);
  return r.standing == Standing::paid && ended && days_between(*ended, r.as_of) <= kRecentDays;
}

Lane lane_of(const Rulebook& rulebook, const Surroundings& around, const Assessment& assessment,
             const Receivable& r) {
  Lane lane;
  lane.receivable = &r;
  lane.from = *r.issued;
  lane.has_ended = has_ended(r);
  lane.until = lane.has_ended ? std::clamp(ended_on(r).value_or(r.as_of), lane.from, r.as_of) : r.as_of;
  const bool was_late = r.due && *r.due < lane.until && (lane.has_ended || r.is_late);
  if (was_late && !is_credit_note(*r.invoice)) lane.late_from = std::max(*r.due, lane.from);
  const auto occurrences = timeline_of(assessment, around, {&r});
  lane.marks.reserve(occurrences.size());
  for (const auto& occurrence : occurrences) {
    if (!repeats_the_sending(occurrence)) lane.marks.push_back({kind_of(rulebook, occurrence), occurrence});
  }
  if (lane.has_ended || is_credit_note(*r.invoice)) return lane;
  std::copy_if(r.portions.begin(), r.portions.end(), std::back_inserter(lane.still_due),
               [&](const Portion& portion) { return portion.due > r.as_of && !portion.is_filled; });
  return lane;
}

}  // namespace

ClientLanes lanes_of(const Rulebook& rulebook, const Surroundings& around, const Assessment& assessment,
                     const Client& client, bool has_settled) {
  ClientLanes lanes;
  lanes.client = &client;
  for (const auto* receivable : receivables_of(assessment, client.id)) {
    if (is_shown(*receivable, has_settled))
      lanes.lanes.push_back(lane_of(rulebook, around, assessment, *receivable));
  }
  std::stable_sort(lanes.lanes.begin(), lanes.lanes.end(),
                   [](const Lane& a, const Lane& b) { return a.from < b.from; });
  return lanes;
}

}  // namespace relance
