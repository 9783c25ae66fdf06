// SPDX-License-Identifier: MIT
// relance.toml, the clients and the invoices of a book, from its files to a Ledger. Nothing is compared yet:
// that is ledger/cross_checks.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/records.hpp"
#include "store/book_files.hpp"
#include "store/read_count.hpp"

namespace relance {

inline constexpr std::string_view kInvoicesFolder = "invoices";

// Where their texts come from: a folder, or whoever has them at hand. Both may be called from several
// threads.
struct RecordFiles {
  std::function<FileList(const Wanted&)> list;
  std::function<tl::expected<std::string, Diagnostic>(const std::string& file)> read;
};

RecordFiles files_in_folder(const std::string& root);

struct BookPlace {
  RecordFiles files;
  std::vector<std::string> law_names = {};   // that `law` of [late_payment] may say, besides "none"
  std::vector<std::string> asked_keys = {};  // that laws want on an invoice
  ReadCount* count = nullptr;                // counts the files of clients and invoices, for who waits
};

struct Records {
  Ledger ledger;  // what could be read, sorted; the rest in left_out
  Diagnostics diagnostics;
};

Records load_records(const BookPlace& book);

}  // namespace relance
