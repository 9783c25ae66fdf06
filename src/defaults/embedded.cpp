// SPDX-License-Identifier: MIT
#include "defaults/embedded.hpp"

#include <algorithm>
#include <iterator>

namespace relance {

std::vector<EmbeddedFile> embedded_files_to_copy() {
  std::vector<EmbeddedFile> files;
  const auto is_to_copy = [](const EmbeddedFile& file) {
    return !file.path.starts_with("starter/") && !file.path.starts_with("shells/") &&
           !file.path.starts_with("words/");
  };
  const auto all = embedded_files();
  std::copy_if(all.begin(), all.end(), std::back_inserter(files), is_to_copy);
  return files;
}

std::optional<std::string_view> embedded_text(std::string_view path) {
  const auto files = embedded_files();
  const auto found =
      std::lower_bound(files.begin(), files.end(), path,
                       [](const EmbeddedFile& file, std::string_view wanted) { return file.path < wanted; });
  if (found == files.end() || found->path != path) return std::nullopt;
  return found->text;
}

}  // namespace relance
