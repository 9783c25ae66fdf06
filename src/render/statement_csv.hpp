// SPDX-License-Identifier: MIT
// An account as a table for a spreadsheet: what `statement --format csv` prints, and what a mail carries.
#pragma once

#include <string>

#include "ledger/records.hpp"
#include "receivable/account.hpp"

namespace relance {

// A head in the language, then a row a document: total = received + credited + written off + open in each.
// Late-payment sums only where they are claimed; amounts with a point, days in ISO.
std::string statement_csv(const Account& account, Language language);

}  // namespace relance
