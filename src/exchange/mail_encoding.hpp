// SPDX-License-Identifier: MIT
// The encodings of MIME (RFC 2045, 2047): bytes and text as lines of printable ASCII.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace relance {

// RFC 2045 6.8: lines of 76 characters, each with its line end; nothing for nothing.
std::string base64_lines(std::string_view bytes);

// RFC 2045 6.7, for text with LF line ends: lines of at most 76 characters. Besides what must be, a "." or a
// "From " that begins a line is encoded: some programs that pass mail on read them as marks of their own.
std::string quoted_printable(std::string_view text);

// RFC 2047: the whole text as words "=?UTF-8?Q?...?=", at most 75 characters each and the first at most
// `first_room`. No code point is cut. What stands between two words is not part of the text.
std::vector<std::string> encoded_words(std::string_view text, std::size_t first_room);

// Printable ASCII in which nothing looks like an encoded word.
bool is_plain_header_text(std::string_view text);

}  // namespace relance
