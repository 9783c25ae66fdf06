// SPDX-License-Identifier: MIT
// Sentences in the width of a terminal.
#pragma once

#include <string>
#include <string_view>

namespace relance {

// Lines wider than `width` columns are broken at blanks, best between the parts that " · " sets apart; what
// follows is set in as the text of the line is. Escape sequences have no width and are never broken.
std::string fitted_lines(std::string_view text, int width);

}  // namespace relance
