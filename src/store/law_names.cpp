// SPDX-License-Identifier: MIT
#include "store/law_names.hpp"

#include <algorithm>

#include "defaults/embedded.hpp"
#include "store/book_files.hpp"
#include "store/book_paths.hpp"

namespace relance {

bool is_law_name(std::string_view name) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const bool has_code = name.size() >= 2 && is_capital(name[0]) && is_capital(name[1]);
  return has_code &&
         std::all_of(name.begin() + 2, name.end(), [&](char c) { return is_capital(c) || c == '-'; });
}

const std::vector<std::string>& built_in_law_names() {
  static const auto all = [] {
    std::vector<std::string> names;
    for (const auto& file : embedded_files()) {
      if (file.path.starts_with("laws/")) names.emplace_back(stem_of(file.path));
    }
    return names;
  }();
  return all;
}

std::vector<std::string> law_names(const std::string& root) {
  auto names = built_in_law_names();
  for (const auto& file : list_files(root, {"laws", ".toml", false}).files) names.emplace_back(stem_of(file));
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace relance
