// SPDX-License-Identifier: MIT
// A journal that ledger(1) and hledger(1) both read, and read alike. What a book's texts hold cannot become
// anything else there: another transaction, an account, a tag, a date or an expression.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "receivable/journal.hpp"

namespace relance {

// The line that begins every journal, up to the day.
inline constexpr std::string_view kLedgerJournalMark = "; relance export ledger, as of ";

// Directives for the tags, commodities and accounts, so that `ledger --pedantic` and `hledger check --strict`
// accept it; then a transaction an entry: `DATE (NUMBER) CLIENT`, its tags, its postings.
std::string ledger_journal(const std::vector<JournalEntry>& entries, Date as_of,
                           const std::vector<LeftOut>& left_out);

}  // namespace relance
