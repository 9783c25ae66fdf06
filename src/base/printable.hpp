// SPDX-License-Identifier: MIT
// Text from a file made safe and measurable for a terminal.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

// Every control, formatting, unassigned or private code point and every invalid byte becomes U+FFFD, so that
// nothing written in a file can drive the terminal. The joiner and non-joiner stay: some scripts and emoji
// are written with them.
std::string printable(std::string_view text);

// Columns the text takes on a terminal, by grapheme: wide characters 2, combining marks 0, an emoji of
// several code points and a flag 2.
int display_width(std::string_view text);

// Bytes of the code point at `at` (1 for an invalid byte). Precondition: at < text.size().
std::size_t code_point_length(std::string_view text, std::size_t at);

// C0, DEL, C1, line and paragraph separators; embeddings, overrides and isolates of direction (fine print M9,
// M10).
bool is_control(char32_t c);
bool is_reordering(char32_t c);

// The first code point of valid UTF-8 that no text of a book may hold, one of the above; `may_have_layout`:
// line ends and tabs are accepted.
std::optional<char32_t> unwanted_in(std::string_view text, bool may_have_layout);

// Controls as blanks: a text that has to stay on one line.
std::string one_line(std::string_view text);

// As a shell takes it for one word: quoted where it has to be, and nothing in it drives a terminal.
std::string shell_word(std::string_view text);

bool is_valid_utf8(std::string_view text);

}  // namespace relance
