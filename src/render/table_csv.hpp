// SPDX-License-Identifier: MIT
// `--format csv` of the commands whose result is a table: RFC 4180, one line a row, no sums. The first line
// names the columns as JSON names the members, in no language; amounts, days and dates are those of JSON,
// what is absent is empty.
#pragma once

#include "render/json_reports.hpp"

namespace relance {

// Columns of ages: not_due, 1_to_30, ..., over_90. (A spreadsheet would read 1-30 as a day.)
std::string aging_csv(const Aging& aging);
// An invoice of an action a line.
std::string today_csv(const Morning& morning);
std::string schedule_csv(const std::string& number, const std::vector<ScheduledStep>& steps);
// A period a line.
std::string interest_csv(const Receivable& receivable, const LateSums& sums);

}  // namespace relance
