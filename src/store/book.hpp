// SPDX-License-Identifier: MIT
// A whole book in memory: everything the pure floors need, and what was found wrong on the way.
#pragma once

#include <string>
#include <vector>

#include "base/calendar.hpp"
#include "base/diagnostic.hpp"
#include "ledger/records.hpp"
#include "playbook/playbook.hpp"
#include "receivable/rates.hpp"
#include "store/load_calendar.hpp"
#include "store/load_laws.hpp"
#include "store/load_overrides.hpp"
#include "store/read_count.hpp"

namespace relance {

struct Book {
  std::string root;
  Ledger ledger;
  std::vector<Playbook> playbooks;  // by name: built in, replaced or added by playbooks/*.toml
  Laws laws;                        // built in, corrected by laws/*.toml
  Rates rates;                      // built in, corrected by rates/*.toml
  Calendar calendar;                // moves actions; law_calendar() moves due dates
  Templates templates;              // the book's own texts only
  Diagnostics diagnostics;          // by place
};

// Reads a folder that holds a relance.toml (find_book). Whatever is in it, this ends and does not fail: what
// is wrong is in `diagnostics`, and what cannot be used is in ledger.left_out. `count` grows meanwhile.
Book load_book(const std::string& root, ReadCount* count = nullptr);

// The same book after something was recorded: relance.toml, the clients and the invoice files named (sorted)
// are read again. The ledger holds no other invoice; what was wrong elsewhere is still told.
Book load_part(const Book& before, const std::vector<std::string>& invoice_files);

// Quotes the line of every diagnostic that has a place but no excerpt yet.
void quote_lines(const std::string& root, Diagnostics& diagnostics);

}  // namespace relance
