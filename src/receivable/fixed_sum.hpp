// SPDX-License-Identifier: MIT
// The fixed sum for recovery costs: once per invoice, as soon as any balance is left at the end of the due
// day (fine print I16), whatever is paid later and however many reminders there are.
#pragma once

#include "receivable/interest.hpp"

namespace relance {

struct FixedSum {
  Money amount;
  Money base;  // the balance that decided
  LegalSource source;
  std::vector<LateNote> notes;
};

FixedSum fixed_sum(const LateInput& input);

// What is due and not covered at the end of that day, never negative; interest aside.
Money late_balance_at_end_of(const LateInput& input, Date day);

}  // namespace relance
