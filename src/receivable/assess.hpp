// SPDX-License-Identifier: MIT
// The whole ledger seen on a date. Pure: the same ledger and the same day give the same receivables.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "ledger/records.hpp"
#include "receivable/due.hpp"
#include "receivable/receivable.hpp"

namespace relance {

struct Assessment {
  const Ledger* ledger = nullptr;
  Date as_of;
  std::vector<Receivable> receivables;  // one for each invoice and credit note, by number
  std::map<std::string, std::vector<std::size_t>, std::less<>> places_by_client;  // in `receivables`
};

// What the ledger does not hold, yet decides how it is read.
struct Surroundings {
  Calendar working_days;       // of actions: [calendar] of relance.toml
  const Laws* laws = nullptr;  // must outlive every receivable
  LawCalendars by_law;         // of due dates
  // Is this step a rung of the ladder of this client's playbook, or `broken-promise`? Decides `reminded`
  // (E43).
  std::function<bool(const Client&, const std::string&)> is_chase_step;
  // Does this recorded step ask for the money in writing? Of a first reminder laws may make sums depend (fine
  // print I14).
  std::function<bool(const Client&, const Event&)> is_reminder;
};

Assessment assess(const Ledger& ledger, const Surroundings& around, Date as_of);

// One invoice again after its events changed (used to look ahead); `before` is its receivable in
// `assessment`.
Receivable assess_again(const Assessment& assessment, const Surroundings& around, const Receivable& before,
                        const Invoice& changed, Date as_of);

// Of one client, by number.
std::vector<const Receivable*> receivables_of(const Assessment& assessment, const std::string& client_id);
const Receivable* find_receivable(const Assessment& assessment, std::string_view number);

// A plan whose instalments do not add up to what was open when it was agreed (fine print E77): an error at
// the event.
struct PlanMismatch {
  const Invoice* invoice = nullptr;
  const Event* plan = nullptr;
  Money planned;
  Money open;
};
std::vector<PlanMismatch> plan_mismatches(const Ledger& ledger);

}  // namespace relance
