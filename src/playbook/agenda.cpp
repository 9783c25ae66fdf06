// SPDX-License-Identifier: MIT
#include "playbook/agenda.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "playbook/schedule.hpp"
#include "playbook/step_days.hpp"
#include "receivable/pay_runs.hpp"

namespace relance {

namespace {

bool reaches_client(const Step& step) {
  return is_contact_step(step) && step.id != "send-invoice" && step.id != "fix-invoice";
}

std::optional<Money> positive(const Money& amount) {
  return is_positive(amount) ? std::optional(amount) : std::nullopt;
}

AgendaItem item_of(const Receivable& receivable) {
  return {&receivable, receivable.has_total ? positive(receivable.balance.open) : std::nullopt};
}

// Sent, open, and neither closed nor put off without an end.
bool expects_money(const Receivable& receivable) {
  return receivable.first_sent && !is_closed(receivable.standing) && is_positive(receivable.balance.open);
}

class Agenda {
 public:
  Agenda(const Rulebook& rulebook, const Surroundings& around, const Assessment& assessment, Date until)
      : rulebook_(rulebook), around_(around), assessment_(assessment), until_(until) {}

  std::vector<AgendaEntry> run() {
    const Morning morning = recommend(rulebook_, assessment_);
    for (const auto& action : morning.actions) add_action(action);
    for (const auto& waiting : morning.waiting) add_waiting(waiting);
    for (const auto& receivable : assessment_.receivables) {
      if (!credited_.contains(&receivable)) add_coming(receivable);
      if (expects_money(receivable)) add_expected(receivable);
    }
    return in_order();
  }

 private:
  void add_action(const Action& action) {
    AgendaEntry entry;
    entry.on = assessment_.as_of;
    entry.client = action.client;
    entry.step = action.step;
    entry.channels = action.recipient.channels;
    entry.contact = action.recipient.contact;
    entry.reasons = action.reasons;
    entry.items.push_back({action.lead, asked_on(*action.lead)});
    for (const auto& covered : action.covered) {
      if (covered.receivable != action.lead)
        entry.items.push_back({covered.receivable, asked_on(*covered.receivable)});
    }
    entries_.push_back(std::move(entry));
  }

  static std::optional<Money> asked_on(const Receivable& receivable) {
    return receivable.has_total ? positive(receivable.asked) : std::nullopt;
  }

  // Another contact comes first today: the step is for a later day than the schedule of the invoice alone
  // says.
  void add_waiting(const Waiting& waiting) {
    if (waiting.reason.kind == ReasonKind::covered_by_credit) credited_.insert(waiting.receivable);
    if (waiting.reason.kind != ReasonKind::other_contact_first || !waiting.next || !waiting.until) return;
    if (*waiting.until <= until_) add_step(*waiting.receivable, *waiting.next, *waiting.until);
    later_[waiting.receivable] = waiting.next->id;
  }

  void add_coming(const Receivable& receivable) {
    const auto later = later_.find(&receivable);
    const Playbook& playbook = playbook_of(rulebook_, *receivable.client);
    for (const auto& scheduled :
         schedule_of({rulebook_, around_, assessment_}, view_of(receivable), receivable, until_)) {
      if (scheduled.state != StepState::coming || scheduled.on <= assessment_.as_of) continue;
      if (later != later_.end() && later->second == scheduled.id) continue;
      if (const Step* step = step_of(rulebook_, playbook, scheduled.id))
        add_step(receivable, *step, scheduled.on);
    }
  }

  ClientView& view_of(const Receivable& receivable) {
    const Client* client = receivable.client;
    const auto found = views_.find(client);
    if (found != views_.end()) return found->second;
    auto view = view_client(rulebook_, receivables_of(assessment_, client->id), assessment_.as_of);
    return views_.emplace(client, std::move(view)).first->second;
  }

  void add_step(const Receivable& receivable, const Step& step, Date on) {
    AgendaEntry entry;
    entry.on = on;
    entry.client = receivable.client;
    entry.step = &step;
    entry.items = {item_of(receivable)};
    if (reaches_client(step)) return add_shared(std::move(entry));
    add_recipient(entry);
    entries_.push_back(std::move(entry));
  }

  static void add_recipient(AgendaEntry& entry) {
    const Recipient recipient = recipient_of(*entry.client, *entry.step);
    entry.channels = recipient.channels;
    entry.contact = recipient.contact;
  }

  // One contact and one pay day a client and day: the lowest number names it, in whatever order they come, so
  // that it keeps its name from one day to the next.
  void add_shared(AgendaEntry added) {
    const auto [place, is_new] = shared_.try_emplace({added.kind, added.client, added.on}, entries_.size());
    if (is_new) {
      if (added.step) add_recipient(added);
      entries_.push_back(std::move(added));
      return;
    }
    AgendaEntry& entry = entries_[place->second];
    const bool names_it =
        added.items.front().receivable->invoice->number < entry.items.front().receivable->invoice->number;
    entry.items.push_back(added.items.front());
    if (!names_it) return;
    std::rotate(entry.items.begin(), std::prev(entry.items.end()), entry.items.end());
    entry.step = added.step;
    if (entry.step) add_recipient(entry);
  }

  // ---- money ----

  void add_expected(const Receivable& receivable) {
    for (const auto& portion : receivable.portions) {
      if (!portion.is_filled) add_day(AgendaKind::due, receivable, portion.due, portion.missing);
    }
    const auto& promise = receivable.pauses->promise;
    if (promise && receivable.standing == Standing::promised)
      add_day(AgendaKind::promise, receivable, promise->until,
              std::min(promise->amount, receivable.balance.open));
    if (receivable.due && !is_paused(receivable)) {
      const Date from = std::max(*receivable.due, assessment_.as_of);
      if (const auto run = first_run_from(rulebook_.calendar, *receivable.client, from))
        add_day(AgendaKind::pay_run, receivable, *run, receivable.balance.open);
    }
  }

  void add_day(AgendaKind kind, const Receivable& receivable, Date on, const Money& amount) {
    if (on < assessment_.as_of || on > until_) return;
    AgendaEntry entry;
    entry.kind = kind;
    entry.on = on;
    entry.client = receivable.client;
    entry.items = {{&receivable, positive(amount)}};
    if (kind == AgendaKind::pay_run) return add_shared(std::move(entry));
    entries_.push_back(std::move(entry));
  }

  // ---- order ----

  std::vector<AgendaEntry> in_order() {
    std::stable_sort(entries_.begin(), entries_.end(), [](const AgendaEntry& a, const AgendaEntry& b) {
      return std::tie(a.on, a.client->id, a.kind, a.items.front().receivable->invoice->number) <
             std::tie(b.on, b.client->id, b.kind, b.items.front().receivable->invoice->number);
    });
    std::map<std::tuple<AgendaKind, const Receivable*, std::string>, int> met;
    for (auto& entry : entries_)
      entry.rank =
          ++met[{entry.kind, entry.items.front().receivable, entry.step ? entry.step->id : std::string{}}];
    return std::move(entries_);
  }

  const Rulebook& rulebook_;
  const Surroundings& around_;
  const Assessment& assessment_;
  Date until_;
  std::map<const Client*, ClientView> views_;
  std::vector<AgendaEntry> entries_;
  std::map<std::tuple<AgendaKind, const Client*, Date>, std::size_t> shared_;  // places in entries_
  std::set<const Receivable*> credited_;            // a credit covers them: nothing comes
  std::map<const Receivable*, std::string> later_;  // the step that waits for another contact
};

}  // namespace

std::vector<AgendaEntry> agenda_of(const Rulebook& rulebook, const Surroundings& around,
                                   const Assessment& assessment, Date until) {
  return Agenda(rulebook, around, assessment, until).run();
}

}  // namespace relance
