// SPDX-License-Identifier: MIT
// What is to come, day by day: today's actions, the steps after them as `schedule` sees them, and the days on
// which money is expected. Facts, without a word of language. Pure.
#pragma once

#include <string>
#include <vector>

#include "playbook/recommend.hpp"

namespace relance {

enum class AgendaKind { action, due, promise, pay_run };

struct AgendaItem {
  const Receivable* receivable = nullptr;
  std::optional<Money> amount;  // expected or asked; none where nothing is
};

struct AgendaEntry {
  AgendaKind kind = AgendaKind::action;
  Date on;
  const Client* client = nullptr;
  const Step* step = nullptr;     // of an action
  std::vector<Channel> channels;  // of an action, those that can be used
  const Contact* contact = nullptr;
  std::vector<AgendaItem> items;  // the one that names the entry first
  std::vector<Reason> reasons;    // of today's actions
  // Several entries may share kind, first item and step: 1 for the first of them, then 2 and so on.
  int rank = 1;
};

// From the assessment's day to `until`, by day, then by client, kind and number. A client has at most one
// entry a day that contacts them; what contacts nobody is an entry for each invoice.
std::vector<AgendaEntry> agenda_of(const Rulebook& rulebook, const Surroundings& around,
                                   const Assessment& assessment, Date until);

}  // namespace relance
