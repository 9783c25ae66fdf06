// SPDX-License-Identifier: MIT
// The files of a book on disk: finding the book, walking its folders, reading bytes. Nothing here waits:
// pipes and devices are refused, never read.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/result.hpp"

namespace relance {

class OpenDescriptor;

inline constexpr std::string_view kProfileFile = "relance.toml";

// The folder of the first relance.toml, from `start` upwards; an absolute path. Nothing when there is none.
std::optional<std::string> find_book(const std::string& start);

struct FileList {
  std::vector<std::string> files;  // relative to the book, sorted
  Diagnostics diagnostics;         // folders that cannot be read; what has the name but is no file
};

struct Wanted {
  std::string_view folder;  // relative to the book; need not exist
  std::string_view suffix;  // ".toml"
  bool is_recursive = false;
};

// Regular files and links to them. Hidden names and links to folders are passed over (fine print B6).
FileList list_files(const std::string& root, const Wanted& wanted);

// Is root/file a regular file, or a link to one that lies inside the book too (fine print R12)?
bool is_file_inside(const std::string& root, const std::string& file);

// All bytes of root/file. A failure becomes a diagnostic of the whole file: unreadable, not a file, larger
// than `largest` bytes (4 MiB for what is read as text, fine print B11).
tl::expected<std::string, Diagnostic> read_file(const std::string& root, const std::string& file,
                                                std::size_t largest);
tl::expected<std::string, Diagnostic> read_file(const std::string& root, const std::string& file);

// A book of which many files are read: the way to its folder is looked up once.
class BookFolder {
 public:
  explicit BookFolder(const std::string& root);
  // As read_file; from any thread. Precondition: the path is relative.
  tl::expected<std::string, Diagnostic> read(const std::string& file) const;

 private:
  std::string root_;
  std::shared_ptr<const OpenDescriptor> folder_;  // none where the folder cannot be opened: then by its path
};

}  // namespace relance
