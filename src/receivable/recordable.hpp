// SPDX-License-Identifier: MIT
// Whether something can have happened to an invoice as it stands: what the recording commands refuse (fine
// print R10 and the like). Files written by hand are not held to it.
#pragma once

#include <optional>

#include "receivable/receivable.hpp"

namespace relance {

struct Permission {
  bool may_overpay = false;                       // `paid --overpaid`
  bool asks_for_money = false;                    // a step that nudges or claims
  bool may_precede = false;                       // a step before the invoice may be dated before its issue
  std::optional<Money> late_sums = std::nullopt;  // `paid --late-sums`: what may come in beside what is open
};

// Why not; nothing when it can be recorded. The receivable is that of the day of recording.
std::optional<Failure> why_not_recordable(const Receivable& receivable, const Event& event,
                                          Permission permission);

}  // namespace relance
