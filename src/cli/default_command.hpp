// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace relance {

// Bare `relance` is `relance today`, with today's own options too; `relance help draft` is `relance draft
// --help`.
std::vector<std::string> with_default_command(std::vector<std::string> arguments);

}  // namespace relance
