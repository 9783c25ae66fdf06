// SPDX-License-Identifier: MIT
// The whole book as it stands on a day, for a script that wants to do its own sums: `export json`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/json_reports.hpp"

namespace relance {

struct ExportedBook {
  const Assessment& assessment;
  const std::vector<ListedInvoice>& invoices;  // all, by number
  const Aging& aging;                          // by client
};

std::string export_json(const Envelope& envelope, const ExportedBook& book);

// Is it the beginning of such a document?
bool is_exported_json(std::string_view text);

}  // namespace relance
