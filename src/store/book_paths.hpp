// SPDX-License-Identifier: MIT
// Paths written in a book.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

// The path relative to the book of `path` as written in a file of `folder` ("" is the book itself), without
// "." and ".."; nothing when it is absolute, empty or leaves the book. Links are not followed.
std::optional<std::string> inside_book(std::string_view folder, std::string_view path);

// A path inside the book with a hidden part, as `.git/config` has: never sent with a mail, nor put in a
// dossier.
bool is_hidden(std::string_view inside);

// "invoices/2026" of "invoices/2026/a.toml"; "" of "relance.toml".
std::string_view folder_of(std::string_view path);
// "a" of "invoices/2026/a.toml".
std::string_view stem_of(std::string_view path);

}  // namespace relance
