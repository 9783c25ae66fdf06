// SPDX-License-Identifier: MIT
// Payment terms: how an issue day becomes a due date (ledger.md "Due-date terms", fine print D1-D3, E58).
#pragma once

#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/result.hpp"

namespace relance {

enum class TermsForm {
  on_receipt,           // the issue day
  net,                  // issue day + days
  days_end_of_month,    // + days, then the last day of that month
  end_of_month_days,    // last day of the issue month, then + days
  end_of_month_on_day,  // as days_end_of_month, then day_of_month of the following month
};

struct Terms {
  TermsForm form = TermsForm::net;
  int days = 30;         // 0..3650
  int day_of_month = 0;  // 1..31, only for end_of_month_on_day
  std::string written;   // as the user wrote it

  friend bool operator==(const Terms&, const Terms&) = default;
};

// English or French, any case, accents optional, any run of spaces. Error: anything else, with the accepted
// forms as the hint.
Result<Terms> parse_terms(std::string_view text);
Date due_date(const Terms& terms, Date issued);

}  // namespace relance
