// SPDX-License-Identifier: MIT
// The rules in their order; the first that answers wins. A pause with an end (promise, snooze) does not
// answer by itself: the rules behind it are asked what comes on the day after it.
#include "playbook/outlook.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "playbook/recipient.hpp"
#include "playbook/rules.hpp"
#include "playbook/step_days.hpp"

namespace relance {

namespace rules {

bool left_out_for_held_client(const Client& client, const Step& step) {
  return !client.chase && is_contact_step(step) && step.id != "send-invoice";
}

// "call" or "email" where a step has no other way; else nothing.
std::string only_channel(const Step& step) {
  std::vector<Channel> ways;
  std::copy_if(step.channels.begin(), step.channels.end(), std::back_inserter(ways),
               [](Channel channel) { return channel != Channel::task; });
  if (ways.size() != 1) return {};
  return ways.front() == Channel::call ? "call" : ways.front() == Channel::email ? "email" : "";
}

namespace {

// A task on the list of a morning is not put off by a contact of that morning: the list can be worked off in
// any order.
std::optional<Date> allowed_on(const Question& q, const Outlook& outlook) {
  const Step& step = *outlook.step;
  const auto allowed = allowed_by_contacts(q.rulebook, q.view, step);
  const bool has_contact_of_today = q.view.last_contact && *q.view.last_contact >= q.view.as_of;
  const bool may_be_listed =
      outlook.own_day <= q.view.as_of && q.rulebook.calendar.is_working_day(q.view.as_of);
  if (is_contact_step(step) || !has_contact_of_today || !may_be_listed) return allowed;
  ClientView before = q.view;
  before.last_contact.reset();
  for (const auto* receivable : q.view.receivables) {
    for (const auto& event : receivable->invoice->events) {
      if (event.date >= q.view.as_of) break;
      if (!is_contact(q.rulebook, *q.view.playbook, event)) continue;
      before.last_contact = std::max(before.last_contact.value_or(event.date), event.date);
    }
  }
  const auto allowed_before = allowed_by_contacts(q.rulebook, before, step);
  const bool was_listed = !allowed_before || *allowed_before <= q.view.as_of;
  return was_listed ? allowed_before : allowed;
}

}  // namespace

Outlook with_contacts(const Question& q, Outlook outlook) {
  outlook.on = outlook.own_day;
  if (recipient_of(*q.view.client, *outlook.step).is_out_of_reach) {
    outlook.rule = Rule::address;
    outlook.stands_for = outlook.step;
    outlook.step = &event_step(q.rulebook, "find-contact");
    std::vector<Reason> reasons;
    reasons.push_back(
        {ReasonKind::address_missing, {}, 0, {}, outlook.stands_for->id, only_channel(*outlook.stands_for)});
    reasons.insert(reasons.end(), outlook.reasons.begin(), outlook.reasons.end());
    outlook.reasons = std::move(reasons);
    return outlook;
  }
  const auto allowed = allowed_on(q, outlook);
  if (allowed && *allowed > outlook.own_day) {
    outlook.on = *allowed;
    const bool waits = outlook.on > q.receivable.as_of && outlook.own_day <= q.receivable.as_of;
    if (waits) outlook.waiting = Reason{ReasonKind::contact_gap, q.view.last_contact, 0, {}, {}, {}};
  }
  return outlook;
}

bool fits_before(const Question& q, const Outlook& outlook, Date last) {
  const Date earliest = std::max(outlook.on, q.rulebook.calendar.working_day_on_or_after(q.from));
  return earliest <= last;
}

}  // namespace rules

namespace {

std::optional<Reason> pause_with_end(const Receivable& receivable) {
  const Pauses& pauses = receivable.pauses;
  if (pauses.promise && pauses.promise->until >= receivable.as_of) {
    return Reason{ReasonKind::promised, pauses.promise->until, 0, pauses.promise->amount, {}, {}};
  }
  if (pauses.snoozed_until && *pauses.snoozed_until >= receivable.as_of) {
    return Reason{ReasonKind::snoozed, pauses.snoozed_until, 0, {}, {}, pauses.snooze_reason};
  }
  return std::nullopt;
}

Outlook open_outlook(rules::Question question) {
  const Receivable& receivable = question.receivable;
  const auto pause = pause_with_end(receivable);
  if (pause) question.from = std::max(question.from, receivable.pauses->free_from.value_or(question.from));
  Outlook outlook;
  for (const auto rule : {rules::broken_promise, rules::nudge, rules::instalment_due, rules::ladder}) {
    if (auto answer = rule(question)) {
      outlook = std::move(*answer);
      break;
    }
  }
  if (pause) {
    outlook.waiting = pause;
    outlook.rule = pause->kind == ReasonKind::promised ? Rule::promise : Rule::snooze;
  }
  return outlook;
}

void say_why_it_waits(const Rulebook& rulebook, const Receivable& receivable, Outlook& outlook) {
  const Date as_of = receivable.as_of;
  if (is_for_today(rulebook, outlook, as_of)) {
    outlook.waiting.reset();
    return;
  }
  if (outlook.waiting) return;
  if (!outlook.step) {
    outlook.waiting = Reason{ReasonKind::no_date_known, {}, 0, {}, {}, {}};
  } else if (outlook.on <= as_of) {
    outlook.waiting =
        Reason{ReasonKind::day_off, rulebook.calendar.working_day_on_or_after(as_of), 0, {}, {}, {}};
  } else if (receivable.due && *receivable.due == as_of && receivable.first_sent) {
    outlook.waiting = Reason{ReasonKind::due_is_today, {}, 0, {}, {}, {}};
    outlook.rule = Rule::due_today;
  } else {
    outlook.waiting = Reason{ReasonKind::next_step, outlook.on, 0, {}, outlook.step->id, {}};
  }
}

}  // namespace

Outlook look_at(const Rulebook& rulebook, const ClientView& view, const Receivable& receivable) {
  const rules::Question question{rulebook, view, receivable, receivable.as_of};
  Outlook outlook;
  bool is_answered = false;
  for (const auto rule : {rules::closed, rules::requirement, rules::not_sent, rules::open_pause}) {
    if (auto answer = rule(question)) {
      outlook = std::move(*answer);
      is_answered = true;
      break;
    }
  }
  if (!is_answered) outlook = open_outlook(question);
  say_why_it_waits(rulebook, receivable, outlook);
  return outlook;
}

bool is_for_today(const Rulebook& rulebook, const Outlook& outlook, Date as_of) {
  return outlook.step && outlook.on <= as_of && rulebook.calendar.is_working_day(as_of);
}

std::vector<std::string> missing_requirements(const Receivable& receivable) {
  std::vector<std::string> missing;
  if (mark_of(receivable, "fix-invoice")) return missing;
  for (const auto& key : receivable.client->requires_keys) {
    const bool is_there =
        receivable.invoice->written.contains(key) || receivable.client->written.contains(key);
    if (!is_there) missing.push_back(key);
  }
  return missing;
}

}  // namespace relance
