// SPDX-License-Identifier: MIT
// RFC 3676: text that a narrow screen may flow again. A line that ends in a blank goes on with the next.
#pragma once

#include <string>
#include <string_view>

namespace relance {

// `text` has one paragraph or list item a line. Lines are broken at blanks (never at U+00A0 or U+202F) so
// that they take at most 72 columns; a quoted line ("> ...") stays quoted; a line that begins with a blank or
// "From " is stuffed with a blank, as the RFC asks.
std::string flowed_text(std::string_view text);

}  // namespace relance
