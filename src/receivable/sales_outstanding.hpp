// SPDX-License-Identifier: MIT
// Days sales outstanding (DSO) of the book: how many days of sales are still to be paid. Pure.
//
// Method "closing balance": open / sales * days of the period. `open` is what `relance aging` totals on the
// as-of day, tax included as on the invoices. `sales` are the totals of the invoices issued in the period and
// sent, less the credit notes, credits and discounts of the period; what is written off was sold all the
// same. The period is the last 365 days, as-of day included; in a younger book it begins with the first
// invoice of that currency. One figure a currency, rounded once to a tenth of a day, halves away from zero.
#pragma once

#include <optional>
#include <vector>

#include "receivable/payment_record.hpp"

namespace relance {

struct SalesOutstanding {
  Currency currency;
  Money open;
  Money sales;
  DaySpan period;
  std::optional<TenthDays> days;  // none: no sales in the period
};

std::vector<SalesOutstanding> days_sales_outstanding(const Assessment& assessment);  // by currency code

}  // namespace relance
