// SPDX-License-Identifier: MIT
// From a recording command to the events it writes. Nothing is written here.
#pragma once

#include <vector>

#include "cli/session.hpp"

namespace relance {

struct PlannedEvent {
  const Receivable* receivable = nullptr;
  Event event;
};

// Error: a REF that names nothing or several things, a word that is no day or amount, something that cannot
// have happened (2); nothing to be done (1, fine print R13).
tl::expected<std::vector<PlannedEvent>, Outcome> plan_recording(const Session& session);

}  // namespace relance
