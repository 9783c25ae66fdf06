// SPDX-License-Identifier: MIT
// What people write where TOML wants something else: 1,50 and 21/11/2026 and text without quotes.
#pragma once

#include <optional>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/result.hpp"

namespace relance {

struct Mistake {
  int column = 0;  // of the value
  Failure what;
};

// Looks at one line of the form `key = value` that the TOML library refused.
std::optional<Mistake> common_mistake(std::string_view line);

}  // namespace relance
