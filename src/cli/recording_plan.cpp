// SPDX-License-Identifier: MIT
#include "cli/recording_plan.hpp"

#include <algorithm>
#include <set>

#include "base/printable.hpp"
#include "cli/as_of.hpp"
#include "cli/draft_selection.hpp"
#include "cli/equal_instalments.hpp"
#include "cli/exit_code.hpp"
#include "cli/other_days.hpp"
#include "cli/references.hpp"
#include "ledger/words.hpp"
#include "playbook/step_days.hpp"
#include "receivable/recordable.hpp"

namespace relance {

namespace {

using Plan = std::vector<PlannedEvent>;

std::optional<EventKind> kind_of(Command command) {
  switch (command) {
    case Command::paid:
      return EventKind::payment;
    case Command::promised:
      return EventKind::promise;
    case Command::disputed:
      return EventKind::dispute;
    case Command::resolved:
      return EventKind::resolved;
    case Command::correction:
      return EventKind::correction;
    case Command::corrected:
      return EventKind::corrected;
    case Command::replied:
      return EventKind::reply;
    case Command::snooze:
      return EventKind::snooze;
    case Command::instalments:
      return EventKind::plan;
    case Command::credit:
      return EventKind::credit;
    case Command::waive:
      return EventKind::waive;
    case Command::hand_off:
      return EventKind::handed_off;
    case Command::write_off:
      return EventKind::write_off;
    case Command::cancel:
      return EventKind::cancel;
    case Command::note:
      return EventKind::note;
    default:
      return std::nullopt;
  }
}

class Planner {
 public:
  explicit Planner(const Session& session) : session_(session), options_(session.options), days_(session) {}

  tl::expected<Plan, Outcome> plan() {
    if (const auto problem = read_words()) return tl::make_unexpected(*problem);
    if (options_.command == Command::done) return plan_done();
    if (options_.command == Command::skip) return plan_skip();
    return plan_event(*kind_of(options_.command));
  }

 private:
  // What every command may say: texts that a file can hold, days that are days.
  std::optional<Outcome> read_words() {
    for (const auto* text : {&options_.reason, &options_.note, &options_.text, &options_.to, &options_.method,
                             &options_.reference}) {
      if (!is_valid_utf8(*text))
        return wrong_use(wording("a text is not UTF-8"), wording("check the terminal's character set"));
      if (unwanted_in(*text, false))
        return wrong_use(wording("a text holds a control character"), wording("write it on one line"));
    }
    if (options_.command == Command::note && !options_.note.empty())
      return wrong_use(wording("a note is TEXT; --note goes beside something else"), {});
    if (const auto empty = empty_word(); !empty.empty()) return wrong_use(wording("{} is empty", empty), {});
    const struct {
      const std::string& word;
      std::optional<Date>& day;
    } days[] = {{options_.date, date_},
                {options_.day, day_},
                {options_.sent_day, sent_},
                {options_.first_day, first_}};
    for (const auto& [word, day] : days) {
      if (word.empty()) continue;
      const auto named = parse_day_word(word, session_.as_of);
      if (!named) return wrong_use(named.error().message, named.error().hint);
      day = *named;
    }
    // It would not be seen on the day of recording, so that what comes next would be told wrong.
    if (date_ && *date_ > session_.as_of)
      return wrong_use(wording("{} is in the future", to_iso(*date_)),
                       wording("record it when it has happened"));
    return std::nullopt;
  }

  // What must be said; the command line only sees that it was given.
  std::string empty_word() const {
    switch (options_.command) {
      case Command::skip:
        return options_.reason.empty() ? "--reason" : "";
      case Command::hand_off:
        return options_.to.empty() ? "--to" : "";
      case Command::note:
        return options_.text.empty() ? "TEXT" : "";
      case Command::promised:
      case Command::snooze:
        return options_.day.empty() ? "DATE" : "";
      case Command::credit:
        return options_.amount.empty() ? "AMOUNT" : "";
      default:
        return "";
    }
  }

  Date happened_on() const { return date_.value_or(session_.as_of); }

  Event event_of(EventKind kind) const {
    Event event;
    event.date = happened_on();
    event.kind = kind;
    event.reason = options_.reason;
    event.note = kind == EventKind::note ? options_.text : options_.note;
    return event;
  }

  Outcome refused(const Receivable& receivable, const Failure& failure) const {
    return wrong_use(wording("{}: {}", receivable.invoice->number, failure.message), failure.hint);
  }

  static Failure why_no_late_sums(bool is_owed) {
    if (!is_owed) return {wording("nothing is owed for the delay"), wording("see: relance interest")};
    return {wording("--late-sums goes with AMOUNT"), wording("name all that came in")};
  }

  tl::expected<Plan, Outcome> plan_done() {
    DraftSelection selection = select_actions(session_);
    std::set<const Receivable*> named;
    for (const auto& text : options_.references) {
      if (const auto reference = find_reference(session_, text)) named.insert(reference->invoice);
    }
    Plan plan;
    for (auto& action : selection.actions) {
      if (action.stands_for) return tl::make_unexpected(not_found_yet(action));
      if (date_) days_.keep_steps_of(*date_, named, action);
      for (const auto& covered : action.covered) {
        if (!covered.step) continue;
        Event event = event_of(EventKind::step);
        event.step = covered.step->id;
        event.channel = channel_of(*covered.step);
        event.outcome = options_.outcome;
        if (const auto on = recorded_before(*covered.receivable, *covered.step); on && *on != event.date) {
          return tl::make_unexpected(refused(
              *covered.receivable, {wording("`{}` was recorded on {} already", covered.step->id, to_iso(*on)),
                                    wording("what else there is to say: relance note")}));
        }
        const Phase phase = covered.step->phase;
        const Permission permission{false, phase == Phase::nudge || phase == Phase::chase,
                                    phase == Phase::before};
        if (const auto why = why_not_recordable(*covered.receivable, event, permission))
          return tl::make_unexpected(refused(*covered.receivable, *why));
        plan.push_back({covered.receivable, std::move(event)});
      }
    }
    if (selection.exit_code == exit_code::kDone && !plan.empty()) return plan;
    Wording err = selection.err;
    if (!plan.empty()) err += told(wording("nothing was recorded"));
    return tl::make_unexpected(Outcome{std::max(selection.exit_code, exit_code::kFound), {}, std::move(err)});
  }

  // A rung is climbed once for its due day, a nudge once for its sending; `legal` and what events call come
  // again.
  std::optional<Date> recorded_before(const Receivable& receivable, const Step& step) const {
    if (step.id == "legal" || step.phase == Phase::event) return std::nullopt;
    if (step.phase == Phase::chase) return done_on(receivable, step.id, receivable.due);
    if (step.phase == Phase::nudge) return done_on(receivable, step.id, receivable.sent);
    return done_on(receivable, step.id);
  }

  // The task is over when the address is there, not when it was looked for (fine print E27).
  static Outcome not_found_yet(const Action& action) {
    return wrong_use(
        wording("`{}` ends when {} has a contact with an address", action.step->id, action.client->file),
        wording("add it there, or: relance skip {} --reason \"...\"",
                shell_word(action.lead->invoice->number)));
  }

  Channel channel_of(const Step& step) const {
    const auto chosen = from_word<Channel>(options_.channel);
    return chosen ? *chosen : recorded_channel(step);
  }

  // One invoice's own step; of a client, the lead's. What stands for a step that cannot be done is waived
  // with it (fine print E27).
  tl::expected<Plan, Outcome> plan_skip() {
    const DraftSelection selection = select_actions(session_);
    if (selection.exit_code != exit_code::kDone || selection.actions.empty())
      return tl::make_unexpected(
          Outcome{std::max(selection.exit_code, exit_code::kFound), {}, selection.err});
    const Action& action = selection.actions.front();
    const auto reference = find_reference(session_, options_.references.front());
    const bool names_invoice = reference && reference->invoice;
    const Receivable& receivable = names_invoice ? *reference->invoice : *action.lead;
    const Step* step = action.stands_for ? action.stands_for : action.step;
    for (const auto& covered : action.covered) {
      if (covered.receivable->invoice == receivable.invoice && covered.step && !action.stands_for)
        step = covered.step;
    }
    Event event = event_of(EventKind::skip);
    event.step = step->id;
    if (const auto why = why_not_recordable(receivable, event, {false, false, step->phase == Phase::before}))
      return tl::make_unexpected(refused(receivable, *why));
    return Plan{{&receivable, std::move(event)}};
  }

  tl::expected<Plan, Outcome> plan_event(EventKind kind) {
    const auto found = find_invoice_reference(session_, options_.references.front());
    if (!found) return tl::make_unexpected(found.error());
    const Receivable& receivable = **found;
    Event event = event_of(kind);
    event.until = day_;
    event.sent = sent_;
    event.to = options_.to;
    event.method = options_.method;
    event.reference = options_.reference;
    const Currency currency = receivable.invoice->currency;
    if (!options_.amount.empty()) {
      const auto amount = parse_money(options_.amount, currency);
      if (!amount) return tl::make_unexpected(refused(receivable, amount.error()));
      event.amount = *amount;
    }
    // All that is open: written out, so that the file says what came in.
    if (kind == EventKind::payment && !event.amount) event.amount = receivable.balance.open;
    const auto claimed = options_.pays_late_sums ? claimed_for_lateness(receivable) : std::nullopt;
    if (options_.pays_late_sums && (!claimed || options_.amount.empty())) {
      return tl::make_unexpected(refused(receivable, why_no_late_sums(claimed.has_value())));
    }
    const Permission permission{options_.is_overpaid, false, false, claimed ? claimed->second : std::nullopt};
    for (const auto* seen : {&receivable, &days_.with_all_events(receivable)}) {
      if (const auto why = why_not_recordable(*seen, event, permission))
        return tl::make_unexpected(refused(receivable, *why));
    }
    if (claimed) return Plan{{&receivable, std::move(event)}, {&receivable, claimed->first}};
    if (kind == EventKind::plan) {
      const Date next = session_.book.calendar.working_day_on_or_after(happened_on() + Days{7});
      const Date first = first_.value_or(next);
      if (first < happened_on())
        return tl::make_unexpected(
            refused(receivable, {wording("the first due day {} is in the past", to_iso(first)), {}}));
      auto parts = equal_instalments(days_.seen_on(receivable, happened_on()).balance.open, first, options_);
      if (!parts) return tl::make_unexpected(refused(receivable, parts.error()));
      event.instalments = std::move(*parts);
    }
    return Plan{{&receivable, std::move(event)}};
  }

  // Sums claimed on that day, for the file, and how much of them is not paid yet.
  std::optional<std::pair<Event, std::optional<Money>>> claimed_for_lateness(const Receivable& receivable) {
    const Receivable& then = days_.seen_on(receivable, happened_on());
    const auto sums = session_.late_sums(then);
    if (!sums || !is_positive(sums->interest + sums->compensation)) return std::nullopt;
    Event claim;
    claim.date = happened_on();
    claim.kind = EventKind::fees;
    claim.fees = Fees{sums->interest, sums->compensation};
    return std::pair{claim, std::optional(sums->interest + sums->compensation - then.balance.late_paid)};
  }

  const Session& session_;
  const Options& options_;
  OtherDays days_;
  std::optional<Date> date_;
  std::optional<Date> day_;
  std::optional<Date> sent_;
  std::optional<Date> first_;
};

}  // namespace

tl::expected<std::vector<PlannedEvent>, Outcome> plan_recording(const Session& session) {
  return Planner(session).plan();
}

}  // namespace relance
