// SPDX-License-Identifier: MIT
#include "store/new_files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "store/error_reason.hpp"
#include "store/replaced_file.hpp"

namespace relance {

namespace {

Failure failed(const Wording& what, int error) {
  return {wording("{}: {}", what, capital_reason_of(error)), {}};
}

// A file under a hidden name, gone again when this goes.
class HiddenFile {
 public:
  explicit HiddenFile(const std::string& folder) : path_(folder + "/.relance-XXXXXX") {
    fd_ = mkostemp(path_.data(), O_CLOEXEC);
    error_ = fd_ < 0 ? errno : 0;
  }
  HiddenFile(const HiddenFile&) = delete;
  HiddenFile& operator=(const HiddenFile&) = delete;
  ~HiddenFile() {
    if (fd_ < 0) return;
    close(fd_);
    unlink(path_.c_str());
  }

  int error() const { return error_; }

  // Zero, or the error.
  int write_all(std::string_view bytes, mode_t mode) {
    while (!bytes.empty()) {
      const ssize_t count = write(fd_, bytes.data(), bytes.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return errno;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    // mkostemp made it for its owner alone; a draft is a file like any other.
    const mode_t mask = umask(0);
    umask(mask);
    const bool is_kept = fchmod(fd_, mode & ~mask) == 0 && fsync(fd_) == 0;
    return is_kept ? 0 : errno;
  }

  // A link fails where the name is taken. Some file systems have no links: there a rename that replaces
  // nothing.
  int appear_as(const std::string& path) const {
    if (link(path_.c_str(), path.c_str()) == 0) return 0;
    if (errno != EPERM && errno != EOPNOTSUPP) return errno;
    return renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
  }

 private:
  std::string path_;
  int fd_ = -1;
  int error_ = 0;
};

struct Target {
  const std::string& hidden_in;  // on the same file system as `folder`
  const std::string& folder;
  const std::string& name;
  mode_t mode = 0666;
};

std::optional<Failure> write_whole(const Target& target, std::string_view bytes) {
  const std::string path = target.folder + "/" + target.name;
  HiddenFile file(target.hidden_in);
  if (file.error() != 0) return failed(wording("`{}` cannot be written to", target.folder), file.error());
  if (const int error = file.write_all(bytes, target.mode); error != 0) return failed(in_ticks(path), error);
  const int error = file.appear_as(path);
  if (error == EEXIST) {
    return Failure{wording("`{}` is there already", path),
                   wording("nothing is written over it: move it away first")};
  }
  if (error != 0) return failed(in_ticks(path), error);
  flush_folder_of(path);
  return std::nullopt;
}

}  // namespace

bool is_taken(const std::string& path) {
  struct stat status {};
  return lstat(path.c_str(), &status) == 0;
}

std::optional<Failure> make_folder(const std::string& folder) {
  if (mkdir(folder.c_str(), 0777) == 0) return std::nullopt;
  const int error = errno;
  struct stat status {};
  const bool is_folder = stat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
  if (is_folder) return std::nullopt;
  if (error == EEXIST)
    return Failure{wording("`{}` is a file, a folder was expected", folder), wording("name a folder")};
  return failed(wording("`{}` cannot be made", folder), error);
}

std::optional<Failure> write_new_file(const std::string& folder, const std::string& name,
                                      std::string_view bytes) {
  return write_whole({folder, folder, name}, bytes);
}

std::optional<Failure> write_new_program(const std::string& folder, const std::string& name,
                                         std::string_view bytes) {
  return write_whole({folder, folder, name, 0777}, bytes);
}

std::optional<Failure> write_to_maildir(const std::string& maildir, const std::string& name,
                                        std::string_view bytes) {
  const std::string in = maildir + "/";
  const std::string tmp = in + "tmp";
  const std::string cur = in + "cur";
  for (const auto& folder : {maildir, tmp, cur, in + "new"}) {
    if (auto problem = make_folder(folder)) return problem;
  }
  return write_whole({tmp, cur, name + ":2,DS"}, bytes);
}

}  // namespace relance
