// SPDX-License-Identifier: MIT
#include "store/file_locks.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <set>
#include <thread>

#include "store/book_paths.hpp"

namespace relance {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kNap{5};
constexpr int kFolder = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
constexpr int kFile = O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;

// Waits a little, as long as there is time left. (Naps are counted: no clock is needed.)
bool nap(milliseconds& left) {
  if (left <= milliseconds::zero()) return false;
  std::this_thread::sleep_for(kNap);
  left -= kNap;
  return true;
}

// Whether the path still leads to what was opened: another run puts a new file in its place.
bool is_still_at(const std::string& path, int fd) {
  struct stat opened {};
  struct stat found {};
  return fstat(fd, &opened) == 0 && stat(path.c_str(), &found) == 0 && opened.st_dev == found.st_dev &&
         opened.st_ino == found.st_ino;
}

tl::expected<OpenDescriptor, int> lock(const std::string& path, int flags, milliseconds& left) {
  while (true) {
    OpenDescriptor opened(open(path.c_str(), flags));
    if (opened.get() < 0) return tl::make_unexpected(errno);
    const int error = flock(opened.get(), LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    if (error == 0 && is_still_at(path, opened.get())) return opened;
    if (error != 0 && error != EWOULDBLOCK && error != EINTR) return tl::make_unexpected(error);
    if (!nap(left)) return tl::make_unexpected(EWOULDBLOCK);
  }
}

}  // namespace

tl::expected<FileLocks, LockProblem> FileLocks::take(std::vector<std::string> paths, milliseconds patience) {
  FileLocks locks;
  std::sort(paths.begin(), paths.end());
  std::set<std::string> folders;
  for (const auto& path : paths) folders.emplace(folder_of(path));
  for (const auto& folder : folders) {
    auto held = lock(folder.empty() ? "/" : folder, kFolder, patience);
    // A network may lock files but no folders: then the file has to do.
    if (held) locks.held_.push_back(std::move(*held));
    if (!held && held.error() == EWOULDBLOCK) return tl::make_unexpected(LockProblem{folder, EWOULDBLOCK});
  }
  for (const auto& path : paths) {
    auto held = lock(path, kFile, patience);
    if (!held) return tl::make_unexpected(LockProblem{path, held.error()});
    locks.held_.push_back(std::move(*held));
  }
  return locks;
}

}  // namespace relance
