// SPDX-License-Identifier: MIT
// Records that are about to be written for the first time: what the reader would say of them, and the paths
// they name.
#pragma once

#include <string>

#include "base/result.hpp"
#include "store/book.hpp"

namespace relance {

// What would be wrong with the file if it stood in the book with this text, each with its line quoted.
Diagnostics diagnostics_of_new_client(const std::string& file, const std::string& text);
Diagnostics diagnostics_of_new_invoice(const Book& book, const std::string& file, const std::string& text);

// How a file in `folder` of the book names the file at `path` (seen from the working directory; links are
// followed). Error: there is no such file, or it lies outside of the book.
Result<std::string> path_from(const std::string& root, const std::string& folder, const std::string& path);

}  // namespace relance
