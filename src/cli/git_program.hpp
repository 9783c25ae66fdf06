// SPDX-License-Identifier: MIT
// git, asked about the folder of a book. It need not be installed, and the folder need not be in a work tree.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace relance {

struct WorkTree {
  std::string prefix;  // of the folder below the top: "" or "books/mine/"
  std::string hooks;  // its own folder of hooks, absolute or seen from the folder; empty: it shares another's
};

// The work tree that the folder lies in; nothing without one, or without git.
std::optional<WorkTree> find_work_tree(const std::string& folder);

struct Commit {
  std::string hash;
  std::string author_date;  // ISO 8601 with its offset
  std::string subject;      // as git has it: any bytes
};

struct FileHistory {
  std::optional<Commit> commit;  // the last that touched it; none: it was never committed
  bool is_changed = false;       // since that commit
};

// Of a file below the folder of a work tree. Nothing is written, not even git's own index.
FileHistory history_of(const std::string& folder, const std::string& file);

// What `relance merge-driver` needs in the configuration of each clone: names and values.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kMergeDriver = {{
    {"merge.relance.name", "events of invoices"},
    {"merge.relance.driver", "relance merge-driver %O %A %B %P"},
}};

// Sets them. Failure: what git said.
std::optional<Failure> set_up_merge_driver(const std::string& folder);

// The same as commands for a shell; `folder` as the user named it, empty: the working directory.
std::vector<std::string> merge_driver_commands(const std::string& folder);

// git's own merge of lines, into `ours`, with conflict markers where it must. True: there were none.
struct MergedFiles {
  const std::string& base;
  const std::string& ours;
  const std::string& theirs;
};
bool merge_lines(const std::string& folder, const MergedFiles& files);

}  // namespace relance
