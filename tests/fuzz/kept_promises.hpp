// SPDX-License-Identifier: MIT
// What holds for every book on every day, whatever is written in it: looked at, it keeps all of this or the
// run stops. (The property tests say more, of books that make more sense.)
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "playbook/recommend.hpp"
#include "receivable/rates.hpp"

namespace relance::fuzz {

struct BookAtHand {
  Ledger ledger;
  std::vector<Playbook> playbooks;
  Laws laws;
  Rates rates;
  Calendar calendar;
};

// Plans that do not add up are left out first, as the program does. On this day: no client has two contacts,
// every open invoice is in an action or waits for a reason, no amount is lost between total, balance,
// portions, ageing and journal, and whatever is printed of it is clean.
void must_keep_promises(const BookAtHand& book, Date as_of);

// Text for a terminal: UTF-8 without controls but line ends.
void must_be_clean(std::string_view text);

}  // namespace relance::fuzz
