// SPDX-License-Identifier: MIT
#include "playbook/suggested_type.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace relance {

namespace {

using enum ClientType;

constexpr int kTelling = 2;
constexpr int kHint = 1;
constexpr int kClear = 4;
constexpr int kLead = 2;
constexpr int kFewestInvoices = 3;
constexpr int kFewest = 2;  // of anything: once is no habit
constexpr int kManyReminders = 3;
constexpr int kDaysAfterWord = 7;
constexpr int kDaysAfterCorrection = 15;

struct History {
  int sent = 0;
  int judged = 0;  // paid, or late now
  int in_terms = 0;
  int late = 0;
  int asked_changes = 0;
  int corrected = 0;
  int paid_once_corrected = 0;
  int paid_at_first_word = 0;
  int many_reminders = 0;
  int calls = 0;
  int calls_unanswered = 0;
};

bool is_unanswered(std::string_view outcome) {
  return outcome == "voicemail" || outcome == "unreachable";
}

class Counting {
 public:
  Counting(const Rulebook& rulebook, const PaymentRecord& record)
      : rulebook_(rulebook), client_(*record.client), playbook_(playbook_of(rulebook, client_)) {
    for (const auto& invoice : record.invoices) add(invoice);
  }

  const History& history() const { return history_; }

 private:
  // Until the money came: what is said after it speaks of something else.
  struct Reminders {
    std::optional<Date> first;
    int count = 0;
  };

  Reminders reminders_of(const InvoiceRecord& invoice) const {
    Reminders reminders;
    for (const auto* event : seen_events(*invoice.receivable->invoice, invoice.receivable->as_of)) {
      const bool is_reminder = event->kind == EventKind::step &&
                               is_chase_step(rulebook_, client_, event->step) &&
                               is_contact(rulebook_, playbook_, *event);
      if (!is_reminder || event->date <= invoice.first_due) continue;
      if (invoice.paid_on && event->date > *invoice.paid_on) continue;
      if (!reminders.first) reminders.first = event->date;
      ++reminders.count;
    }
    return reminders;
  }

  void add(const InvoiceRecord& invoice) {
    ++history_.sent;
    add_changes(invoice);
    add_calls(*invoice.receivable);
    const bool is_open_and_late = !invoice.paid_on && invoice.receivable->is_late;
    if (!invoice.paid_on && !is_open_and_late) return;
    ++history_.judged;
    if (invoice.is_paid_in_terms()) {
      ++history_.in_terms;
      return;
    }
    ++history_.late;
    const auto reminders = reminders_of(invoice);
    if (reminders.count >= kManyReminders) ++history_.many_reminders;
    if (reminders.first && invoice.paid_on && *invoice.paid_on <= *reminders.first + Days{kDaysAfterWord})
      ++history_.paid_at_first_word;
  }

  void add_changes(const InvoiceRecord& invoice) {
    bool has_asked = false;
    std::optional<Date> corrected;
    for (const auto* event : seen_events(*invoice.receivable->invoice, invoice.receivable->as_of)) {
      if (event->kind == EventKind::correction) has_asked = true;
      if (event->kind == EventKind::corrected) corrected = event->date;
    }
    if (has_asked) ++history_.asked_changes;
    if (!has_asked || !corrected) return;
    ++history_.corrected;
    const Date in_time = std::max(invoice.last_due, *corrected + Days{kDaysAfterCorrection});
    if (invoice.paid_on && *invoice.paid_on <= in_time) ++history_.paid_once_corrected;
  }

  void add_calls(const Receivable& receivable) {
    for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
      if (event->kind != EventKind::step) continue;
      const bool reached_nobody = is_unanswered(*event->outcome);
      if (event->channel == Channel::call || reached_nobody) ++history_.calls;
      if (reached_nobody) ++history_.calls_unanswered;
    }
  }

  const Rulebook& rulebook_;
  const Client& client_;
  const Playbook& playbook_;
  History history_;
};

int points_of(TraitKind kind) {
  return kind == TraitKind::has_process || kind == TraitKind::keeps_promises ? kHint : kTelling;
}

std::vector<Trait> traits_of(const History& h, const PaymentRecord& record) {
  const Client& client = *record.client;
  const PromiseRecord& promises = record.promises;
  const int not_kept = promises.broken + promises.kept_late;
  std::vector<Trait> traits;
  const auto add_if = [&](bool holds, Trait trait) {
    if (holds) traits.push_back(trait);
  };
  using enum TraitKind;
  add_if(h.asked_changes >= kFewest && h.asked_changes * 3 >= h.sent,
         {asks_corrections, perfectionist, h.asked_changes, h.sent});
  add_if(h.paid_once_corrected >= kFewest && h.paid_once_corrected * 2 >= h.corrected,
         {pays_once_corrected, perfectionist, h.paid_once_corrected, h.corrected});
  add_if(h.paid_at_first_word >= kFewest && h.paid_at_first_word * 2 >= h.late,
         {pays_at_first_word, overwhelmed, h.paid_at_first_word, h.late});
  add_if(h.in_terms * 3 >= h.judged && h.late >= kFewest,
         {forgets_sometimes, overwhelmed, h.in_terms, h.judged});
  add_if(h.many_reminders >= kFewest && h.many_reminders * 2 >= h.late,
         {needs_reminders, procrastinator, h.many_reminders, h.late});
  add_if(not_kept >= kFewest, {breaks_promises, procrastinator, not_kept, promises.decided()});
  add_if(h.calls_unanswered >= kFewest, {is_never_there, procrastinator, h.calls_unanswered, h.calls});
  add_if(h.late >= kFewestInvoices && h.in_terms == 0, {is_always_late, procrastinator, h.late, h.judged});
  add_if(!client.pays_on.empty() || !client.requires_keys.empty(), {has_process, perfectionist, 0, 0});
  add_if(promises.kept >= kFewest && promises.kept == promises.decided(),
         {keeps_promises, overwhelmed, promises.kept, promises.decided()});
  return traits;
}

int points_for(ClientType type, const std::vector<Trait>& traits) {
  int points = 0;
  for (const auto& trait : traits) {
    if (trait.type == type) points += points_of(trait.kind);
  }
  return points;
}

}  // namespace

std::optional<SuggestedType> suggested_type(const Rulebook& rulebook, const PaymentRecord& record) {
  const Counting counting(rulebook, record);
  if (counting.history().judged < kFewestInvoices) return std::nullopt;
  auto traits = traits_of(counting.history(), record);
  constexpr std::array kTypes = {perfectionist, overwhelmed, procrastinator};
  ClientType best = standard;
  int most = 0;
  int next = 0;
  for (const auto type : kTypes) {
    const int points = points_for(type, traits);
    if (points > most) {
      next = std::exchange(most, points);
      best = type;
    } else {
      next = std::max(next, points);
    }
  }
  if (most < kClear || most - next < kLead) return std::nullopt;
  std::erase_if(traits, [&](const Trait& trait) { return trait.type != best; });
  return SuggestedType{best, std::move(traits)};
}

}  // namespace relance
