// SPDX-License-Identifier: MIT
// The early-payment discount of an invoice as it stands on a day (fine print E40, E76). The balance has taken
// it already where it was earned; this says so, or what would still earn it.
#pragma once

#include <optional>

#include "receivable/receivable.hpp"

namespace relance {

enum class DiscountState {
  offered,  // the invoice is not issued yet
  running,  // a payment today would take it
  taken,
  expired,  // its days are over, or the invoice was closed without it
};

struct DiscountStanding {
  DiscountState state = DiscountState::offered;
  std::optional<Date> until;    // the last day of payment; known once the issue day is
  std::optional<Money> amount;  // what it takes off, or took off; known once the total is
  std::optional<Money> pay;     // what settles the invoice until then; only while it can be had
};

// Nothing when the document offers none.
std::optional<DiscountStanding> discount_of(const Receivable& receivable);

// The last day on which a payment counts for it.
std::optional<Date> last_discount_day(const Invoice& invoice, const std::optional<Date>& issued);

}  // namespace relance
