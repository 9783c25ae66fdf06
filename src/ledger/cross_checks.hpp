// SPDX-License-Identifier: MIT
// What can only be seen with the whole book at hand: numbers used twice, clients that do not exist, sums that
// do not add up. One list of checks, each a function.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "ledger/records.hpp"

namespace relance {

struct KnownNames {
  std::vector<std::string> steps;  // of every playbook
  std::vector<std::string> playbooks;
};

// Clients and invoices with an error move to ledger.left_out; afterwards every invoice in the ledger has a
// client there. Diagnostics have a place but quote no line.
Diagnostics cross_check(Ledger& ledger, const KnownNames& known);

}  // namespace relance
