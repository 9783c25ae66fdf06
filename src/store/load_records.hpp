// SPDX-License-Identifier: MIT
// relance.toml, the clients and the invoices of a book, from its files to a Ledger. Nothing is compared yet:
// that is ledger/cross_checks.
#pragma once

#include <string>
#include <vector>

#include "ledger/records.hpp"
#include "store/read_count.hpp"

namespace relance {

struct BookPlace {
  std::string root;
  std::vector<std::string> law_names;  // that `law` of [late_payment] may say, besides "none"
  ReadCount* count = nullptr;          // counts the files of clients and invoices, for who waits
};

struct Records {
  Ledger ledger;  // what could be read, sorted; the rest in left_out
  Diagnostics diagnostics;
};

Records load_records(const BookPlace& book);

}  // namespace relance
