// SPDX-License-Identifier: MIT
#include "defaults/embedded.hpp"

#include <algorithm>

namespace relance {

std::optional<std::string_view> embedded_text(std::string_view path) {
  const auto files = embedded_files();
  const auto found =
      std::lower_bound(files.begin(), files.end(), path,
                       [](const EmbeddedFile& file, std::string_view wanted) { return file.path < wanted; });
  if (found == files.end() || found->path != path) return std::nullopt;
  return found->text;
}

}  // namespace relance
