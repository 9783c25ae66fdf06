// SPDX-License-Identifier: MIT
// done, skip, paid, ...: the only commands that write into a book, one [[event]] at the end of an invoice's
// file.
#include <algorithm>
#include <set>

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

// Exactly what would be added to each file, its line ends and the blank line before it (fine print R9);
// several files are told apart by a comment.
Outcome dry_run(const Session& session, const std::vector<PlannedEvent>& plan) {
  std::string out;
  std::vector<EventToRecord> events;
  for (const auto& planned : plan) {
    const std::string& file = planned.receivable->invoice->file;
    const auto old_text = read_file(session.book.root, file);
    if (!old_text) return {exit_code::kIoFailed, {}, describe(old_text.error())};
    const auto new_text = with_events(file, *old_text, event_toml(planned.event));
    if (!new_text) return refused(new_text.error(), exit_code::kIoFailed);
    const std::string added = new_text->substr(old_text->size());
    if (plan.size() > 1) out += "# " + printable(file) + "\n";
    out += added;
    events.push_back({planned.receivable->invoice, planned.event, added});
  }
  const bool is_json = session.options.format == OutputFormat::json;
  return {exit_code::kDone, is_json ? would_record_json(session.envelope(), events) : out, {}};
}

// Money that moved in the meantime may make an event impossible: it is looked at again.
bool depends_on_balance(const Event& event) {
  return event.kind == EventKind::payment || event.kind == EventKind::credit ||
         event.kind == EventKind::write_off || event.kind == EventKind::plan;
}

// What was decided on is looked at once more under the lock: the same step is recorded once, and money only
// on what the balance was taken from.
std::vector<EventsToAppend> to_append(const std::vector<PlannedEvent>& plan) {
  std::vector<EventsToAppend> all;
  all.reserve(plan.size());
  for (const auto& planned : plan) {
    const Invoice& invoice = *planned.receivable->invoice;
    const std::string toml = event_toml(planned.event);
    EventGuard guard;
    if (is_step(planned.event)) guard = unless_recorded(invoice.file, toml);
    if (depends_on_balance(planned.event)) guard = if_nothing_new(invoice.file, invoice.events.size());
    all.push_back({invoice.file, toml, std::move(guard)});
  }
  return all;
}

// What comes next is what the files say now. Nobody else's invoice has a say in it.
Outcome answer(const Session& before, const std::vector<PlannedEvent>& plan,
               const std::vector<bool>& appended) {
  std::set<std::string> clients;
  for (const auto& planned : plan) clients.insert(planned.receivable->invoice->client);
  const auto session = before.read_again(clients);
  std::vector<RecordedEvent> events;
  for (std::size_t i = 0; i < plan.size(); ++i) {
    const Receivable* now = find_receivable(session->assessment, plan[i].receivable->invoice->number);
    if (!now)
      return refused({wording("`{}` cannot be read any more", plan[i].receivable->invoice->file), {}},
                     exit_code::kIoFailed);
    events.push_back({plan[i].event, session->listed(*now), !appended[i], plan[i].receivable});
  }
  const bool is_json = before.options.format == OutputFormat::json;
  return {exit_code::kDone,
          is_json ? recorded_json(session->envelope(), events) : recorded_report(events, session->look),
          {},
          true};
}

// Has another run written to one of these files since they were read?
bool has_changed(const std::vector<PlannedEvent>& plan, const Session& now) {
  return std::any_of(plan.begin(), plan.end(), [&](const PlannedEvent& planned) {
    const Invoice* invoice = find_invoice(now.book.ledger, planned.receivable->invoice->number);
    return invoice && invoice->events.size() != planned.receivable->invoice->events.size();
  });
}

// Any number of runs at once lose nothing (ledger.md "Writing"): whoever comes second decides again on what
// the first has written. At least one run succeeds in each round.
Outcome record(const Session& session, int rounds_left) {
  const auto plan = plan_recording(session);
  if (!plan) return plan.error();
  if (session.options.is_dry_run) return dry_run(session, *plan);
  const auto appended = append_events(session.book.root, to_append(*plan));
  if (appended) return answer(session, *plan, *appended);
  const auto now = Session::open(session.options, session.process);
  if (rounds_left > 0 && now && has_changed(*plan, **now)) return record(**now, rounds_left - 1);
  return refused(appended.error(), exit_code::kIoFailed);
}

}  // namespace

Outcome run_record(const Session& session) {
  constexpr int kMostRounds = 500;
  // A broken neighbour stops nobody.
  if (has_broken_profile(session)) return refused_by_profile();
  return record(session, kMostRounds);
}

}  // namespace relance
