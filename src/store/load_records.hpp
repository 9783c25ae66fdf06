// SPDX-License-Identifier: MIT
// relance.toml, the clients and the invoices of a book, from its files to a Ledger. Nothing is compared yet:
// that is ledger/cross_checks.
#pragma once

#include <string>
#include <vector>

#include "ledger/records.hpp"

namespace relance {

struct BookPlace {
  std::string root;
  std::vector<std::string> law_names;  // that `law` of [late_payment] may say, besides "none"
};

struct Records {
  Ledger ledger;  // what could be read, sorted; the rest in left_out
  Diagnostics diagnostics;
};

Records load_records(const BookPlace& book);

}  // namespace relance
