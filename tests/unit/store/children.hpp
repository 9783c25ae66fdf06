// SPDX-License-Identifier: MIT
// Other processes, for what one alone cannot show.
#pragma once

#include <sys/types.h>

#include <functional>

namespace relance {

// A process that does this and ends: well if `work` says true.
pid_t start_child(const std::function<bool()>& work);

// Waits for it. Did it end well?
bool has_ended_well(pid_t child);

bool in_child(const std::function<bool()>& work);

}  // namespace relance
