// SPDX-License-Identifier: MIT
// Names of files that are made from what a book holds.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace relance {

// What a file may be called anywhere: letters and digits of ASCII, "-", "_" and ".", not first.
std::string file_stem(std::string_view text);

// STEM + SUFFIX, or STEM-2 and so on when that is among `names`; it is, afterwards.
std::string unused_name(const std::string& stem, const std::string& suffix, std::set<std::string>& names);

}  // namespace relance
