// SPDX-License-Identifier: MIT
// What is added at the end of a file that the user writes too.
#pragma once

#include <string>
#include <string_view>

namespace relance {

// "\r\n" when the first line ends with it, else "\n" (fine print R2).
std::string_view line_end_of(std::string_view text);

// The same lines, whatever they end with now, with this line end.
std::string in_line_ends(std::string_view lines, std::string_view line_end);

// `text`, one line end, `table`, in the line ends of `text`. The line end makes a blank line before the
// table, or ends the last line where that has no end of its own (a comment there would swallow the table). It
// is one in both cases, so that cutting it off with the table gives the very bytes back.
std::string appended_text(std::string_view text, std::string_view table);

}  // namespace relance
