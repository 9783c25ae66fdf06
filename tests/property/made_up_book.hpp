// SPDX-License-Identifier: MIT
// Books at random that a reader would take: any mix of clients, terms, schedules, credit notes and events.
#pragma once

#include "ledger/records.hpp"
#include "random.hpp"

namespace relance::test {

struct Wishes {
  int fewest_clients = 1;
  int most_clients = 3;
  int most_invoices = 5;    // of one client
  int issued_before = 150;  // days before `around`
  int issued_after = 20;
  int events_after = 30;    // how far beyond `around` events go on
  bool holds_steps = true;  // recorded steps and skips, in no sensible order
};

// `around` is the day one is going to look.
Ledger made_up_book(Random& random, Date around, const Wishes& wishes = {});

// A day to look: seldom one that is off.
Date made_up_day(Random& random);

// Internal to the two files that make books.
Invoice made_up_invoice(Random& random, const std::string& number, const std::string& client, Date around,
                        const Wishes& wishes);
Invoice made_up_credit_note(Random& random, const std::string& number, const Invoice& of, Date around);
// Parts that add up to the amount, on ascending days from `first` on.
std::vector<Instalment> made_up_parts(Random& random, const Money& amount, Date first);

}  // namespace relance::test
