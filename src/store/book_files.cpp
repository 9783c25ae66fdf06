// SPDX-License-Identifier: MIT
#include "store/book_files.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <system_error>

#include "base/diagnostic_codes.hpp"
#include "store/descriptor.hpp"
#include "store/error_reason.hpp"
#include "store/toml_bounds.hpp"

namespace relance {

namespace {

constexpr std::size_t kLeastBlock = 1024;

Diagnostic unreadable(const std::string& file, int error) {
  const auto hint = error == EACCES || error == EPERM ? wording("check its permissions")
                    : error == ELOOP                  ? wording("it is a link that leads back to itself")
                    : error == ENOENT                 ? wording("is it a link to something that is gone?")
                                                      : Wording{};
  return make_diagnostic(DiagnosticCode::unreadable, {file, 0, 0},
                         wording("cannot be read: {}", reason_of(error)), hint);
}

Wording kind_of(mode_t mode) {
  if (S_ISDIR(mode)) return wording("a folder");
  if (S_ISFIFO(mode)) return wording("a pipe");
  if (S_ISSOCK(mode)) return wording("a socket");
  return wording("a device");
}

Diagnostic not_a_file(const std::string& file, mode_t mode) {
  return make_diagnostic(DiagnosticCode::not_a_file, {file, 0, 0},
                         wording("is {}, a file was expected", kind_of(mode)),
                         wording("move it out of the book"));
}

struct CloseFolder {
  void operator()(DIR* folder) const { closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

class Walk {
 public:
  Walk(const std::string& root, const Wanted& wanted) : root_(root), wanted_(wanted) {}

  FileList run() {
    struct stat status {};
    pending_.emplace_back(wanted_.folder);
    if (stat((root_ + '/' + pending_.back()).c_str(), &status) != 0 && errno == ENOENT) return {};
    while (!pending_.empty()) {
      const auto folder = std::move(pending_.back());
      pending_.pop_back();
      enter(folder);
    }
    std::sort(list_.files.begin(), list_.files.end());
    sort_by_place(list_.diagnostics);
    return std::move(list_);
  }

 private:
  void enter(const std::string& folder) {
    const Folder opened(opendir((root_ + '/' + folder).c_str()));
    if (!opened) {
      list_.diagnostics.push_back(unreadable(folder, errno));
      return;
    }
    while (true) {
      errno = 0;
      const dirent* entry = readdir(opened.get());
      if (entry == nullptr) break;
      if (entry->d_name[0] != '.') see(folder + '/' + entry->d_name, entry->d_type);
    }
    if (errno != 0) list_.diagnostics.push_back(unreadable(folder, errno));
  }

  void see(const std::string& path, unsigned char type) {
    const bool is_wanted = path.ends_with(wanted_.suffix);
    if (type == DT_REG) {
      if (is_wanted) list_.files.push_back(path);
      return;
    }
    struct stat status {};
    const auto full = root_ + '/' + path;
    const bool is_link = type == DT_LNK ||
                         (type == DT_UNKNOWN && lstat(full.c_str(), &status) == 0 && S_ISLNK(status.st_mode));
    if (stat(full.c_str(), &status) != 0) {
      if (is_wanted) list_.diagnostics.push_back(unreadable(path, errno));
    } else if (S_ISDIR(status.st_mode)) {
      if (is_link) return;
      if (wanted_.is_recursive) {
        pending_.push_back(path);
      } else if (is_wanted) {
        list_.diagnostics.push_back(not_a_file(path, status.st_mode));
      }
    } else if (is_wanted && S_ISREG(status.st_mode)) {
      list_.files.push_back(path);
    } else if (is_wanted) {
      list_.diagnostics.push_back(not_a_file(path, status.st_mode));
    }
  }

  const std::string& root_;
  const Wanted& wanted_;
  std::vector<std::string> pending_;  // folders
  FileList list_;
};

// Zero: all was read, or more than a file may hold. `expected` is what the file has by its own account; not
// all do, so that zero means nothing.
int read_all(int fd, std::size_t expected, std::size_t largest, std::string& out) {
  auto block = std::max(expected + 1, kLeastBlock);
  while (out.size() <= largest) {
    const auto before = out.size();
    out.resize(before + block);
    const auto count = read(fd, out.data() + before, block);
    const int error = errno;
    out.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count == 0 || (expected > 0 && out.size() == expected)) return 0;
    if (count < 0 && error != EINTR) return error;
    block = kLeastBlock;
  }
  return 0;
}

}  // namespace

std::optional<std::string> find_book(const std::string& start) {
  std::error_code error;
  auto folder = std::filesystem::absolute(start, error).lexically_normal();
  if (error) return std::nullopt;
  if (!folder.has_filename()) folder = folder.parent_path();
  while (true) {
    // A link that leads nowhere is found too: reading it then says what is wrong with it.
    const auto status = std::filesystem::symlink_status(folder / kProfileFile, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_directory(status)) return folder.string();
    if (folder == folder.parent_path()) return std::nullopt;
    folder = folder.parent_path();
  }
}

FileList list_files(const std::string& root, const Wanted& wanted) {
  return Walk(root, wanted).run();
}

namespace {

// `path` from `folder` on, of what is called `file` in the book.
tl::expected<std::string, Diagnostic> read_from(int folder, const std::string& path, const std::string& file,
                                                std::size_t largest) {
  // O_NONBLOCK: opening a pipe must not wait for someone to write into it.
  const OpenDescriptor descriptor(openat(folder, path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  struct stat status {};
  if (descriptor.get() < 0) {
    // A socket cannot be opened at all: say what it is rather than why.
    const int error = errno;
    const bool is_special = error == ENXIO && fstatat(folder, path.c_str(), &status, 0) == 0;
    return tl::make_unexpected(is_special ? not_a_file(file, status.st_mode) : unreadable(file, error));
  }
  if (fstat(descriptor.get(), &status) != 0) return tl::make_unexpected(unreadable(file, errno));
  if (!S_ISREG(status.st_mode)) return tl::make_unexpected(not_a_file(file, status.st_mode));
  const auto too_big = [&file, largest] {
    return make_diagnostic(DiagnosticCode::too_big, {file, 0, 0},
                           wording("is larger than {} MiB", largest / 1024 / 1024),
                           wording("is this a file of the book?"));
  };
  if (status.st_size > static_cast<off_t>(largest)) return tl::make_unexpected(too_big());
  std::string text;
  const int error = read_all(descriptor.get(), static_cast<std::size_t>(status.st_size), largest, text);
  if (error != 0) return tl::make_unexpected(unreadable(file, error));
  if (text.size() > largest) return tl::make_unexpected(too_big());
  return text;
}

}  // namespace

BookFolder::BookFolder(const std::string& root)
    : root_(root),
      folder_(std::make_shared<const OpenDescriptor>(open(root.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC))) {}

tl::expected<std::string, Diagnostic> BookFolder::read(const std::string& file) const {
  if (folder_->get() < 0) return read_file(root_, file);
  return read_from(folder_->get(), file, file, kLargestFile);
}

tl::expected<std::string, Diagnostic> read_file(const std::string& root, const std::string& file,
                                                std::size_t largest) {
  return read_from(AT_FDCWD, root + '/' + file, file, largest);
}

tl::expected<std::string, Diagnostic> read_file(const std::string& root, const std::string& file) {
  return read_file(root, file, kLargestFile);
}

bool is_file_inside(const std::string& root, const std::string& file) {
  std::error_code error;
  const auto real_root = std::filesystem::canonical(root, error);
  if (error) return false;
  const auto real_file = std::filesystem::canonical(root + '/' + file, error);
  if (error || !std::filesystem::is_regular_file(real_file, error)) return false;
  const auto relative = real_file.lexically_relative(real_root);
  return !relative.empty() && *relative.begin() != "..";
}

}  // namespace relance
