// SPDX-License-Identifier: MIT
// How a client has paid so far (fine print E37, E66, E70), and how the book is paid on average (seed rule
// 45).
#pragma once

#include <optional>
#include <vector>

#include "receivable/assess.hpp"

namespace relance {

struct Habits {
  int paid_invoices = 0;     // standing `paid`, credit notes left out
  bool is_reliable = false;  // at least 5 paid by payments, each of the latest 5 by its due day + 3

  bool is_new() const { return paid_invoices < 3; }
};

Habits habits_of(const std::vector<const Receivable*>& of_one_client);

// Days from issue to the last payment over every paid invoice of the book: "paid on average within N days".
struct PaymentTime {
  int invoices = 0;
  int days = 0;           // all of them together
  int days_of_terms = 0;  // the same of their terms

  std::optional<int> average() const;  // rounded up; none: no invoice is paid
  bool is_proven() const;              // at least 5 invoices, and the average is below that of their terms
};

PaymentTime payment_time(const Assessment& assessment);

// What texts may tell: the average, where it is proven (seed rule 45).
std::optional<int> average_days_to_payment(const Assessment& assessment);

}  // namespace relance
