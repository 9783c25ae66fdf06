// SPDX-License-Identifier: MIT
// Every command and option as data: what options.cpp declares, what help, manual and completions are held
// against.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/options.hpp"

namespace relance {

using OptionTarget =
    std::variant<bool Options::*, std::string Options::*, std::vector<std::string> Options::*>;

struct OptionSpec {
  std::string_view names;  // "-C,--book"
  std::string_view value;  // "DIR"; empty: a flag
  std::string_view what;
  OptionTarget target;
  std::vector<std::string> words = {};  // the accepted ones; empty: any
  bool is_required = false;
  std::vector<std::string> (*words_of)(Command) = nullptr;  // instead of `words`, where the command decides
};

struct PositionalSpec {
  std::string_view name;  // "REF"
  std::string_view what;
  OptionTarget target;  // never a flag
  bool is_required = true;
  bool may_repeat = false;
  std::vector<std::string> words = {};  // the accepted ones; empty: any
};

struct CommandSpec {
  Command command = Command::today;
  std::string_view parent;  // "defaults" of `defaults list`; empty: none
  std::string_view name;
  std::string_view group;  // heading of the help; empty: not shown
  std::string_view what;
  std::vector<PositionalSpec> positionals = {};
  std::vector<OptionSpec> options = {};
};

// A word that only holds further commands.
struct ParentSpec {
  std::string_view name;
  std::string_view group;
  std::string_view what;
};

std::vector<std::string> names_of(const OptionSpec& option);  // "-C", "--book"

const std::vector<OptionSpec>& global_options();
bool is_global_option(const std::string& name);  // "--lang"
// Of every command that prints late-payment sums for the user.
OptionSpec assume_rate_option();
const std::vector<ParentSpec>& parent_commands();
const std::vector<CommandSpec>& command_table();  // in the order of the help

// Parts of the table, a file each.
std::vector<CommandSpec> morning_commands();
std::vector<CommandSpec> recording_commands();
std::vector<CommandSpec> overview_commands();  // of the whole book
std::vector<CommandSpec> look_commands();      // at one invoice or client
std::vector<CommandSpec> export_commands();
std::vector<CommandSpec> set_up_commands();

}  // namespace relance
