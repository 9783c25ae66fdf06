// SPDX-License-Identifier: MIT
// Nudges, instalments and the ladder: an invoice that is sent, open and not held back.
#include <algorithm>

#include "playbook/recipient.hpp"
#include "playbook/rules.hpp"
#include "playbook/step_days.hpp"
#include "receivable/pay_runs.hpp"

namespace relance::rules {

namespace {

constexpr int kDaysBetweenDecisions = 30;  // `legal` comes again until something is decided (fine print E33)

Date free_or(const Receivable& receivable, Date day) {
  return std::max(day, receivable.pauses->free_from.value_or(day));
}

// ---- nudges ----

// A nudge lapses when the next one's day has come, when the pre-due day is reached, or on the due day.
Date lapse_day(const Question& q, const std::vector<const Step*>& nudges, std::size_t index) {
  Date lapse = *q.receivable.due;
  for (std::size_t later = index + 1; later < nudges.size(); ++later) {
    const bool counts = later == index + 1 || nudges[later]->when.anchor == Anchor::due;
    const auto day = counts ? day_of(q.rulebook, q.receivable, *nudges[later]) : std::nullopt;
    if (day) lapse = std::min(lapse, *day);
  }
  return lapse;
}

std::vector<const Step*> nudges_of(const Playbook& playbook) {
  std::vector<const Step*> nudges;
  for (const auto& step : playbook.steps) {
    if (step.phase == Phase::nudge) nudges.push_back(&step);
  }
  return nudges;
}

// With a schedule of its own: before the first instalment only; under a plan never (fine print E8).
bool may_nudge(const Receivable& receivable) {
  if (!receivable.sent || !receivable.due || receivable.is_on_plan) return false;
  return !receivable.has_schedule || *receivable.due == receivable.portions.front().due;
}

std::optional<Date> marks_count_from(const Receivable& receivable) {
  return receivable.was_reissued ? receivable.sent : std::nullopt;
}

// ---- the ladder ----

struct Rung {
  const Step* step = nullptr;
  int offset = 0;
};

struct Ladder {
  std::vector<Rung> rungs;  // that apply, in the order of the playbook
  std::optional<Date> last_done;
  Rung last_done_rung;
};

// Only steps after the due day of the instalment in force count for it (fine print E7).
std::optional<Date> ladder_counts_from(const Receivable& receivable) {
  return receivable.has_schedule ? std::optional(*receivable.due + Days{1}) : std::nullopt;
}

Ladder ladder_of(const Question& q) {
  Ladder ladder;
  for (const auto& step : q.view.playbook->steps) {
    if (step.phase != Phase::chase) continue;
    const Rung rung{&step, rung_offset(*q.view.playbook, step)};
    const auto done = done_on(q.receivable, step.id, ladder_counts_from(q.receivable));
    const bool is_later =
        done && (!ladder.last_done || *done > *ladder.last_done ||
                 (*done == *ladder.last_done && rung.offset > ladder.last_done_rung.offset));
    if (is_later) {
      ladder.last_done = done;
      ladder.last_done_rung = rung;
    }
    if (applies(q.rulebook, q.view, q.receivable, step)) ladder.rungs.push_back(rung);
  }
  return ladder;
}

// The latest of what rule 5 names. `run` is set when a pay run decides.
struct RungDay {
  Date day;
  std::optional<Date> run;
};

RungDay rung_day(const Question& q, const Ladder& ladder, const Rung& rung) {
  const Receivable& r = q.receivable;
  Date day = *r.due + Days{std::max(1, rung.offset)};
  if (ladder.last_done) {
    day = std::max(day, *ladder.last_done + Days{rung.offset - ladder.last_done_rung.offset});
    if (ladder.last_done_rung.step->deadline) {
      day = std::max(day, *ladder.last_done + Days{*ladder.last_done_rung.step->deadline + 1});
    }
  }
  day = free_or(r, day);
  if (r.sent) day = std::max(day, *r.sent + Days{contact_gap(q.rulebook, *q.view.client)});
  RungDay found{day, std::nullopt};
  if (const auto run = first_run_from(q.rulebook.calendar, *q.view.client, *r.due);
      run && *run + Days{1} > day) {
    found = {*run + Days{1}, run};
  }
  found.day = q.rulebook.calendar.working_day_on_or_after(found.day);
  return found;
}

std::vector<Reason> reasons_of_rung(const Question& q, const Ladder& ladder, const std::optional<Date>& run) {
  std::vector<Reason> reasons;
  const Receivable& r = q.receivable;
  if (ladder.last_done) {
    Reason follows{ReasonKind::follows_step, ladder.last_done, 0, {}, ladder.last_done_rung.step->id, {}};
    reasons.push_back(follows);
  } else if (run) {
    reasons.push_back({ReasonKind::run_has_passed, run, 0, {}, {}, {}});
  }
  reasons.push_back(
      {ReasonKind::days_after_due, r.due, std::max(0, days_between(*r.due, r.as_of)), r.asked, {}, {}});
  return reasons;
}

std::optional<Date> next_decision(const Question& q, const Step& step) {
  if (step.id != "legal") return std::nullopt;
  const auto mark = mark_of(q.receivable, step.id, ladder_counts_from(q.receivable));
  if (!mark) return std::nullopt;
  return q.rulebook.calendar.working_day_on_or_after(
      free_or(q.receivable, mark->on + Days{kDaysBetweenDecisions}));
}

}  // namespace

std::vector<NudgeWindow> nudge_windows(const Question& q) {
  std::vector<NudgeWindow> windows;
  if (!may_nudge(q.receivable)) return windows;
  const auto nudges = nudges_of(*q.view.playbook);
  for (std::size_t i = 0; i < nudges.size(); ++i) {
    const Step& step = *nudges[i];
    const auto day = day_of(q.rulebook, q.receivable, step);
    const bool is_step = day && *day > *q.receivable.sent && applies(q.rulebook, q.view, q.receivable, step);
    if (is_step) windows.push_back({&step, *day, lapse_day(q, nudges, i)});
  }
  return windows;
}

Answer nudge(const Question& q) {
  for (const auto& window : nudge_windows(q)) {
    const Step& step = *window.step;
    if (mark_of(q.receivable, step.id, marks_count_from(q.receivable))) continue;
    Outlook outlook;
    outlook.rule = Rule::nudge;
    outlook.step = &step;
    outlook.own_day = q.rulebook.calendar.working_day_on_or_after(free_or(q.receivable, window.day));
    if (step.when.anchor == Anchor::due) {
      outlook.reasons.push_back({ReasonKind::due_soon, q.receivable.due, 0, {}, {}, {}});
    } else {
      const int days = std::max(0, days_between(*q.receivable.sent, q.receivable.as_of));
      outlook.reasons.push_back({ReasonKind::days_after_sending, q.receivable.sent, days, {}, {}, {}});
    }
    outlook = with_contacts(q, std::move(outlook));
    if (fits_before(q, outlook, window.lapse - Days{1})) return outlook;
  }
  return std::nullopt;
}

Answer instalment_due(const Question& q) {
  const Receivable& r = q.receivable;
  if (!r.has_schedule || !r.due || *r.due < q.from || !q.rulebook.calendar.is_working_day(*r.due)) {
    return std::nullopt;
  }
  const Step& step = event_step(q.rulebook, "instalment-request");
  if (free_or(r, *r.due) != *r.due || mark_of(r, step.id, r.due)) return std::nullopt;
  Outlook outlook;
  outlook.rule = Rule::instalment;
  outlook.step = &step;
  outlook.own_day = *r.due;
  Money missing = zero(r.invoice->currency);
  for (const auto& portion : r.portions) {
    if (portion.due == *r.due) missing += portion.missing;
  }
  outlook.reasons.push_back({ReasonKind::instalment_due, r.due, 0, missing, {}, {}});
  outlook = with_contacts(q, std::move(outlook));
  if (!fits_before(q, outlook, *r.due)) return std::nullopt;
  return outlook;
}

Answer ladder(const Question& q) {
  const Receivable& r = q.receivable;
  if (!r.due) return std::nullopt;
  const Ladder ladder = ladder_of(q);
  for (const auto& rung : ladder.rungs) {
    const bool is_marked = mark_of(r, rung.step->id, ladder_counts_from(r)).has_value();
    const auto again = is_marked ? next_decision(q, *rung.step) : std::nullopt;
    if (is_marked && !again) continue;
    const RungDay due_rung = rung_day(q, ladder, rung);
    Outlook outlook;
    outlook.rule = Rule::ladder;
    outlook.step = rung.step;
    outlook.own_day = again.value_or(due_rung.day);
    if (again) {
      outlook.reasons.push_back({ReasonKind::decision_open, mark_of(r, rung.step->id)->on, 0, {}, {}, {}});
    }
    const auto more = reasons_of_rung(q, ladder, due_rung.run);
    outlook.reasons.insert(outlook.reasons.end(), more.begin(), more.end());
    if (due_rung.run && outlook.own_day > r.as_of) {
      outlook.waiting = Reason{ReasonKind::pay_run, due_rung.run, 0, {}, {}, {}};
    }
    return with_contacts(q, std::move(outlook));
  }
  Outlook done;
  done.rule = Rule::ladder;
  done.waiting = Reason{ReasonKind::ladder_is_done, {}, 0, {}, {}, {}};
  return done;
}

}  // namespace relance::rules
