// SPDX-License-Identifier: MIT
// Text from a file made safe and measurable for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace relance {

// Every control, formatting, unassigned or private code point and every invalid byte becomes U+FFFD, so that
// nothing written in a file can drive the terminal.
std::string printable(std::string_view text);

// Columns the text takes on a terminal (wide characters 2, combining marks 0).
int display_width(std::string_view text);

// Bytes of the code point at `at` (1 for an invalid byte). Precondition: at < text.size().
std::size_t code_point_length(std::string_view text, std::size_t at);

bool is_valid_utf8(std::string_view text);

}  // namespace relance
