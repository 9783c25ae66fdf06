// SPDX-License-Identifier: MIT
// A row's share of the largest amount of its currency, drawn in block characters: for terminals only.
#pragma once

#include <string>

#include "base/money.hpp"

namespace relance {

// At most 20 columns, in eighths of one; nothing for what is not positive.
std::string bar(const Money& amount, const Money& largest);

}  // namespace relance
