// SPDX-License-Identifier: MIT
#include "cli/prompts.hpp"

#include <unistd.h>

#include <cerrno>

#include "cli/streams.hpp"

namespace relance {

namespace {

constexpr std::size_t kLongestLine = 4096;

std::string trimmed(const std::string& line) {
  constexpr std::string_view kBlanks = " \t\r";
  const auto begin = line.find_first_not_of(kBlanks);
  if (begin == std::string::npos) return {};
  return line.substr(begin, line.find_last_not_of(kBlanks) - begin + 1);
}

}  // namespace

void say_on_terminal(std::string_view text) {
  write_all(STDERR_FILENO, text);
}

std::optional<std::string> read_line() {
  std::string line;
  while (line.size() < kLongestLine) {
    char c = 0;
    const ssize_t count = read(STDIN_FILENO, &c, 1);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0 && line.empty()) return std::nullopt;
    if (count <= 0 || c == '\n') break;
    line += c;
  }
  return trimmed(line);
}

}  // namespace relance
