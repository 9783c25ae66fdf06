// SPDX-License-Identifier: MIT
// What lateness adds to a receivable on its own day.
#pragma once

#include "receivable/interest.hpp"
#include "receivable/receivable.hpp"

namespace relance {

// Empty while nothing has fallen due or the invoice has no total.
std::optional<LateSums> late_sums_of(const Receivable& receivable, const Rates& rates);

}  // namespace relance
