// SPDX-License-Identifier: MIT
// Files of the user that get a new text: read under a lock, checked, replaced as a whole. An old file is
// never lost, whatever happens at whatever instant.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace relance {

// The new text of a file, made from the one it has under the lock. The same text: it is left as it is.
using Edit = std::function<Result<std::string>(const std::string& text)>;

struct FileEdit {
  std::string file;  // relative to the book; a link is followed, out of the book too (fine print R12)
  Edit edit;
};

// How long to wait for another run (fine print R7).
inline constexpr std::chrono::milliseconds kLockPatience{10'000};

// Whether each file was written, in the order of `edits`; false: its edit changed nothing. Two edits of one
// file are made one after the other.
//
// Every new text is on disk before the first file is replaced, so that nearly every failure leaves all files
// as they were. Where only some could be replaced, the message names those and the others. A file or folder
// that nobody may write is refused, whoever asks (fine print R4).
Result<std::vector<bool>> edit_files(const std::string& root, const std::vector<FileEdit>& edits,
                                     std::chrono::milliseconds patience = kLockPatience);

}  // namespace relance
