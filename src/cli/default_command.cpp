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

// The first word that is neither an option nor an option's value; the end where there is none.
std::vector<std::string>::iterator command_word(std::vector<std::string>& arguments) {
  const auto known = options_with_value();
  for (auto word = arguments.begin(); word != arguments.end(); ++word) {
    if (std::find(known.begin(), known.end(), *word) != known.end()) {
      if (++word == arguments.end()) break;
    } else if (!word->starts_with("-")) {
      return word;
    }
  }
  return arguments.end();
}

bool asks_for_program_itself(const std::vector<std::string>& arguments) {
  static const std::vector<std::string> flags = {"-h", "--help", "-V", "--version"};
  return std::any_of(arguments.begin(), arguments.end(), [](const std::string& argument) {
    return std::find(flags.begin(), flags.end(), argument) != flags.end();
  });
}

}  // namespace

std::vector<std::string> with_default_command(std::vector<std::string> arguments) {
  const auto command = command_word(arguments);
  if (command == arguments.end()) {
    if (!asks_for_program_itself(arguments)) arguments.insert(arguments.begin(), "today");
  } else if (*command == "help") {
    arguments.erase(command);
    arguments.emplace_back("--help");
  }
  return arguments;
}

}  // namespace relance
