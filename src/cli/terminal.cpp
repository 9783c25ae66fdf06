// SPDX-License-Identifier: MIT
#include "cli/terminal.hpp"

#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <string_view>

#include "cli/environment.hpp"
#include "cli/streams.hpp"

extern char** environ;

namespace relance {

namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Zero: it runs and reads from the pipe.
int start(const std::string& command, const std::array<int, 2>& ends, pid_t& child) {
  std::string shell = "sh";
  std::string flag = "-c";
  std::string line = command;
  std::array<char*, 4> arguments = {shell.data(), flag.data(), line.data(), nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  posix_spawn_file_actions_addclose(&actions, ends[1]);
  const int error = posix_spawn(&child, "/bin/sh", &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

}  // namespace

int columns_of_terminal() {
  const int asked = std::atoi(variable("COLUMNS").c_str());
  if (asked > 0) return asked;
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

bool forbids_colour() {
  return !variable("NO_COLOR").empty() || variable("TERM") == "dumb" || variable("TERM").empty();
}

bool can_show_links() {
  constexpr int kFirstVte = 5000;         // 0.50
  constexpr int kFirstKonsole = 200'400;  // 20.04
  if (const auto forced = variable("FORCE_HYPERLINK"); !forced.empty()) return forced != "0";
  return is_one_of(variable("TERM"), {"xterm-kitty", "xterm-ghostty", "foot", "foot-extra", "alacritty",
                                      "wezterm", "contour"}) ||
         is_one_of(variable("TERM_PROGRAM"), {"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio"}) ||
         !variable("WT_SESSION").empty() || std::atoi(variable("VTE_VERSION").c_str()) >= kFirstVte ||
         std::atoi(variable("KONSOLE_VERSION").c_str()) >= kFirstKonsole;
}

std::string pager_command() {
  for (const char* name : {"RELANCE_PAGER", "PAGER"}) {
    if (auto command = variable(name); !command.empty()) return command;
  }
  return "less";
}

bool show_in_pager(const std::string& command, std::string_view text) {
  setenv("LESS", "FRX", 0);  // as git has it: ends by itself when all is on one screen, and shows colours
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) return false;
  pid_t child = 0;
  const int error = start(command, ends, child);
  close(ends[0]);
  if (error == 0) write_all(ends[1], text);
  close(ends[1]);
  if (error != 0) return false;
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  constexpr int kNotFound = 127;  // as the shell says it
  return !(WIFEXITED(status) && WEXITSTATUS(status) == kNotFound);
}

}  // namespace relance
