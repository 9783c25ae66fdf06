// SPDX-License-Identifier: MIT
#include "cli/default_command.hpp"

#include <algorithm>
#include <utility>

#include "cli/command_table.hpp"

namespace relance {

namespace {

// The names of global options that a value follows: "-C", "--book", ...
std::vector<std::string> options_with_value() {
  std::vector<std::string> names;
  for (const auto& option : global_options()) {
    if (option.value.empty()) continue;
    for (auto& name : names_of(option)) names.push_back(std::move(name));
  }
  return names;
}

// Is there a word on the line that is neither an option nor an option's value?
bool names_a_command(const std::vector<std::string>& arguments) {
  const auto known = options_with_value();
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (std::find(known.begin(), known.end(), arguments[i]) != known.end()) {
      ++i;
    } else if (!arguments[i].starts_with("-")) {
      return true;
    }
  }
  return false;
}

bool asks_for_program_itself(const std::vector<std::string>& arguments) {
  static const std::vector<std::string> flags = {"-h", "--help", "-V", "--version"};
  return std::any_of(arguments.begin(), arguments.end(), [](const std::string& argument) {
    return std::find(flags.begin(), flags.end(), argument) != flags.end();
  });
}

}  // namespace

std::vector<std::string> with_default_command(std::vector<std::string> arguments) {
  std::vector<std::string> words;
  const bool asks_for_help = !arguments.empty() && arguments.front() == "help";
  const bool is_bare = !names_a_command(arguments) && !asks_for_program_itself(arguments);
  if (is_bare) words.emplace_back("today");
  for (auto& argument : arguments) words.push_back(std::move(argument));
  if (!asks_for_help) return words;
  std::vector<std::string> help(words.begin() + 1, words.end());
  help.emplace_back("--help");
  return help;
}

}  // namespace relance
