// SPDX-License-Identifier: MIT
// An event as the tool writes it. read_event gives the same event back.
#pragma once

#include <string>
#include <vector>

#include "ledger/records.hpp"

namespace relance {

// One [[event]] table in lines that end with "\n": `date`, `kind`, then the keys that the event has, always
// in the same order, `note` last. Precondition: it has only keys that its kind may have (ledger/records.hpp).
std::string event_toml(const Event& event);

// Several tables, a blank line between them.
std::string events_toml(const std::vector<Event>& events);

}  // namespace relance
