// SPDX-License-Identifier: MIT
#include "playbook/actions_ahead.hpp"

#include <algorithm>

namespace relance {

namespace {

std::optional<int> days_late_of(const Receivable& lead) {
  const bool is_late = lead.is_late && lead.first_sent && !is_closed(lead.standing);
  return is_late && lead.days_past_due > 0 ? std::optional(lead.days_past_due) : std::nullopt;
}

struct Ranked {
  ActionAhead action;
  int score = 0;
};

// One client from day to day, on copies of its invoices.
class ClientAhead {
 public:
  ClientAhead(const Rulebook& rulebook, const Surroundings& around, const Assessment& assessment,
              const std::vector<const Receivable*>& of_one_client)
      : rulebook_(rulebook), around_(around), assessment_(assessment) {
    documents_.reserve(of_one_client.size());
    for (const auto* receivable : of_one_client) {
      documents_.push_back({receivable, *receivable->invoice});
      std::erase_if(documents_.back().invoice.events,
                    [&](const Event& event) { return event.date > assessment.as_of; });
    }
  }

  void add_to(std::vector<Ranked>& out, Date last) {
    for (Date day = assessment_.as_of; day <= last; day += Days{1}) {
      if (rulebook_.calendar.is_working_day(day)) live_through(day, out);
    }
  }

 private:
  struct Document {
    const Receivable* before = nullptr;
    Invoice invoice;
    bool is_decided_by_user = false;
  };

  void live_through(Date day, std::vector<Ranked>& out) {
    std::vector<Receivable> seen;
    seen.reserve(documents_.size());  // pointers into it are handed out below
    std::vector<const Receivable*> pointers;
    pointers.reserve(documents_.size());
    for (const auto& document : documents_) {
      if (document.is_decided_by_user) continue;
      if (is_credit_note(document.invoice)) {
        pointers.push_back(document.before);
      } else {
        seen.push_back(assess_again(assessment_, around_, *document.before, document.invoice, day));
        pointers.push_back(&seen.back());
      }
    }
    const Morning morning = recommend_for(rulebook_, pointers, day);
    for (const auto& action : morning.actions) {
      out.push_back({told(action, day), action.score.total()});
      take(action, day);
    }
  }

  ActionAhead told(const Action& action, Date day) const {
    ActionAhead ahead;
    ahead.on = day;
    ahead.client = action.client;
    ahead.step = action.step;
    ahead.rule = action.rule;
    ahead.recipient = action.recipient;
    ahead.amounts = action.amounts;
    ahead.reasons = action.reasons;
    ahead.days_late = days_late_of(*action.lead);
    ahead.invoices.push_back(documents_[place_of(*action.lead)].before->invoice);
    for (const auto& covered : action.covered) {
      if (covered.receivable == action.lead) continue;
      ahead.invoices.push_back(documents_[place_of(*covered.receivable)].before->invoice);
    }
    return ahead;
  }

  std::size_t place_of(const Receivable& receivable) const {
    const auto found = std::find_if(documents_.begin(), documents_.end(), [&](const Document& document) {
      return document.invoice.number == receivable.invoice->number;
    });
    return static_cast<std::size_t>(found - documents_.begin());
  }

  // As `relance done` would record it.
  void take(const Action& action, Date day) {
    const bool ends_here = action.step->id == "legal" || action.step->id == "find-contact";
    for (const auto& covered : action.covered) {
      const bool is_lead = covered.receivable == action.lead;
      if (!covered.step && !is_lead) continue;
      Document& document = documents_[place_of(*covered.receivable)];
      document.is_decided_by_user = document.is_decided_by_user || ends_here;
      Event event;
      event.date = day;
      event.kind = EventKind::step;
      const Step& step = covered.step ? *covered.step : *action.step;
      event.step = step.id;
      event.channel = recorded_channel(step);
      document.invoice.events.push_back(std::move(event));  // the latest of all
    }
  }

  const Rulebook& rulebook_;
  const Surroundings& around_;
  const Assessment& assessment_;
  std::vector<Document> documents_;
};

}  // namespace

std::vector<ActionAhead> actions_until(const Rulebook& rulebook, const Surroundings& around,
                                       const Assessment& assessment, Date last) {
  std::vector<Ranked> ranked;
  for (const auto& [client, places] : assessment.places_by_client) {
    ClientAhead(rulebook, around, assessment, receivables_of(assessment, client)).add_to(ranked, last);
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
    if (a.action.on != b.action.on) return a.action.on < b.action.on;
    if (a.score != b.score) return a.score > b.score;
    return a.action.invoices.front()->number < b.action.invoices.front()->number;
  });
  std::vector<ActionAhead> actions;
  actions.reserve(ranked.size());
  for (auto& one : ranked) actions.push_back(std::move(one.action));
  return actions;
}

}  // namespace relance
