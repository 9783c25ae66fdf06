// SPDX-License-Identifier: MIT
// What lateness adds to a receivable on its own day.
#pragma once

#include "receivable/interest.hpp"
#include "receivable/receivable.hpp"

namespace relance {

// Empty while nothing has fallen due or the invoice has no total, and of a void one. `assumed`: per cent a
// year for the days that no published rate covers; without it they are in `unknown`.
std::optional<LateSums> late_sums_of(const Receivable& receivable, const Rates& rates,
                                     const std::optional<Decimal>& assumed = std::nullopt);

}  // namespace relance
