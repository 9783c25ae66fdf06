// SPDX-License-Identifier: MIT
// How an invoice stands on a date: one word, by the precedence of fine print E43.
#pragma once

#include "receivable/assess.hpp"
#include "receivable/receivable.hpp"

namespace relance {

bool is_cancelled(const Invoice& invoice, Date as_of);

// The receivable is complete but for its standing. Paid: nothing is open, or at most the tolerance after some
// payment or credit (E20); lost: more than the tolerance was written off (E21).
Standing standing_of(const Receivable& receivable, const Money& tolerance, const Surroundings& around);

// The day an unsent invoice is to go out: issued, else the end of the work, on a working day (E42, E72).
std::optional<Date> send_day(const Invoice& invoice, const Calendar& working_days);

}  // namespace relance
