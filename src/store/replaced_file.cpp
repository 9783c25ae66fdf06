// SPDX-License-Identifier: MIT
#include "store/replaced_file.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <utility>

#include "store/book_paths.hpp"
#include "store/descriptor.hpp"

namespace relance {

namespace {

constexpr std::string_view kMark = ".relance-";
constexpr std::size_t kRandomLetters = 6;
constexpr std::time_t kLongAgo = 60;  // seconds
constexpr mode_t kModeBits = 07777;

std::string name_for(const std::string& path) {
  const std::string folder(folder_of(path));
  return folder + "/." + path.substr(folder.size() + 1) + std::string(kMark) +
         std::string(kRandomLetters, 'X');
}

// ".a.toml.relance-Xy3zQ9"
bool is_name_of_ours(std::string_view name) {
  if (name.size() < kMark.size() + kRandomLetters + 2 || name.front() != '.') return false;
  name.remove_suffix(kRandomLetters);
  return name.ends_with(kMark);
}

// `now` is the time of a file just made: the clock of the disk that the others are on.
void remove_left_behind(const std::string& folder, std::time_t now) {
  DIR* opened = opendir(folder.c_str());
  if (opened == nullptr) return;
  while (const dirent* entry = readdir(opened)) {
    struct stat status {};
    if (!is_name_of_ours(entry->d_name)) continue;
    if (fstatat(dirfd(opened), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) continue;
    const bool is_old = S_ISREG(status.st_mode) && now - status.st_mtim.tv_sec > kLongAgo;
    if (is_old) unlinkat(dirfd(opened), entry->d_name, 0);
  }
  closedir(opened);
}

int write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return count < 0 ? errno : EIO;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

// Another's file in a shared folder: the group at least may be kept.
void keep_owner(int fd, const struct stat& old) {
  constexpr auto kSame = static_cast<uid_t>(-1);
  if (fchown(fd, old.st_uid, old.st_gid) == 0) return;
  [[maybe_unused]] const int best_effort = fchown(fd, kSame, old.st_gid);
}

int fill(OpenDescriptor& file, const std::string& path, std::string_view text) {
  struct stat old {};
  struct stat made {};
  if (stat(path.c_str(), &old) != 0 || fstat(file.get(), &made) != 0) return errno;
  remove_left_behind(std::string(folder_of(path)), made.st_mtim.tv_sec);
  keep_owner(file.get(), old);
  if (fchmod(file.get(), old.st_mode & kModeBits) != 0) return errno;
  if (const int error = write_all(file.get(), text); error != 0) return error;
  return fsync(file.get()) == 0 && file.close_now() == 0 ? 0 : errno;
}

}  // namespace

Replacement::Replacement(std::string path, std::string temporary)
    : path_(std::move(path)), temporary_(std::move(temporary)) {}

Replacement::Replacement(Replacement&& other) noexcept
    : path_(std::move(other.path_)), temporary_(std::exchange(other.temporary_, {})) {}

Replacement::~Replacement() {
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

tl::expected<Replacement, int> Replacement::prepare(const std::string& path, std::string_view text) {
  auto name = name_for(path);
  OpenDescriptor file(mkostemp(name.data(), O_CLOEXEC));
  if (file.get() < 0) return tl::make_unexpected(errno);
  Replacement replacement(path, std::move(name));
  if (const int error = fill(file, path, text); error != 0) return tl::make_unexpected(error);
  return replacement;
}

int Replacement::take_place() {
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) return errno;
  temporary_.clear();
  return 0;
}

int flush_folder_of(const std::string& path) {
  const std::string folder(folder_of(path));
  const OpenDescriptor opened(
      open(folder.empty() ? "/" : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.get() < 0) return errno;
  // Some file systems have no such thing for folders.
  return fsync(opened.get()) == 0 || errno == EINVAL ? 0 : errno;
}

}  // namespace relance
