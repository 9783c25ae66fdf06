// SPDX-License-Identifier: MIT
// Every invoice and credit note as a row: the fields of `list --format json`, for spreadsheets and scripts.
#pragma once

#include <string>
#include <vector>

#include "render/json_reports.hpp"

namespace relance {

// The first row, with its line end: the same in every language.
std::string receivables_csv_head();
std::string receivables_csv(const std::vector<ListedInvoice>& invoices);

}  // namespace relance
