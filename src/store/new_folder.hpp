// SPDX-License-Identifier: MIT
// A folder of files made for the user: whole, or not at all.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace relance {

struct FileOfFolder {
  std::string path;  // below the folder, without "." and ".."
  std::string_view bytes;
};

// Made under a hidden name in `parent` (which is made when it is not there), then renamed. Anything that has
// the name already, be it an empty folder, is left as it is and is a failure.
std::optional<Failure> write_new_folder(const std::string& parent, const std::string& name,
                                        const std::vector<FileOfFolder>& files);

}  // namespace relance
