// SPDX-License-Identifier: MIT
// The program itself, on a book in a folder of its own.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace relance::test {

struct Ran {
  int exit_code = 0;
  std::string out;
  std::string err;
};

// A folder that is there as long as the object is, with the base book of the scenarios in it.
class BookFolder {
 public:
  explicit BookFolder(std::string_view bank_checked);
  BookFolder(const BookFolder&) = delete;
  BookFolder& operator=(const BookFolder&) = delete;
  ~BookFolder();

  void append(std::string_view file, std::string_view text) const;
  Ran run(std::string_view arguments) const;  // in English, without a terminal

 private:
  std::filesystem::path path_;
};

}  // namespace relance::test
