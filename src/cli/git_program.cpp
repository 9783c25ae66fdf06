// SPDX-License-Identifier: MIT
#include "cli/git_program.hpp"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

#include "base/printable.hpp"

extern char** environ;

namespace relance {

namespace {

struct Answer {
  bool was_run = false;
  bool is_done = false;
  std::string text;
};

std::string read_to_end(int stream) {
  std::string text;
  std::array<char, 4096> block{};
  while (true) {
    const ssize_t count = read(stream, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return text;
    text.append(block.data(), static_cast<std::size_t>(count));
  }
}

enum class Streams { both, output };

constexpr int kWriteOnly = 1;  // as open(2) has it

// Zero: it runs, and writes both its streams into the pipe, or only its output.
int start(std::vector<std::string> words, const std::array<int, 2>& ends, Streams streams, pid_t& child) {
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  if (streams == Streams::both) {
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
  } else {
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", kWriteOnly, 0);
  }
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  posix_spawn_file_actions_addclose(&actions, ends[1]);
  const int error = posix_spawnp(&child, "git", &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

Answer ask_git(const std::string& folder, const std::vector<std::string>& words,
               Streams streams = Streams::both) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) return {};
  std::vector<std::string> all = {"git", "-C", folder};
  all.insert(all.end(), words.begin(), words.end());
  pid_t child = 0;
  const int error = start(std::move(all), ends, streams, child);
  close(ends[1]);
  Answer answer;
  answer.was_run = error == 0;
  if (answer.was_run) answer.text = read_to_end(ends[0]);
  close(ends[0]);
  if (error != 0) return answer;
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  answer.is_done = WIFEXITED(status) && WEXITSTATUS(status) == 0;
  return answer;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

}  // namespace

std::optional<WorkTree> find_work_tree(const std::string& folder) {
  const auto answer =
      ask_git(folder, {"rev-parse", "--is-inside-work-tree", "--show-prefix", "--git-path", "hooks"});
  const auto lines = lines_of(answer.text);
  const bool is_inside = answer.is_done && lines.size() == 3 && lines[0] == "true";
  if (!is_inside) return std::nullopt;
  // A folder of hooks that somebody chose may be that of every work tree.
  const bool is_shared = ask_git(folder, {"config", "--get", "core.hooksPath"}).is_done;
  return WorkTree{lines[1], is_shared ? std::string() : lines[2]};
}

FileHistory history_of(const std::string& folder, const std::string& file) {
  const std::vector<std::string> ask = {"--literal-pathspecs", "--no-optional-locks", "-c",
                                        "core.fsmonitor=false"};
  auto log = ask;
  for (const auto* word :
       {"log", "-1", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=%H%n%aI%n%s", "--"}) {
    log.emplace_back(word);
  }
  log.push_back(file);
  FileHistory history;
  const auto lines = lines_of(ask_git(folder, log, Streams::output).text);
  if (lines.size() < 2) return history;
  history.commit = Commit{lines[0], lines[1], lines.size() > 2 ? lines[2] : std::string()};
  auto status = ask;
  for (const auto* word :
       {"status", "--porcelain", "--untracked-files=no", "--no-renames", "--ignore-submodules=all", "--"}) {
    status.emplace_back(word);
  }
  status.push_back(file);
  const auto answer = ask_git(folder, status, Streams::output);
  history.is_changed = !answer.is_done || !answer.text.empty();
  return history;
}

std::optional<Failure> set_up_merge_driver(const std::string& folder) {
  for (const auto& [name, value] : kMergeDriver) {
    const auto answer = ask_git(folder, {"config", std::string(name), std::string(value)});
    const auto why = answer.was_run ? verbatim(one_line(answer.text)) : wording("git cannot be run");
    if (!answer.is_done)
      return Failure{wording("git config does not work here: {}", why), wording("set it up by hand")};
  }
  return std::nullopt;
}

std::vector<std::string> merge_driver_commands(const std::string& folder) {
  const std::string git = folder.empty() ? "git config " : "git -C " + shell_word(folder) + " config ";
  std::vector<std::string> commands;
  commands.reserve(kMergeDriver.size());
  for (const auto& [name, value] : kMergeDriver) {
    commands.push_back(git + std::string(name) + " \"" + std::string(value) + "\"");
  }
  return commands;
}

bool merge_lines(const std::string& folder, const MergedFiles& files) {
  return ask_git(folder, {"merge-file", "-L", "ours", "-L", "base", "-L", "theirs", files.ours, files.base,
                          files.theirs})
      .is_done;
}

}  // namespace relance
