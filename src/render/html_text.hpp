// SPDX-License-Identifier: MIT
// Plain text as plain HTML: paragraphs, lists, quotations and links, nothing else. No value of a book can
// become markup: text is escaped before it gets here.
#pragma once

#include <string>
#include <string_view>

namespace relance {

// Marks around what is HTML already, in a text that is being put together. No text of a book holds them: the
// reader refuses control characters.
inline const std::string kHtmlBegins = "\x01";
inline const std::string kHtmlEnds = "\x02";

// & < > " ' as entities; the marks above are dropped.
std::string escaped_html(std::string_view text);

// Escaped text, in which marked HTML stands as it is: an empty line ends a paragraph, "- " begins an item of
// a list, "> " a quoted line, a line end is kept, https:// and http:// addresses become links.
std::string html_of_marked(std::string_view text);

}  // namespace relance
