// SPDX-License-Identifier: MIT
// done, skip, paid, ...: the only commands that write into a book, one [[event]] at the end of an invoice's
// file.
#include <algorithm>

#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/recording_plan.hpp"
#include "render/happening.hpp"
#include "store/append_events.hpp"
#include "store/book_files.hpp"
#include "store/event_text.hpp"

namespace relance {

namespace {

bool is_step(const Event& event) {
  return event.kind == EventKind::step || event.kind == EventKind::skip;
}

std::string dry_run_text(const std::vector<PlannedEvent>& plan) {
  std::string out;
  for (const auto& planned : plan) {
    if (!out.empty()) out += "\n";
    if (plan.size() > 1) out += "# " + printable(planned.receivable->invoice->file) + "\n";
    out += event_toml(planned.event);
  }
  return out;
}

// What was decided on is looked at once more under the lock: the same step is recorded once, and nothing is
// recorded on a file that has changed since.
std::vector<EventsToAppend> to_append(const std::vector<PlannedEvent>& plan) {
  std::vector<EventsToAppend> all;
  for (const auto& planned : plan) {
    const Invoice& invoice = *planned.receivable->invoice;
    const std::string toml = event_toml(planned.event);
    all.push_back({invoice.file, toml,
                   is_step(planned.event) ? unless_recorded(invoice.file, toml)
                                          : if_nothing_new(invoice.file, invoice.events.size())});
  }
  return all;
}

// The book is read again: what comes next is what the files say now.
Outcome answer(const Session& before, const std::vector<PlannedEvent>& plan,
               const std::vector<bool>& appended) {
  const auto session = Session::open(before.options, before.process);
  if (!session) return refused(session.error(), exit_code::kIoFailed);
  std::vector<RecordedEvent> events;
  for (std::size_t i = 0; i < plan.size(); ++i) {
    const Receivable* now = find_receivable((*session)->assessment, plan[i].receivable->invoice->number);
    if (!now)
      return refused({"`" + plan[i].receivable->invoice->file + "` cannot be read any more", {}},
                     exit_code::kIoFailed);
    events.push_back({plan[i].event, (*session)->listed(*now), !appended[i]});
  }
  const bool is_json = before.options.format == OutputFormat::json;
  return {exit_code::kDone,
          is_json ? recorded_json((*session)->envelope(), events) : recorded_report(events, (*session)->look),
          {}};
}

}  // namespace

Outcome run_record(const Session& session) {
  // A broken neighbour stops nobody.
  if (has_broken_profile(session)) return refused_by_profile();
  const auto plan = plan_recording(session);
  if (!plan) return plan.error();
  if (session.options.is_dry_run) return {exit_code::kDone, dry_run_text(*plan), {}};
  const auto appended = append_events(session.book.root, to_append(*plan));
  return appended ? answer(session, *plan, *appended) : refused(appended.error(), exit_code::kIoFailed);
}

}  // namespace relance
