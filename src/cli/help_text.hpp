// SPDX-License-Identifier: MIT
// What the help of the program says below its lists.
#pragma once

#include <string>

#include "base/wording.hpp"

namespace relance {

constexpr std::size_t kHelpColumn = 34;  // where the lists say what an option does

std::string help_footer(const Catalogue& words);

}  // namespace relance
