// SPDX-License-Identifier: MIT
// Invoices and credit notes as rows: the fields of `list --format json`, for spreadsheets and scripts. `list`
// has those that it shows, `export csv` all.
#pragma once

#include <string>
#include <vector>

#include "render/json_reports.hpp"

namespace relance {

// The first row, with its line end: the same in every language.
std::string receivables_csv_head();
std::string receivables_csv(const std::vector<ListedInvoice>& invoices);

}  // namespace relance
