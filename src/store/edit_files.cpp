// SPDX-License-Identifier: MIT
#include "store/edit_files.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <set>
#include <system_error>

#include "store/book_files.hpp"
#include "store/book_paths.hpp"
#include "store/error_reason.hpp"
#include "store/file_locks.hpp"
#include "store/replaced_file.hpp"

namespace relance {

namespace {

constexpr mode_t kAnyoneMayWrite = 0222;

struct Target {
  std::string file;  // as the book names it
  std::string path;  // absolute, without links
  std::string before;
  std::string after;

  bool is_changed() const { return before != after; }
};

using Targets = std::vector<Target>;

Wording advice_on(int error) {
  const bool is_forbidden = error == EACCES || error == EPERM;
  const bool is_full = error == ENOSPC || error == EDQUOT;
  if (is_forbidden) return wording("nothing was written: check the permissions of the file and its folder");
  if (is_full) return wording("nothing was written: make room on the disk first");
  return wording("nothing was written");
}

tl::unexpected<Failure> cannot_write(const std::string& file, int error) {
  return failure(wording("`{}` cannot be written: {}", file, reason_of(error)), advice_on(error));
}

std::string in_seconds(std::chrono::milliseconds time) {
  return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(time).count()) + " s";
}

// "`a`, `b`"
Wording names_of(const std::vector<const Target*>& targets) {
  Wording all;
  for (const auto* target : targets)
    all = all.empty() ? in_ticks(target->file) : wording("{}, `{}`", all, target->file);
  return all;
}

Result<Target> find_target(const std::string& root, const std::string& file) {
  std::error_code error;
  const auto path = std::filesystem::canonical(root + '/' + file, error);
  if (error) return cannot_write(file, error.value());
  struct stat status {};
  struct stat folder {};
  if (stat(path.c_str(), &status) != 0 || stat(path.parent_path().c_str(), &folder) != 0) {
    return cannot_write(file, errno);
  }
  if (!S_ISREG(status.st_mode)) {
    return failure(wording("`{}` is not a file", file), wording("nothing was written"));
  }
  // The superuser could write these all the same: they are protected for a reason.
  const bool is_protected =
      (status.st_mode & kAnyoneMayWrite) == 0 || (folder.st_mode & kAnyoneMayWrite) == 0;
  if (is_protected) return cannot_write(file, EACCES);
  return Target{file, path.string(), {}, {}};
}

Result<FileLocks> lock(const Targets& targets, std::chrono::milliseconds patience) {
  std::vector<std::string> paths;
  paths.reserve(targets.size());
  for (const auto& target : targets) paths.push_back(target.path);
  auto locks = FileLocks::take(std::move(paths), patience);
  if (locks) return std::move(*locks);
  const auto& problem = locks.error();
  const auto stopped = std::find_if(targets.begin(), targets.end(), [&problem](const Target& target) {
    return target.path == problem.path || folder_of(target.path) == problem.path;
  });
  const auto& file = stopped == targets.end() ? problem.path : stopped->file;
  if (problem.error != EWOULDBLOCK) return cannot_write(file, problem.error);
  return failure(wording("`{}` is busy: another run has held it for {}", file, in_seconds(patience)),
                 wording("nothing was written: run this again when the other has ended"));
}

Result<std::string> read_again(const std::string& root, const std::string& file) {
  auto text = read_file(root, file);
  if (!text) return failure(wording("`{}` {}", file, text.error().message), text.error().hint);
  return std::move(*text);
}

std::optional<Failure> read_all(const std::string& root, Targets& targets) {
  for (auto& target : targets) {
    auto text = read_again(root, target.file);
    if (!text) return text.error();
    target.before = std::move(*text);
    target.after = target.before;
  }
  return std::nullopt;
}

// Editors know nothing of our locks.
std::optional<Failure> find_other_writer(const std::string& root, const std::vector<const Target*>& targets) {
  for (const auto* target : targets) {
    const auto text = read_again(root, target->file);
    if (!text) return text.error();
    if (*text != target->before) {
      return Failure{wording("`{}` was changed by another program just now", target->file),
                     wording("nothing was written: run this again")};
    }
  }
  return std::nullopt;
}

Failure half_way(const std::vector<const Target*>& changed, std::size_t written, int error) {
  const auto middle = changed.begin() + static_cast<std::ptrdiff_t>(written);
  if (written == 0) return cannot_write(changed.front()->file, error).value();
  return {wording("`{}` cannot be replaced: {}; written: {}; not written: {}", (*middle)->file,
                  reason_of(error), names_of({changed.begin(), middle}), names_of({middle, changed.end()})),
          wording("solve this, then run it again for the rest")};
}

std::optional<Failure> replace_all(const std::string& root, const std::vector<const Target*>& changed) {
  std::vector<Replacement> replacements;
  for (const auto* target : changed) {
    auto replacement = Replacement::prepare(target->path, target->after);
    if (!replacement) return cannot_write(target->file, replacement.error()).value();
    replacements.push_back(std::move(*replacement));
  }
  if (auto problem = find_other_writer(root, changed)) return problem;
  for (std::size_t i = 0; i < replacements.size(); ++i) {
    const int error = replacements[i].take_place();
    if (error != 0) return half_way(changed, i, error);
  }
  std::set<std::string> flushed;
  for (const auto* target : changed) {
    if (!flushed.emplace(folder_of(target->path)).second) continue;
    const int error = flush_folder_of(target->path);
    if (error == 0) continue;
    return Failure{wording("the disk does not confirm what was written: {}; written: {}", reason_of(error),
                           names_of(changed)),
                   wording("check the disk, then look whether it is there")};
  }
  return std::nullopt;
}

// Indices into `targets`, one for each edit.
Result<std::vector<std::size_t>> find_targets(const std::string& root, const std::vector<FileEdit>& edits,
                                              Targets& targets) {
  std::vector<std::size_t> indices;
  for (const auto& edit : edits) {
    auto target = find_target(root, edit.file);
    if (!target) return tl::make_unexpected(target.error());
    const auto known = std::find_if(targets.begin(), targets.end(),
                                    [&target](const Target& other) { return other.path == target->path; });
    indices.push_back(static_cast<std::size_t>(known - targets.begin()));
    if (known == targets.end()) targets.push_back(std::move(*target));
  }
  return indices;
}

}  // namespace

Result<std::vector<bool>> edit_files(const std::string& root, const std::vector<FileEdit>& edits,
                                     std::chrono::milliseconds patience) {
  Targets targets;
  const auto indices = find_targets(root, edits, targets);
  if (!indices) return tl::make_unexpected(indices.error());
  const auto locks = lock(targets, patience);
  if (!locks) return tl::make_unexpected(locks.error());
  if (auto problem = read_all(root, targets)) return tl::make_unexpected(std::move(*problem));

  std::vector<bool> is_written;
  for (std::size_t i = 0; i < edits.size(); ++i) {
    auto& target = targets[(*indices)[i]];
    auto text = edits[i].edit(target.after);
    if (!text) return tl::make_unexpected(std::move(text.error()));
    is_written.push_back(*text != target.after);
    target.after = std::move(*text);
  }
  std::vector<const Target*> changed;
  for (const auto& target : targets) {
    if (target.is_changed()) changed.push_back(&target);
  }
  if (auto problem = replace_all(root, changed)) return tl::make_unexpected(std::move(*problem));
  return is_written;
}

}  // namespace relance
