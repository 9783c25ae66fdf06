// SPDX-License-Identifier: MIT
// The person at the terminal: written to on standard error, so that standard output holds results only, and
// read line by line from standard input. The one place that reads it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

void say_on_terminal(std::string_view text);

// The next line, without its line end and without blanks around it. Nothing: there will be no more.
std::optional<std::string> read_line();

}  // namespace relance
