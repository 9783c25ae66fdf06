// SPDX-License-Identifier: MIT
#include "playbook/step_days.hpp"

#include <algorithm>

#include "receivable/balance.hpp"
#include "receivable/pay_runs.hpp"

namespace relance {

namespace {

std::optional<Date> midway(const Work& work) {
  if (!work.starts || !work.ends) return std::nullopt;
  return *work.starts + Days{days_between(*work.starts, *work.ends) / 2};
}

std::optional<Date> anchor_day(const Receivable& receivable, const When& when) {
  const Work& work = receivable.invoice->work;
  switch (when.anchor) {
    case Anchor::proposed:
      return work.proposed;
    case Anchor::starts:
      return work.starts;
    case Anchor::midway:
      return midway(work);
    case Anchor::ends:
      return work.ends;
    case Anchor::issued:
      return receivable.issued ? receivable.issued : work.ends;
    case Anchor::sent:
      return receivable.sent;
    case Anchor::due:
      return receivable.due;
    case Anchor::paid:
      return receivable.balance.zero_on;
    case Anchor::done:
      return done_on(receivable, when.after_step);
    case Anchor::event:
      return std::nullopt;
  }
  return std::nullopt;
}

// "approval_days before the last run on or before due" (fine print E18); none: the ordinary day holds.
std::optional<Date> day_before_run(const Rulebook& rulebook, const Receivable& receivable) {
  const Client& client = *receivable.client;
  if (!client.approval_days || !receivable.due || !receivable.sent) return std::nullopt;
  const auto run = last_run_until(rulebook.calendar, client, *receivable.due);
  if (!run) return std::nullopt;
  const Date day = rulebook.calendar.working_day_on_or_before(*run - Days{*client.approval_days});
  if (day <= *receivable.sent) return std::nullopt;
  return day;
}

bool holds_pre_due_call(const Rulebook& rulebook, const ClientView& view) {
  switch (rulebook.profile.defaults.pre_due_call) {
    case PreDueCall::always:
      return true;
    case PreDueCall::new_clients:
      return view.habits.is_new();
    case PreDueCall::never:
      return false;
  }
  return false;
}

bool meets(const Only& only, const ClientView& view, const Receivable& receivable) {
  const Client& client = *view.client;
  if (only.size && *only.size != client.size) return false;
  if (only.kind && *only.kind != client.kind) return false;
  if (only.risk && *only.risk != client.risk) return false;
  if (only.new_client && *only.new_client != view.habits.is_new()) return false;
  if (only.silent && *only.silent == receivable.has_answer) return false;
  if (only.min_balance) {
    const Money least = tolerance_in(*only.min_balance, receivable.invoice->currency);
    if (receivable.balance.open < least) return false;
  }
  return true;
}

}  // namespace

std::optional<Mark> mark_of(const Receivable& receivable, std::string_view step, std::optional<Date> since) {
  std::optional<Mark> found;
  for (const auto& event : receivable.invoice->events) {
    if (event.date > receivable.as_of) break;
    const bool is_mark =
        (event.kind == EventKind::step || event.kind == EventKind::skip) && event.step == step;
    if (is_mark && (!since || event.date >= *since)) found = Mark{event.date, event.kind == EventKind::skip};
  }
  return found;
}

std::optional<Date> done_on(const Receivable& receivable, std::string_view step, std::optional<Date> since) {
  std::optional<Date> found;
  for (const auto& event : receivable.invoice->events) {
    if (event.date > receivable.as_of) break;
    const bool is_done = event.kind == EventKind::step && event.step == step;
    if (is_done && (!since || event.date >= *since)) found = event.date;
  }
  return found;
}

std::optional<Date> day_of(const Rulebook& rulebook, const Receivable& receivable, const Step& step) {
  if (step.id == "pre-due") {
    if (const auto day = day_before_run(rulebook, receivable)) return day;
  }
  const auto anchor = anchor_day(receivable, step.when);
  if (!anchor) return std::nullopt;
  const int offset = step.when.offset;
  if (!step.when.in_working_days) return rulebook.calendar.working_day_on_or_after(*anchor + Days{offset});
  return offset < 0 ? rulebook.calendar.working_days_before(*anchor, -offset)
                    : rulebook.calendar.working_days_after(*anchor, offset);
}

bool applies(const Rulebook& rulebook, const ClientView& view, const Receivable& receivable,
             const Step& step) {
  const bool is_loosened = view.habits.is_reliable && rulebook.profile.defaults.loosen;
  if (is_loosened && (step.id == "week-2" || step.id == "week-3")) return false;
  if (step.id == "pre-due") {
    if (!holds_pre_due_call(rulebook, view)) return false;
    if (is_loosened && rulebook.profile.defaults.pre_due_call != PreDueCall::always) return false;
  }
  return meets(step.only, view, receivable);
}

}  // namespace relance
