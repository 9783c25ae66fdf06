// SPDX-License-Identifier: MIT
// What standard output can show, from the process and its environment. Only main.cpp asks.
#pragma once

#include <string>

namespace relance {

// COLUMNS, else what the terminal says, else 80.
int columns_of_terminal();

// NO_COLOR not empty, no TERM, or TERM=dumb.
bool forbids_colour();

// Terminals known to understand OSC 8, by what they put into the environment; FORCE_HYPERLINK says it for any
// other, FORCE_HYPERLINK=0 denies it.
bool can_show_links();

// The command that shows long output: RELANCE_PAGER, else PAGER, else less.
std::string pager_command();

// Hands the text to the command, run by the shell, and waits for its end. False: it could not be started.
bool show_in_pager(const std::string& command, std::string_view text);

}  // namespace relance
