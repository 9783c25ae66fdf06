// SPDX-License-Identifier: MIT
// Why an action is recommended, or why an invoice waits: facts, not sentences. render/reason_text turns them
// into French or English.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"

namespace relance {

// The comment names the members of Reason that are set.
enum class ReasonKind {
  // why an action
  before_the_work,        // on: the anchor's day
  to_be_sent,             // on: the day it should have gone out, days: how long it has waited
  requirement_missing,    // text: keys, joined
  correction_open,        // on: since, text: reason
  dispute_open,           // on: since, text: reason
  promise_broken,         // on: until, amount
  days_after_sending,     // on: sent, days
  due_soon,               // on: due
  instalment_due,         // on: due, amount
  days_after_due,         // on: due, days
  follows_step,           // step, on: the last rung done
  run_has_passed,         // on: the run
  payment_arrived,        // on
  rest_within_tolerance,  // amount
  client_insolvent,       // on
  handed_off,             // on, text: to whom
  address_missing,        // step: what it stands in for; text: its only channel, call or email
  decision_open,          // on: the last decision; repeated every 30 days
  // why it waits
  next_step,  // step, on
  pay_run,    // on: the run
  promised,   // on: until, amount
  snoozed,    // on: until, text
  held,       // text
  task_done,  // step, on: done, the pause goes on
  due_is_today,
  covered_by_credit,    // amount
  other_contact_first,  // text: number of the invoice that leads
  contact_gap,          // on: last contact, days: gap
  day_off,              // on: next working day
  ladder_is_done,
  no_date_known,
};

struct Reason {
  ReasonKind kind = ReasonKind::next_step;
  std::optional<Date> on;
  int days = 0;
  std::optional<Money> amount;
  std::string step;
  std::string text;
};

// Rules in the order of playbooks.md "How the next action is decided": the first that answers wins.
enum class Rule {
  closed,
  after_payment,
  tolerance,
  insolvency,
  not_sent,
  requirement,
  correction,
  dispute,
  promise,
  broken_promise,
  snooze,
  held,
  nudge,
  due_today,
  instalment,
  ladder,
  credit,
  one_contact,
  address,
  none,
};

}  // namespace relance
