// SPDX-License-Identifier: MIT
// The active codes of ISO 4217 (list one) and their number of decimals.
#pragma once

#include <optional>
#include <string_view>

namespace relance {

std::optional<int> iso4217_decimals(std::string_view code);

}  // namespace relance
