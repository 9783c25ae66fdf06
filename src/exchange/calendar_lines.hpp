// SPDX-License-Identifier: MIT
// The letters of iCalendar (RFC 5545): content lines and values. Lines end with LF; a file of its own has
// CRLF.
#pragma once

#include <string>
#include <string_view>

#include "base/date.hpp"

namespace relance {

// A content line of at most 75 bytes: folded, no code point is cut.
void add_content_line(std::string& out, std::string_view line);

// A value of type TEXT (3.3.11). Control characters are left out, but for line ends and tabs.
std::string calendar_text(std::string_view text);

// Without control characters.
std::string without_controls(std::string_view text);

std::string calendar_day(Date day);  // "20260507"

// The same text with the line ends that a file of its own must have.
std::string with_crlf(std::string_view text);

}  // namespace relance
