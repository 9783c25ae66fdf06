// SPDX-License-Identifier: MIT
// Elements of pages and pictures, put together by the program. Attributes are the program's own words, never
// a value of a book; text goes in escaped.
#pragma once

#include <string>
#include <string_view>

namespace relance {

// `opening` is the name with its attributes: element("td class=\"number\"", "1"). Ends its line.
std::string element(std::string_view opening, std::string_view inside);
// The same without an end of line, for what stands in a sentence.
std::string inline_element(std::string_view opening, std::string_view inside);

// Escaped, what a page must not hold made printable; `between` stands between its lines.
std::string escaped_lines(const std::string& text, std::string_view between = " ");

}  // namespace relance
