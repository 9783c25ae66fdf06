// SPDX-License-Identifier: MIT
// Client by client. Each invoice has its own outlook first; then credits are netted, tasks become actions of
// their own, and of what would contact the client only the furthest step stays, taking the other late
// invoices along.
#include "playbook/recommend.hpp"

#include <algorithm>
#include <map>

#include "playbook/netting.hpp"
#include "playbook/score.hpp"

namespace relance {

namespace {

struct Candidate {
  const Receivable* receivable = nullptr;
  Outlook outlook;
  bool is_covered = false;  // in some action
  bool is_held_by_credit = false;
};

bool is_contact_action(const Step& step) {
  return is_contact_step(step) && step.id != "send-invoice" && step.id != "fix-invoice";
}

bool is_settled_for_good(const Candidate& candidate) {
  const Receivable& r = *candidate.receivable;
  const bool is_still_owed = r.standing == Standing::insolvent || r.standing == Standing::handed_off;
  return is_closed(r.standing) && (!is_still_owed || !is_positive(r.balance.open));
}

// Asks for money that is late: such a message lists every late invoice (fine print E32).
bool lists_late_invoices(const Step& step) {
  return step.phase == Phase::chase || step.id == "broken-promise" || step.id == "instalment-request";
}

// Late, and neither a pause nor a missing requirement holds it (fine print E29: before any contact about it).
bool may_be_listed(const Candidate& candidate) {
  const Receivable& r = *candidate.receivable;
  if (!r.is_late || is_closed(r.standing) || !r.first_sent || is_paused(r)) return false;
  return candidate.outlook.rule != Rule::requirement && !candidate.is_held_by_credit;
}

// Balances of several currencies can only be ranked by their figures: in ten-thousandths of a unit.
Minor comparable(const Money& money) {
  constexpr Minor kScale = 10'000;  // no currency has more than four decimals
  return money.minor() * (kScale / money.currency.one());
}

class ClientMorning {
 public:
  ClientMorning(const Rulebook& rulebook, const std::vector<const Receivable*>& receivables, Date as_of)
      : rulebook_(rulebook), view_(view_client(rulebook, receivables, as_of)) {
    for (const auto* receivable : receivables) {
      candidates_.push_back({receivable, look_at(rulebook, view_, *receivable), false, false});
    }
  }

  void add_to(Morning& morning) {
    hold_what_credit_covers();
    for (auto& candidate : candidates_) {
      if (is_today(candidate) && !is_contact_action(*candidate.outlook.step)) add_task(candidate, morning);
    }
    if (const Candidate* lead = leading()) morning.actions.push_back(contact(*lead));
    for (const auto& candidate : candidates_) {
      if (!candidate.is_covered && !is_settled_for_good(candidate)) add_waiting(candidate, morning);
    }
  }

 private:
  bool is_today(const Candidate& candidate) const {
    return !candidate.is_held_by_credit && is_for_today(rulebook_, candidate.outlook, view_.as_of);
  }

  void hold_what_credit_covers() {
    credits_ = credit_balances(view_.receivables);
    if (credits_.empty()) return;
    std::map<Currency, Money> late;
    std::map<Currency, Money> late_or_due;
    for (const auto& candidate : candidates_) {
      const Money& asked = candidate.receivable->asked;
      const bool is_instalment = candidate.outlook.rule == Rule::instalment && is_today(candidate);
      if (may_be_listed(candidate)) add(late, asked);
      if (may_be_listed(candidate) || is_instalment) add(late_or_due, asked);
    }
    for (auto& candidate : candidates_) {
      const auto credit = credits_.find(candidate.receivable->invoice->currency);
      if (credit == credits_.end()) continue;
      const bool is_instalment = candidate.outlook.rule == Rule::instalment && is_today(candidate);
      if (!is_instalment && !may_be_listed(candidate)) continue;
      const Money& sum = (is_instalment ? late_or_due : late).at(credit->first);
      candidate.is_held_by_credit = sum <= credit->second;
    }
  }

  void add_task(Candidate& candidate, Morning& morning) {
    candidate.is_covered = true;
    Action action = start(candidate);
    action.covered = {{candidate.receivable, candidate.outlook.step}};
    const bool has_amount = candidate.receivable->has_total && is_positive(candidate.receivable->asked);
    if (has_amount) action.amounts = {candidate.receivable->asked};
    finish(action);
    morning.actions.push_back(std::move(action));
  }

  const Candidate* leading() const {
    const Candidate* lead = nullptr;
    for (const auto& candidate : candidates_) {
      if (!is_today(candidate) || !is_contact_action(*candidate.outlook.step)) continue;
      if (!lead || leads(candidate, *lead)) lead = &candidate;
    }
    return lead;
  }

  // The furthest step; tie: oldest due date, then largest balance, then number.
  bool leads(const Candidate& a, const Candidate& b) const {
    const int rank_a = rank_of(*view_.playbook, *a.outlook.step);
    const int rank_b = rank_of(*view_.playbook, *b.outlook.step);
    if (rank_a != rank_b) return rank_a > rank_b;
    const auto& due_a = a.receivable->due;
    const auto& due_b = b.receivable->due;
    if (due_a != due_b) return due_a && (!due_b || *due_a < *due_b);
    const Minor open_a = comparable(a.receivable->balance.open);
    const Minor open_b = comparable(b.receivable->balance.open);
    if (open_a != open_b) return open_a > open_b;
    return a.receivable->invoice->number < b.receivable->invoice->number;
  }

  Action contact(const Candidate& lead) {
    Action action = start(lead);
    const bool lists_late = lists_late_invoices(*lead.outlook.step);
    for (auto& candidate : candidates_) {
      const bool has_same_step = is_today(candidate) && candidate.outlook.step->id == lead.outlook.step->id;
      if (!has_same_step && !(lists_late && may_be_listed(candidate))) continue;
      const bool is_task_of_its_own = candidate.is_covered;
      candidate.is_covered = true;
      // Each is logged at its own step, and only when that step's own day has come (fine print E1).
      const Outlook& outlook = candidate.outlook;
      const bool is_logged = !is_task_of_its_own && outlook.step && outlook.own_day <= view_.as_of &&
                             is_contact_action(*outlook.step);
      action.covered.push_back({candidate.receivable, is_logged ? outlook.step : nullptr});
    }
    action.amounts = net_amounts(action.covered, lists_late ? free_credits() : CreditBalances{});
    finish(action);
    lead_ = &lead;
    return action;
  }

  // What the client has to their credit beyond what it covers: that is asked for nowhere.
  CreditBalances free_credits() const {
    CreditBalances credits = credits_;
    for (const auto& candidate : candidates_) {
      if (candidate.is_held_by_credit) add(credits, -candidate.receivable->asked);
    }
    return credits;
  }

  Action start(const Candidate& candidate) const {
    Action action;
    action.client = view_.client;
    action.playbook = view_.playbook;
    action.step = candidate.outlook.step;
    action.stands_for = candidate.outlook.stands_for;
    action.rule = candidate.outlook.rule;
    action.lead = candidate.receivable;
    action.on = candidate.outlook.on;
    action.reasons = candidate.outlook.reasons;
    action.recipient = recipient_of(*view_.client, *action.step);
    return action;
  }

  static void finish(Action& action) {
    sort_by_due(action.covered);
    action.risks = risks_of(action);
    action.score = score_of(action);
  }

  void add_waiting(const Candidate& candidate, Morning& morning) const {
    Waiting waiting;
    waiting.receivable = candidate.receivable;
    const Outlook& outlook = candidate.outlook;
    waiting.next = outlook.step;
    const Date next_working_day = rulebook_.calendar.working_day_on_or_after(view_.as_of);
    if (candidate.is_held_by_credit) {
      const auto credit = credits_.find(candidate.receivable->invoice->currency);
      waiting.reason = {ReasonKind::covered_by_credit, {}, 0, credit->second, {}, {}};
      waiting.next = nullptr;
    } else if (is_today(candidate) && lead_) {
      waiting.reason = {ReasonKind::other_contact_first, {}, 0, {}, {}, lead_->receivable->invoice->number};
      // As if today's contact were recorded: its gap decides what comes here, and when.
      ClientView after = view_;
      after.last_contact = view_.as_of;
      const Outlook then = look_at(rulebook_, after, *candidate.receivable);
      waiting.next = then.step;
      // A task may be left for today, which the contact before it was not: it waits all the same.
      if (then.step)
        waiting.until = std::max(then.on, rulebook_.calendar.working_day_on_or_after(view_.as_of + Days{1}));
    } else {
      waiting.reason = outlook.waiting.value_or(Reason{});
      if (outlook.step) waiting.until = std::max(outlook.on, next_working_day);
    }
    morning.waiting.push_back(std::move(waiting));
  }

  const Rulebook& rulebook_;
  ClientView view_;
  std::vector<Candidate> candidates_;
  CreditBalances credits_;
  const Candidate* lead_ = nullptr;
};

void sort_morning(Morning& morning) {
  std::stable_sort(morning.actions.begin(), morning.actions.end(), [](const Action& a, const Action& b) {
    if (a.score.total() != b.score.total()) return a.score.total() > b.score.total();
    return a.lead->invoice->number < b.lead->invoice->number;
  });
  std::stable_sort(morning.waiting.begin(), morning.waiting.end(), [](const Waiting& a, const Waiting& b) {
    if (a.until != b.until) return a.until && (!b.until || *a.until < *b.until);
    return a.receivable->invoice->number < b.receivable->invoice->number;
  });
}

}  // namespace

Morning recommend_for(const Rulebook& rulebook, const std::vector<const Receivable*>& of_one_client,
                      Date as_of) {
  Morning morning;
  morning.as_of = as_of;
  morning.is_working_day = rulebook.calendar.is_working_day(as_of);
  if (!of_one_client.empty()) ClientMorning(rulebook, of_one_client, as_of).add_to(morning);
  sort_morning(morning);
  return morning;
}

Morning recommend(const Rulebook& rulebook, const Assessment& assessment) {
  Morning morning;
  morning.as_of = assessment.as_of;
  morning.is_working_day = rulebook.calendar.is_working_day(assessment.as_of);
  for (const auto& [client, places] : assessment.places_by_client) {
    ClientMorning(rulebook, receivables_of(assessment, client), assessment.as_of).add_to(morning);
  }
  sort_morning(morning);
  return morning;
}

Action action_for_step(const ClientView& view, const Receivable& lead, const Step& step) {
  Action action;
  action.client = view.client;
  action.playbook = view.playbook;
  action.step = &step;
  action.lead = &lead;
  action.on = view.as_of;
  action.recipient = recipient_of(*view.client, step);
  for (const auto* receivable : view.receivables) {
    const bool is_late_too = lists_late_invoices(step) && receivable->is_late &&
                             !is_closed(receivable->standing) && receivable->first_sent &&
                             !is_paused(*receivable);
    if (receivable == &lead) {
      action.covered.push_back({receivable, &step});
    } else if (is_late_too) {
      action.covered.push_back({receivable, nullptr});
    }
  }
  sort_by_due(action.covered);
  const auto credits = lists_late_invoices(step) ? credit_balances(view.receivables) : CreditBalances{};
  action.amounts = net_amounts(action.covered, credits);
  action.risks = risks_of(action);
  action.score = score_of(action);
  return action;
}

}  // namespace relance
