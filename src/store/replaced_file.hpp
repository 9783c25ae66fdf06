// SPDX-License-Identifier: MIT
// A file whose text is replaced as a whole: at every instant it is the old file or the new one.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace relance {

// The new text, beside the file under the name `.<file>.relance-XXXXXX` (fine print R5) until it takes the
// file's place. Gone when this goes.
class Replacement {
 public:
  // Written and flushed to disk, with the mode and as far as possible the owner of the file. Removes what
  // runs that were killed more than a minute ago have left in that folder. Error: errno; nothing is left.
  // Precondition: an absolute path without links.
  static tl::expected<Replacement, int> prepare(const std::string& path, std::string_view text);

  Replacement(Replacement&& other) noexcept;
  Replacement& operator=(Replacement&&) = delete;
  Replacement(const Replacement&) = delete;
  Replacement& operator=(const Replacement&) = delete;
  ~Replacement();

  // Zero: the file has the new text. Else errno, and it has the old one.
  int take_place();

 private:
  Replacement(std::string path, std::string temporary);

  std::string path_;
  std::string temporary_;  // empty: there is none any more
};

// Makes the new names in a folder last. Zero, or errno.
int flush_folder_of(const std::string& path);

}  // namespace relance
