// SPDX-License-Identifier: MIT
// Files that are built in and that a book replaces or adds to: playbooks, rates, laws.
#pragma once

#include <string>
#include <utility>

#include "base/diagnostic_codes.hpp"
#include "defaults/embedded.hpp"
#include "store/book_files.hpp"
#include "store/reading.hpp"

namespace relance {

// Calls read(Reading&) on each file of the book, in order; what cannot be read is reported.
template <typename Read>
void read_book_files(const std::string& root, const Wanted& wanted, Diagnostics& diagnostics, Read read) {
  const auto list = list_files(root, wanted);
  diagnostics.insert(diagnostics.end(), list.diagnostics.begin(), list.diagnostics.end());
  for (const auto& file : list.files) {
    if (!is_file_inside(root, file)) {
      diagnostics.push_back(make_diagnostic(DiagnosticCode::outside_book, {file, 0, 0},
                                            wording("a link that leaves the book"),
                                            wording("copy the file into the book")));
      continue;
    }
    auto text = read_file(root, file);
    if (!text) {
      diagnostics.push_back(text.error());
      continue;
    }
    auto reading = start_reading(file, std::move(*text));
    read(reading);
    diagnostics.insert(diagnostics.end(), reading.diagnostics.begin(), reading.diagnostics.end());
  }
}

// The same for each built-in file below `folder`.
template <typename Read>
void read_embedded_files(std::string_view folder, Read read) {
  for (const auto& file : embedded_files()) {
    if (!file.path.starts_with(folder)) continue;
    auto reading = start_reading("embedded: " + std::string(file.path), std::string(file.text));
    read(reading);
  }
}

}  // namespace relance
