// SPDX-License-Identifier: MIT
// Values as they are written into a file of the book.
#pragma once

#include <string>
#include <string_view>

namespace relance {

// A TOML basic string on one line: quotes, backslashes and control characters are escaped, all other
// characters stand as they are.
std::string toml_string(std::string_view text);

}  // namespace relance
