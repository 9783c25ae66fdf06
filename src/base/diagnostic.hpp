// SPDX-License-Identifier: MIT
// Wrong data is an expected outcome of reading a folder: it becomes diagnostics, and work goes on.
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

#include "base/wording.hpp"

namespace relance {

enum class Severity { error, warning };

// Where something was met. `file` is relative to the book, with '/'. Line and column count from 1;
// columns count code points, as editors do. Line 0: the whole file, no line is quoted.
struct Place {
  std::string file;
  int line = 0;
  int column = 0;

  friend auto operator<=>(const Place&, const Place&) = default;
};

// Line and column inside a file that is named elsewhere.
struct Spot {
  int line = 0;
  int column = 0;

  friend auto operator<=>(const Spot&, const Spot&) = default;
};

struct Diagnostic {
  std::string code;  // "E012", "W003": stable, listed in base/diagnostic_codes.hpp and relance-book(5)
  Severity severity = Severity::error;
  Place place;
  Wording message;      // what was met and what was expected; lower-case, no final stop
  Wording hint;         // what to do; may be empty
  std::string excerpt;  // the quoted line, without its line end; empty if there is none
};

using Diagnostics = std::vector<Diagnostic>;

bool has_errors(const Diagnostics& diagnostics);
// By file, line, column, code: the order in which they are shown, whatever the order of finding.
void sort_by_place(Diagnostics& diagnostics);

// "file:line:col: error E012: message", then the quoted line with a caret, then "hint: ...".
// Control characters of the quoted text are shown as U+FFFD; tabs are kept so that the caret stays below.
Wording describe(const Diagnostic& diagnostic);

}  // namespace relance
