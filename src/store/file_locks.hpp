// SPDX-License-Identifier: MIT
// Advisory locks (flock) on files that are about to change. No lock file is made. Editors and git know
// nothing of them: whoever writes compares the file once more.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "store/descriptor.hpp"

namespace relance {

struct LockProblem {
  std::string path;
  int error = 0;  // EWOULDBLOCK: another run holds it
};

// Held as long as the object is.
class FileLocks {
 public:
  // Locks the folders of these files, then the files, both in the order of their names, so that no two runs
  // wait for each other. Waits for at most `patience` in all. Every file has been opened for writing: one
  // that may not be written is a problem. Precondition: absolute paths without links.
  static tl::expected<FileLocks, LockProblem> take(std::vector<std::string> paths,
                                                   std::chrono::milliseconds patience);

 private:
  std::vector<OpenDescriptor> held_;
};

}  // namespace relance
