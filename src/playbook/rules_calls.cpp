// SPDX-License-Identifier: MIT
// What comes before the sending, what events call for, and what comes after the payment.
#include <algorithm>

#include "playbook/rules.hpp"
#include "playbook/step_days.hpp"
#include "receivable/standing.hpp"

namespace relance::rules {

namespace {

constexpr int kDaysToThank = 14;  // after the payment, or after the step's own day (fine print E30)

Outlook nothing(Rule rule, Reason why) {
  Outlook outlook;
  outlook.rule = rule;
  outlook.waiting = std::move(why);
  return outlook;
}

// A task that an event calls for, from the next working day on; once it is done or waived only the pause
// remains.
Outlook task(const Question& q, Rule rule, const Step& step, Date since, Reason why) {
  const auto mark = mark_of(q.receivable, step.id, since);
  if (mark) return nothing(rule, {ReasonKind::task_done, mark->on, 0, {}, step.id, {}});
  Outlook outlook;
  outlook.rule = rule;
  outlook.step = &step;
  outlook.own_day = outlook.on = q.rulebook.calendar.working_day_on_or_after(since);
  outlook.reasons.push_back(std::move(why));
  return outlook;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

Outlook after_payment(const Question& q) {
  const Receivable& r = q.receivable;
  Outlook none = nothing(Rule::closed, {ReasonKind::payment_arrived, r.balance.zero_on, 0, {}, {}, {}});
  const bool may_thank = r.balance.zero_on && r.has_payment && !r.handed_off_on && !r.insolvent_on;
  if (!may_thank || is_credit_note(*r.invoice)) return none;
  for (const auto& step : q.view.playbook->steps) {
    if (step.phase != Phase::after || left_out_for_held_client(*q.view.client, step)) continue;
    const auto day = day_of(q.rulebook, r, step);
    if (!day || !applies(q.rulebook, q.view, r, step) || mark_of(r, step.id, r.balance.zero_on)) continue;
    Outlook outlook;
    outlook.rule = Rule::after_payment;
    outlook.step = &step;
    outlook.own_day = *day;
    outlook.reasons.push_back({ReasonKind::payment_arrived, r.balance.zero_on, 0, r.balance.paid, {}, {}});
    outlook = with_contacts(q, std::move(outlook));
    const Date last = *r.balance.zero_on + Days{step.when.offset + kDaysToThank};
    if (fits_before(q, outlook, last)) return outlook;
  }
  return none;
}

// The chain of steps before the invoice goes out: send-invoice always, the others only where there is [work].
std::vector<const Step*> steps_before(const Question& q) {
  std::vector<const Step*> steps;
  const Step* sending = nullptr;
  for (const auto& step : q.view.playbook->steps) {
    if (step.phase != Phase::before) continue;
    if (step.id == "send-invoice") {
      sending = &step;
    } else if (q.receivable.invoice->has_work) {
      steps.push_back(&step);
    }
  }
  steps.push_back(sending ? sending : step_of(q.rulebook, *q.view.playbook, "send-invoice"));
  return steps;
}

std::optional<Date> before_day(const Question& q, const Step& step) {
  if (step.id == "send-invoice") return send_day(*q.receivable.invoice, q.rulebook.calendar);
  return day_of(q.rulebook, q.receivable, step);
}

Outlook before_outlook(const Question& q, const Step& step, Date day) {
  Outlook outlook;
  outlook.rule = Rule::not_sent;
  outlook.step = &step;
  outlook.own_day = day;
  if (step.id == "send-invoice") {
    const int waited = std::max(0, days_between(day, q.receivable.as_of));
    outlook.reasons.push_back({ReasonKind::to_be_sent, day, waited, {}, {}, {}});
  } else {
    outlook.reasons.push_back({ReasonKind::before_the_work, day, 0, {}, step.id, {}});
  }
  return with_contacts(q, std::move(outlook));
}

Outlook fix_for_requirement(const Question& q, Date day) {
  Outlook outlook;
  outlook.rule = Rule::requirement;
  outlook.step = &event_step(q.rulebook, "fix-invoice");
  outlook.own_day = outlook.on = q.rulebook.calendar.working_day_on_or_after(day);
  outlook.reasons.push_back(
      {ReasonKind::requirement_missing, {}, 0, {}, {}, joined(missing_requirements(q.receivable))});
  return outlook;
}

}  // namespace

Answer closed(const Question& q) {
  const Receivable& r = q.receivable;
  if (!is_closed(r.standing)) return std::nullopt;
  if (r.standing == Standing::insolvent) {
    const Step& step = event_step(q.rulebook, "declare-claim");
    if (mark_of(r, step.id))
      return nothing(Rule::insolvency, {ReasonKind::client_insolvent, r.insolvent_on, 0, {}, {}, {}});
    Outlook outlook = task(q, Rule::insolvency, step, *r.insolvent_on,
                           {ReasonKind::client_insolvent, r.insolvent_on, 0, {}, {}, {}});
    return outlook;
  }
  if (r.standing == Standing::handed_off) {
    return nothing(Rule::closed, {ReasonKind::handed_off, r.handed_off_on, 0, {}, {}, r.handed_to});
  }
  if (r.standing != Standing::paid) return nothing(Rule::closed, {ReasonKind::next_step, {}, 0, {}, {}, {}});
  if (!r.is_within_tolerance || is_credit_note(*r.invoice)) return after_payment(q);
  const Step& step = event_step(q.rulebook, "round-off");
  if (mark_of(r, step.id)) return nothing(Rule::tolerance, {ReasonKind::task_done, {}, 0, {}, step.id, {}});
  const Date since = r.balance.within_tolerance_on.value_or(r.as_of);
  return task(q, Rule::tolerance, step, since,
              {ReasonKind::rest_within_tolerance, {}, 0, r.balance.open, {}, {}});
}

Answer requirement(const Question& q) {
  const Receivable& r = q.receivable;
  if (missing_requirements(r).empty()) return std::nullopt;
  const auto day = r.first_sent ? r.first_sent : send_day(*r.invoice, q.rulebook.calendar);
  if (!day || *day > r.as_of) return std::nullopt;
  return fix_for_requirement(q, *day);
}

Answer not_sent(const Question& q) {
  const Receivable& r = q.receivable;
  if (r.first_sent) return std::nullopt;
  const auto steps = steps_before(q);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Step& step = *steps[i];
    const auto day = before_day(q, step);
    if (!day || mark_of(r, step.id) || left_out_for_held_client(*q.view.client, step)) continue;
    if (!applies(q.rulebook, q.view, r, step)) continue;
    if (step.id == "send-invoice" && !missing_requirements(r).empty()) return fix_for_requirement(q, *day);
    const Outlook outlook = before_outlook(q, step, *day);
    std::optional<Date> lapse;
    for (std::size_t later = i + 1; later < steps.size(); ++later) {
      const auto next = before_day(q, *steps[later]);
      if (next) lapse = std::min(lapse.value_or(*next), *next);
    }
    if (!lapse || fits_before(q, outlook, *lapse - Days{1})) return outlook;
  }
  return nothing(Rule::not_sent, {ReasonKind::no_date_known, {}, 0, {}, {}, {}});
}

Answer open_pause(const Question& q) {
  const Receivable& r = q.receivable;
  const Pauses& pauses = r.pauses;
  if (pauses.correction_since) {
    Reason why{ReasonKind::correction_open, pauses.correction_since, 0, {}, {}, pauses.correction_reason};
    return task(q, Rule::correction, event_step(q.rulebook, "fix-invoice"), *pauses.correction_since, why);
  }
  if (pauses.dispute_since) {
    Reason why{ReasonKind::dispute_open, pauses.dispute_since, 0, {}, {}, pauses.dispute_reason};
    return task(q, Rule::dispute, event_step(q.rulebook, "settle-dispute"), *pauses.dispute_since, why);
  }
  if (!r.client->chase) return nothing(Rule::held, {ReasonKind::held, {}, 0, {}, {}, r.client->chase_reason});
  return std::nullopt;
}

Answer broken_promise(const Question& q) {
  const Receivable& r = q.receivable;
  const auto& promise = r.pauses->promise;
  // A promise that ends by the due day only pauses (fine print E25).
  if (!promise || !r.due || promise->until >= q.from || promise->until <= *r.due) return std::nullopt;
  const Step& step = event_step(q.rulebook, "broken-promise");
  if (mark_of(r, step.id, promise->until + Days{1})) return std::nullopt;
  Outlook outlook;
  outlook.rule = Rule::broken_promise;
  outlook.step = &step;
  const Date day = std::max(promise->until + Days{1}, r.pauses->free_from.value_or(promise->until));
  outlook.own_day = q.rulebook.calendar.working_day_on_or_after(day);
  outlook.reasons.push_back({ReasonKind::promise_broken, promise->until, 0, promise->amount, {}, {}});
  return with_contacts(q, std::move(outlook));
}

}  // namespace relance::rules
