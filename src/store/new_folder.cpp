// SPDX-License-Identifier: MIT
#include "store/new_folder.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "store/book_paths.hpp"
#include "store/error_reason.hpp"
#include "store/new_files.hpp"
#include "store/replaced_file.hpp"

namespace relance {

namespace {

Failure failed(const Wording& what, int error) {
  return {wording("{}: {}", what, reason_of(error)), {}};
}

// Gone with all that is in it when this goes, unless it has got its name.
class HiddenFolder {
 public:
  explicit HiddenFolder(const std::string& parent) : path_(parent + "/.relance-XXXXXX") {
    is_there_ = mkdtemp(path_.data()) != nullptr;
    error_ = is_there_ ? 0 : errno;
    if (!is_there_) return;
    // mkdtemp made it for its owner alone; this is a folder like any other.
    const mode_t mask = umask(0);
    umask(mask);
    if (chmod(path_.c_str(), 0777 & ~mask) != 0) error_ = errno;
  }
  HiddenFolder(const HiddenFolder&) = delete;
  HiddenFolder& operator=(const HiddenFolder&) = delete;
  ~HiddenFolder() {
    std::error_code ignored;
    if (is_there_) std::filesystem::remove_all(path_, ignored);
  }

  int error() const { return error_; }
  const std::string& path() const { return path_; }

  // Zero, or the error. Some file systems cannot rename without replacing: there an empty folder may go.
  int appear_as(const std::string& path) {
    int error = renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    if (error == EINVAL || error == ENOSYS) {
      error = is_taken(path) ? EEXIST : rename(path_.c_str(), path.c_str()) == 0 ? 0 : errno;
    }
    is_there_ = error != 0;
    return error;
  }

 private:
  std::string path_;
  bool is_there_ = false;
  int error_ = 0;
};

// Every folder on the way to the file.
std::optional<Failure> make_folders(const std::string& top, std::string_view folder) {
  for (std::size_t at = 0; at < folder.size();) {
    const auto end = std::min(folder.find('/', at), folder.size());
    if (auto problem = make_folder(top + "/" + std::string(folder.substr(0, end)))) return problem;
    at = end + 1;
  }
  return std::nullopt;
}

std::optional<Failure> write_one(const std::string& top, const FileOfFolder& file) {
  assert(inside_book("", file.path) == file.path);
  const auto folder = folder_of(file.path);
  if (auto problem = make_folders(top, folder)) return problem;
  const std::string name = folder.empty() ? file.path : file.path.substr(folder.size() + 1);
  return write_new_file(folder.empty() ? top : top + "/" + std::string(folder), name, file.bytes);
}

}  // namespace

std::optional<Failure> write_new_folder(const std::string& parent, const std::string& name,
                                        const std::vector<FileOfFolder>& files) {
  if (auto problem = make_folder(parent)) return problem;
  const std::string path = parent + "/" + name;
  const Failure taken{wording("`{}` is there already", path),
                      wording("nothing is written over it: move it away first")};
  if (is_taken(path)) return taken;
  HiddenFolder folder(parent);
  if (folder.error() != 0) return failed(wording("`{}` cannot be written to", parent), folder.error());
  for (const auto& file : files) {
    if (auto problem = write_one(folder.path(), file)) return problem;
  }
  const int error = folder.appear_as(path);
  if (error == EEXIST || error == ENOTEMPTY) return taken;
  if (error != 0) return failed(in_ticks(path), error);
  flush_folder_of(path);
  return std::nullopt;
}

}  // namespace relance
