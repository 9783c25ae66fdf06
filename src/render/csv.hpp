// SPDX-License-Identifier: MIT
// Comma-separated values as RFC 4180 has them: CRLF, quotes where a cell needs them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace relance {

// Text of a book as a cell: on one line, and what a spreadsheet would take for a formula is kept from it by
// an apostrophe. Numbers and days are cells as they are.
std::string csv_text(std::string_view text);

// Each cell quoted where it has to be; ends with CRLF.
std::string csv_row(const std::vector<std::string>& cells);

}  // namespace relance
