// SPDX-License-Identifier: MIT
#include "cli/file_names.hpp"

namespace relance {

std::string file_stem(std::string_view text) {
  std::string stem;
  for (const char c : text) {
    const bool is_plain =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.';
    if (is_plain && !(stem.empty() && c == '.')) {
      stem += c;
    } else if (!stem.empty() && !stem.ends_with('-')) {
      stem += '-';
    }
  }
  return stem;
}

std::string unused_name(const std::string& stem, const std::string& suffix, std::set<std::string>& names) {
  std::string name = stem + suffix;
  for (int i = 2; !names.insert(name).second; ++i) {
    name = stem;
    name.append("-").append(std::to_string(i)).append(suffix);
  }
  return name;
}

}  // namespace relance
