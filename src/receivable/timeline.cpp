// SPDX-License-Identifier: MIT
#include "receivable/timeline.hpp"

#include <algorithm>

#include "receivable/pauses.hpp"

namespace relance {

namespace {

std::optional<Date> plan_day(const Receivable& receivable) {
  std::optional<Date> day;
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    const bool is_plan = event->kind == EventKind::plan && !event->instalments->empty();
    if (is_plan && !day) day = event->date;
  }
  return day;
}

class DocumentHistory {
 public:
  DocumentHistory(const Receivable& receivable, const OwnTerms& own) : receivable_(receivable), own_(own) {}

  std::vector<Occurrence> run() {
    if (receivable_.issued) add(at(*receivable_.issued, Occasion::issued));
    if (receivable_.first_sent) add(at(*receivable_.first_sent, Occasion::sent));
    add_due_days();
    add_events();
    return std::move(occurrences_);
  }

 private:
  Occurrence at(Date on, Occasion occasion) const {
    Occurrence occurrence;
    occurrence.on = on;
    occurrence.receivable = &receivable_;
    occurrence.occasion = occasion;
    return occurrence;
  }

  void add(const Occurrence& occurrence) {
    if (occurrence.on <= receivable_.as_of) occurrences_.push_back(occurrence);
  }

  void add_due_day(const Portion& portion, bool is_of_plan) {
    Occurrence occurrence = at(portion.due, Occasion::due);
    occurrence.amount = portion.amount;
    occurrence.is_of_plan = is_of_plan;
    add(occurrence);
  }

  void add_due_days() {
    const auto planned = receivable_.is_on_plan ? plan_day(receivable_) : std::nullopt;
    for (const auto& portion : own_.portions) {
      const bool was_replaced = planned && portion.due >= *planned;
      if (!was_replaced) add_due_day(portion, false);
    }
    if (!receivable_.is_on_plan) return;
    for (const auto& portion : receivable_.portions) add_due_day(portion, true);
  }

  void add_events() {
    const auto promises = promises_made(*receivable_.invoice, receivable_.balance, receivable_.as_of);
    std::size_t next = 0;
    for (const auto* event : seen_events(*receivable_.invoice, receivable_.as_of)) {
      Occurrence occurrence = at(event->date, Occasion::happened);
      occurrence.event = event;
      const bool is_promise = event->kind == EventKind::promise && event->until && next < promises.size();
      if (is_promise) occurrence.promise = promises[next++];
      add(occurrence);
    }
  }

  const Receivable& receivable_;
  const OwnTerms& own_;
  std::vector<Occurrence> occurrences_;
};

}  // namespace

OwnTerms own_terms(const Assessment& assessment, const Surroundings& around, const Receivable& receivable) {
  OwnTerms own;
  own.from = receivable.due_from;
  own.portions = receivable.portions;
  own.terms = terms_in_force(*receivable.invoice, *receivable.client, assessment.ledger->profile);
  if (receivable.portions.empty()) {
    // Not issued yet: the terms are known, the day is not.
    const auto rule = due_rule(*receivable.invoice, *receivable.client, assessment.ledger->profile,
                               receivable.issued.value_or(receivable.as_of));
    if (rule) own.from = rule->from;
  }
  if (!receivable.is_on_plan) return own;
  Invoice without_plan = *receivable.invoice;
  std::erase_if(without_plan.events, [](const Event& event) { return event.kind == EventKind::plan; });
  const auto before = assess_again(assessment, around, receivable, without_plan, receivable.as_of);
  own.from = before.due_from;
  own.portions = before.portions;
  return own;
}

std::vector<Occurrence> timeline_of(const Assessment& assessment, const Surroundings& around,
                                    const std::vector<const Receivable*>& documents) {
  std::vector<Occurrence> all;
  for (const auto* document : documents) {
    const OwnTerms own = own_terms(assessment, around, *document);
    const auto some = DocumentHistory(*document, own).run();
    all.insert(all.end(), some.begin(), some.end());
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Occurrence& a, const Occurrence& b) { return a.on < b.on; });
  return all;
}

PromiseState state_of(const Promise& promise, Date as_of) {
  if (promise.kept_on)
    return *promise.kept_on <= promise.until ? PromiseState::kept : PromiseState::kept_late;
  if (promise.replaced_on && *promise.replaced_on <= promise.until) return PromiseState::replaced;
  return promise.until < as_of ? PromiseState::broken : PromiseState::running;
}

}  // namespace relance
