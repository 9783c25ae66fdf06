// SPDX-License-Identifier: MIT
// What the program prints of a book on a day, as its commands put it together: for people and for other
// programs.
#pragma once

#include <string>
#include <vector>

#include "render/json_reports.hpp"
#include "seen_book.hpp"

namespace relance::test {

// As `list` has them; what `seen` points to outlives them.
std::vector<ListedInvoice> listed(const SeenBook& seen);

// Every report and document, and a draft of each action, one after the other.
std::string printed(const SeenBook& seen);

// Of one client, settled documents included or not.
std::string printed_statement(const SeenBook& seen, const Client& client, bool has_settled);
std::string printed_statement_csv(const SeenBook& seen, const Client& client, bool has_settled);
std::string printed_book(const SeenBook& seen);  // export json

// The first line that is not the same, as both have it; nothing where all are.
std::string first_difference(const std::string& one, const std::string& other);

}  // namespace relance::test
