// SPDX-License-Identifier: MIT
#include "store/error_reason.hpp"

#include <cerrno>
#include <system_error>
#include <utility>
#include <vector>

namespace relance {

namespace {

struct Reason {
  int error = 0;
  Wording inside;  // of a sentence
  Wording alone;
};

// As the system says it in English, so that they can be said in another language too.
const std::vector<Reason>& common_reasons() {
  static const std::vector<Reason> reasons = {
      {EACCES, wording("permission denied"), wording("Permission denied")},
      {EPERM, wording("operation not permitted"), wording("Operation not permitted")},
      {ENOENT, wording("no such file or directory"), wording("No such file or directory")},
      {ENOTDIR, wording("not a directory"), wording("Not a directory")},
      {EISDIR, wording("is a directory"), wording("Is a directory")},
      {EEXIST, wording("file exists"), wording("File exists")},
      {ELOOP, wording("too many levels of symbolic links"), wording("Too many levels of symbolic links")},
      {ENAMETOOLONG, wording("file name too long"), wording("File name too long")},
      {ENOSPC, wording("no space left on device"), wording("No space left on device")},
      {EDQUOT, wording("disk quota exceeded"), wording("Disk quota exceeded")},
      {EROFS, wording("read-only file system"), wording("Read-only file system")},
      {EIO, wording("input/output error"), wording("Input/output error")},
  };
  return reasons;
}

}  // namespace

Wording reason_of(int error) {
  for (const auto& common : common_reasons()) {
    if (common.error == error) return common.inside;
  }
  auto reason = std::generic_category().message(error);
  if (!reason.empty() && reason.front() >= 'A' && reason.front() <= 'Z') reason.front() += 'a' - 'A';
  return verbatim(std::move(reason));
}

Wording capital_reason_of(int error) {
  for (const auto& common : common_reasons()) {
    if (common.error == error) return common.alone;
  }
  return verbatim(std::generic_category().message(error));
}

}  // namespace relance
