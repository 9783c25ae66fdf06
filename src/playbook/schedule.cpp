// SPDX-License-Identifier: MIT
// The look ahead is a simulation on a copy of the invoice: take the next step on its day, record it, assess
// the copy again. It ends at `legal`, at a pause without an end, or where nothing comes.
#include "playbook/schedule.hpp"

#include <algorithm>

#include "playbook/outlook.hpp"
#include "playbook/recipient.hpp"
#include "playbook/rules.hpp"
#include "playbook/step_days.hpp"

namespace relance {

namespace {

// Every step of the largest playbook, with what comes again after it; a guard, not a rule.
constexpr int kMostTaken = static_cast<int>(kMostSteps);

struct Recorded {
  std::vector<ScheduledStep> steps;

  bool holds(const std::string& id) const {
    return std::any_of(steps.begin(), steps.end(), [&](const ScheduledStep& step) { return step.id == id; });
  }
};

void add_recorded(const Rulebook& rulebook, const ClientView& view, const Receivable& receivable,
                  Recorded& out) {
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    const bool is_skip = event->kind == EventKind::skip;
    if (event->kind != EventKind::step && !is_skip) continue;
    const Step* step = step_of(rulebook, *view.playbook, event->step);
    const bool is_waived_before = is_skip && step && step->phase == Phase::before && receivable.first_sent;
    if (is_waived_before) continue;
    ScheduledStep recorded{event->step,
                           step ? step->phase : Phase::event,
                           event->date,
                           {},
                           is_skip ? StepState::skipped : StepState::done};
    if (event->channel) {
      recorded.channels = {*event->channel};
    } else if (step) {
      recorded.channels = step->channels;
    }
    out.steps.push_back(std::move(recorded));
  }
}

void add_lapsed(const rules::Question& q, Recorded& out) {
  const Receivable& r = q.receivable;
  for (const auto& window : rules::nudge_windows(q)) {
    const bool had_its_days = window.day < window.lapse && window.day <= r.as_of;
    const bool was_open_then = !r.balance.zero_on || window.day <= *r.balance.zero_on;
    if (!had_its_days || !was_open_then || out.holds(window.step->id)) continue;
    out.steps.push_back(
        {window.step->id, Phase::nudge, window.day, window.step->channels, StepState::lapsed});
  }
  if (r.first_sent || !r.invoice->has_work) return;
  for (const auto& step : q.view.playbook->steps) {
    if (step.phase != Phase::before || step.id == "send-invoice" || out.holds(step.id)) continue;
    const auto day = day_of(q.rulebook, r, step);
    if (!day || *day > r.as_of || !applies(q.rulebook, q.view, r, step)) continue;
    out.steps.push_back({step.id, step.phase, *day, step.channels, StepState::lapsed});
  }
}

class LookAhead {
 public:
  LookAhead(const ScheduleBasis& basis, ClientView& view, const Receivable& receivable)
      : rulebook_(basis.rulebook),
        around_(basis.around),
        assessment_(basis.assessment),
        view_(view),
        start_(receivable),
        invoice_(*receivable.invoice) {
    std::erase_if(invoice_.events, [&](const Event& event) { return event.date > start_.as_of; });
  }

  void add_to(Recorded& out) {
    const Date as_of = view_.as_of;
    const auto last_contact = view_.last_contact;
    walk(out);
    view_.as_of = as_of;
    view_.last_contact = last_contact;
  }

 private:
  void walk(Recorded& out) {
    Date day = start_.as_of;
    bool is_first = true;
    for (int taken = 0; taken < kMostTaken; ++taken) {
      const Receivable now = seen_on(day);
      const Outlook outlook = look_at(rulebook_, view_, now);
      if (!outlook.step) {
        // Sent on a day that is written and still to come: everything after it waits for that day.
        const bool is_sent_later = invoice_.sent && *invoice_.sent > day;
        if (!is_sent_later) return;
        day = *invoice_.sent;
        continue;
      }
      if (!is_for_today(rulebook_, outlook, day)) {
        const Date next = rulebook_.calendar.working_day_on_or_after(std::max(outlook.on, day + Days{1}));
        day = next;
        continue;
      }
      const bool is_due_now = day == start_.as_of;
      const Step& step = *outlook.step;
      // Only the first has been due since a day of its own: what follows it today had to wait for it.
      const bool was_due_before = is_due_now && is_first;
      is_first = false;
      out.steps.push_back({step.id, step.phase, was_due_before ? outlook.on : day,
                           recipient_of(*view_.client, step).channels,
                           is_due_now ? StepState::due : StepState::coming});
      if (step.id == "legal" || step.id == "find-contact") return;
      take(step, day);
    }
  }

  Receivable seen_on(Date day) {
    view_.as_of = day;
    return assess_again(assessment_, around_, start_, invoice_, day);
  }

  void take(const Step& step, Date day) {
    Event event;
    event.date = day;
    event.kind = EventKind::step;
    event.step = step.id;
    event.channel = recorded_channel(step);
    const auto after = std::upper_bound(invoice_.events.begin(), invoice_.events.end(), day,
                                        [](Date wanted, const Event& other) { return wanted < other.date; });
    if (is_contact(rulebook_, *view_.playbook, event)) view_.last_contact = day;
    invoice_.events.insert(after, std::move(event));
  }

  const Rulebook& rulebook_;
  const Surroundings& around_;
  const Assessment& assessment_;
  ClientView& view_;
  const Receivable& start_;
  Invoice invoice_;
};

}  // namespace

std::vector<ScheduledStep> schedule_of(const Rulebook& rulebook, const Surroundings& around,
                                       const Assessment& assessment, const Receivable& receivable,
                                       std::optional<Date> until) {
  auto view = view_client(rulebook, receivables_of(assessment, receivable.invoice->client), assessment.as_of);
  return schedule_of({rulebook, around, assessment}, view, receivable, until);
}

std::vector<ScheduledStep> schedule_of(const ScheduleBasis& basis, ClientView& view,
                                       const Receivable& receivable, std::optional<Date> until) {
  if (is_credit_note(*receivable.invoice)) return {};
  Recorded coming;
  LookAhead(basis, view, receivable).add_to(coming);
  Recorded all;
  add_recorded(basis.rulebook, view, receivable, all);
  Recorded known = all;
  known.steps.insert(known.steps.end(), coming.steps.begin(), coming.steps.end());
  const auto before_lapsed = known.steps.size();
  add_lapsed({basis.rulebook, view, receivable, receivable.as_of}, known);
  all.steps.insert(all.steps.end(), known.steps.begin() + static_cast<std::ptrdiff_t>(before_lapsed),
                   known.steps.end());
  all.steps.insert(all.steps.end(), coming.steps.begin(), coming.steps.end());
  std::stable_sort(all.steps.begin(), all.steps.end(),
                   [](const ScheduledStep& a, const ScheduledStep& b) { return a.on < b.on; });
  if (until) std::erase_if(all.steps, [&](const ScheduledStep& step) { return step.on > *until; });
  return std::move(all.steps);
}

}  // namespace relance
