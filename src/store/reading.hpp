// SPDX-License-Identifier: MIT
// One file while it is read: where it is, what it holds, what was found wrong in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/diagnostic_codes.hpp"
#include "base/result.hpp"

namespace relance {

// What is told one by one of a file that is wrong everywhere: so many errors, and as many warnings. The next
// one of each says how many more there are.
inline constexpr std::size_t kMostTold = 1000;

struct Told {
  std::size_t count = 0;
  std::size_t rest_at = 0;  // in the diagnostics, once there are more
};

struct Reading {
  std::string file;  // relative to the book, with '/'
  std::string text;  // without a byte order mark
  std::vector<std::size_t> line_starts;
  std::vector<std::size_t> marks;  // bytes of every 64th code point; only for a text with a very long line
  Diagnostics diagnostics;
  Told errors = {};
  Told warnings = {};
  const std::vector<std::string>* law_names = nullptr;  // that `law` may say; null: any that could be one
};

// A byte order mark is dropped: lines and columns count from the first character.
Reading start_reading(std::string file, std::string text);

// The line, without its line end; empty beyond the last one. Lines count from 1.
std::string_view line_of(const Reading& reading, int line);
// The byte at a spot of the text; the end of the text beyond it.
std::size_t offset_of(const Reading& reading, Spot spot);
// The spot of a byte. Precondition: at <= text.size().
Spot spot_of(const Reading& reading, std::size_t at);

// Code points in valid UTF-8.
int code_points(std::string_view text);

// What is quoted below a diagnostic at this column: nothing where the line is too long to be shown.
std::string excerpt_of(std::string_view line, int column);

// Adds a diagnostic with the quoted line, or counts it among the rest. A spot with line 0 stands for the
// whole file.
void report(Reading& reading, DiagnosticCode code, Spot spot, Failure what);

// In the place of the first that is not told: how many there are. `rest` > 0.
void tell_rest(Diagnostic& diagnostic, std::size_t rest);

}  // namespace relance
