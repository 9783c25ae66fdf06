// SPDX-License-Identifier: MIT
// The short way through a file whose every line is plain, as most are: one header, one key with a text
// without escapes, a number, a day, a truth value or a list of such, or a comment. It takes a tenth of what
// the TOML library takes.
//
// Whatever is not plain, right or wrong, is the library's to read and to judge: nothing is ever refused here,
// so there is no second opinion on what TOML is. For the texts read here, the tree is the library's, place
// for place (tests/property/plain_toml_test.cpp, tests/fuzz).
#pragma once

#include <optional>
#include <string_view>

#include "store/toml_tree.hpp"

namespace relance {

// The tree of `text`; nothing where a line of it is not plain, where a key or a table stands twice, and where
// a table has very many keys.
std::optional<TomlValue> read_plain_toml(std::string_view text);

}  // namespace relance
