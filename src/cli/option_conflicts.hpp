// SPDX-License-Identifier: MIT
// Which options go together.
#pragma once

#include "cli/options.hpp"

namespace relance {

// What does not fit together, in a sentence; empty when all does.
Wording conflict_in(const Options& options);

}  // namespace relance
