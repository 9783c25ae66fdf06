// SPDX-License-Identifier: MIT
// One invoice on its own: which step comes next, on which day, by which rule (playbooks.md "How the next
// action is decided"). What its client's other invoices change is decided in playbook/recommend.
#pragma once

#include <optional>
#include <vector>

#include "playbook/client_view.hpp"
#include "playbook/reason.hpp"

namespace relance {

struct Outlook {
  Rule rule = Rule::none;
  const Step* step = nullptr;        // what comes next if nothing more is recorded; null: nothing
  const Step* stands_for = nullptr;  // the step that `find-contact` stands in for
  Date own_day;                      // by rule 5 and its like, without the contact gap; a working day
  Date on;                           // the first day on which the rules allow it, gap included
  std::vector<Reason> reasons;       // why this step, most telling first
  std::optional<Reason> waiting;     // why it is not for today; always set when it is not
};

// On the view's day. Gaps look at the contacts recorded with the client, whichever invoice they were about.
Outlook look_at(const Rulebook& rulebook, const ClientView& view, const Receivable& receivable);

// The step's day has come and today is a working day (fine print E13).
bool is_for_today(const Rulebook& rulebook, const Outlook& outlook, Date as_of);

// Keys that the client requires and neither the invoice nor the client holds (fine print E29); empty once
// `fix-invoice` was done or waived.
std::vector<std::string> missing_requirements(const Receivable& receivable);

}  // namespace relance
