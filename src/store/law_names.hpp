// SPDX-License-Identifier: MIT
// The laws there are, by name: known before any file is read, so that `law` can be checked where it stands.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace relance {

// A law's name is a country's code or EU, with a region where there is one: FR, EU, CA-QC.
bool is_law_name(std::string_view name);

// Sorted: "BE", "CH", "DE", ...
const std::vector<std::string>& built_in_law_names();
// With those of the book's laws/ folder.
std::vector<std::string> law_names(const std::string& root);

}  // namespace relance
