// SPDX-License-Identifier: MIT
// What the program learns from its process, read once in main.cpp and handed down as values.
#pragma once

#include <functional>
#include <string>

#include "base/moment.hpp"
#include "base/wording.hpp"

namespace relance {

struct Process {
  Date today;                   // civil day in the user's time zone
  Moment now;                   // the same, with the time of day
  std::string folder;           // working directory
  std::string home;             // HOME
  std::string book_variable;    // RELANCE_BOOK
  std::string locale;           // LC_ALL, else LC_MESSAGES, else LANG
  bool is_terminal = false;     // stdout
  bool can_ask = false;         // a person is there: stdin, stdout and stderr are terminals
  bool forbids_colour = false;  // NO_COLOR set and not empty, or TERM=dumb
  bool can_show_links = false;  // stdout is a terminal that makes links of OSC 8
  std::string host;             // its name, for such links
  int columns = 80;             // of the terminal
  // Writes to standard error at once; empty: nobody is watching.
  std::function<void(const std::string&)> say_meanwhile;
};

// What a command leaves behind.
struct Outcome {
  int exit_code = 0;
  std::string out;
  Wording err;
  bool has_recorded = false;  // events of the book: told where the output cannot be written
};

// What the run leaves behind: what goes to the streams, in the language of the interface.
struct Ending {
  int exit_code = 0;
  std::string out;
  std::string err;
  bool wants_pager = false;
  std::string when_unwritten = {};  // said when stdout cannot be written
};

}  // namespace relance
