// SPDX-License-Identifier: MIT
// The actions of this morning and of the days after it, if each is done on its day and nothing else happens:
// playbook/schedule for all invoices of a client at once, so that one contact a day and its gap hold. Pure.
#pragma once

#include <optional>
#include <vector>

#include "playbook/recommend.hpp"

namespace relance {

struct ActionAhead {
  Date on;  // a working day
  const Client* client = nullptr;
  const Step* step = nullptr;
  Rule rule = Rule::none;
  Recipient recipient;
  std::vector<const Invoice*> invoices;  // the one that decides first
  std::vector<Money> amounts;            // asked, one a currency, by code
  std::vector<Reason> reasons;           // as they will be on the day
  std::optional<int> days_late;          // of the one that decides, on the day; none: it is not late
};

// By day, those of a day as the morning's list has them. What follows `legal` and `find-contact` is left out
// for their invoices: the user decides it. A day off has none. Events and credit notes of later days are not
// known.
std::vector<ActionAhead> actions_until(const Rulebook& rulebook, const Surroundings& around,
                                       const Assessment& assessment, Date last);

}  // namespace relance
