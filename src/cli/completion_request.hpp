// SPDX-License-Identifier: MIT
// What a command line that is still being typed asks for: read by the command table, so that a new command or
// option completes as soon as it is in there.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command_table.hpp"

namespace relance {

// Of a value that an option or a command takes, by its name in the table.
enum class ValueKind { anything, words, file, folder, day, reference, client, step, embedded_path, amount };

struct CompletionRequest {
  enum class Kind { nothing, command, option, value };
  Kind kind = Kind::nothing;
  std::string typed;                     // what the candidates have to begin with
  std::string prefix;                    // "--client=" when the value stands in the option's own word
  std::string parent;                    // of `command`: "new" after `relance new`
  const CommandSpec* command = nullptr;  // none: not named yet
  ValueKind value = ValueKind::anything;
  std::vector<std::string> words;  // of ValueKind::words
  std::vector<std::string> given;  // options on the line, and REFs before this one
  Options options;                 // what the line says so far: -C, --as-of, REF, ...
};

// `before`: the words after the program's name; `current`: the one being typed. Never fails: a line that
// makes no sense asks for nothing.
CompletionRequest completion_request(const std::vector<std::string>& before, const std::string& current);

}  // namespace relance
