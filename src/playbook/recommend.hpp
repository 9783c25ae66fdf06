// SPDX-License-Identifier: MIT
// The morning: one contact a client at most, the tasks beside it, and why the rest waits (playbooks.md "For
// one client, on date D"; fine print E1-E6, E31, E32). Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "playbook/outlook.hpp"
#include "playbook/recipient.hpp"

namespace relance {

// An invoice that the action is about. `step` is what `done` records on it: null when it is only listed.
struct CoveredInvoice {
  const Receivable* receivable = nullptr;
  const Step* step = nullptr;
};

// 90 days after issue the odds of being paid fall sharply (seed rule 85); the other is the client's own key.
enum class RiskFlag { over_90_days_since_issue, high_risk_client };

// How an action ranks in the list: highest first, ties by invoice number. total = urgency * 1000 + freshness
// * 10
// + size, so urgency decides, then what is new in days late (seed rule 93), then the amount.
struct Score {
  int urgency = 0;    // 0..99, of the step
  int freshness = 0;  // 0..99: 99 less the days past due
  int size = 0;       // 0..9: digits of the amount in whole units

  int total() const { return urgency * 1000 + freshness * 10 + size; }
};

struct Action {
  const Client* client = nullptr;
  const Playbook* playbook = nullptr;
  const Step* step = nullptr;        // of the lead
  const Step* stands_for = nullptr;  // for find-contact
  Rule rule = Rule::none;
  const Receivable* lead = nullptr;
  std::vector<CoveredInvoice> covered;  // by due day, then number
  std::vector<Money> amounts;           // asked, one a currency, by code; in a chase net of credit balances
  Recipient recipient;
  Date on;
  std::vector<Reason> reasons;
  std::vector<RiskFlag> risks;
  Score score;
};

struct Waiting {
  const Receivable* receivable = nullptr;
  Reason reason;
  std::optional<Date> until;  // none: open-ended
  const Step* next = nullptr;
};

struct Morning {
  Date as_of;
  bool is_working_day = true;
  std::vector<Action> actions;   // by score
  std::vector<Waiting> waiting;  // by the day it ends, open-ended last, then by number
};

Morning recommend(const Rulebook& rulebook, const Assessment& assessment);

// The same for the invoices of one client (given by number).
Morning recommend_for(const Rulebook& rulebook, const std::vector<const Receivable*>& of_one_client,
                      Date as_of);

// An action as if this step were recommended today: for `draft --step` (fine print M2).
Action action_for_step(const ClientView& view, const Receivable& lead, const Step& step);

}  // namespace relance
