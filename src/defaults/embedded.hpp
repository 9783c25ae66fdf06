// SPDX-License-Identifier: MIT
// The files of src/defaults that are built into the program: playbooks, texts, rates, holidays. A book
// replaces one with a file of the same relative path.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace relance {

struct EmbeddedFile {
  std::string_view path;  // "playbooks/standard.toml", "templates/fr/standard/overdue.txt"
  std::string_view text;
};

// Sorted by path.
std::span<const EmbeddedFile> embedded_files();
// Those that a book may replace: not what `init` and `new` fill in, nor the scripts for shells, nor the words
// of the interface.
std::vector<EmbeddedFile> embedded_files_to_copy();
std::optional<std::string_view> embedded_text(std::string_view path);

}  // namespace relance
