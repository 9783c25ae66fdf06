// SPDX-License-Identifier: MIT
#include "store/new_folder.hpp"

#include <doctest/doctest.h>

#include "store/book_files.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

std::vector<std::string> names_in(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    names.push_back(entry.path().filename().string());
  return names;
}

}  // namespace

TEST_CASE("a new folder holds its files, below folders of its own, and nothing hidden is left beside it") {
  const TemporaryFolder folder;
  REQUIRE_FALSE(write_new_folder(folder.path() + "/out", "d", {{"a.txt", "a"}, {"files/x/b.pdf", "b"}}));
  CHECK(read_file(folder.path(), "out/d/a.txt").value() == "a");
  CHECK(read_file(folder.path(), "out/d/files/x/b.pdf").value() == "b");
  CHECK(names_in(folder / "out") == std::vector<std::string>{"d"});
}

TEST_CASE("a folder that is there is left as it is, even an empty one") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "d");
  const auto problem = write_new_folder(folder.path(), "d", {{"a.txt", "a"}});
  REQUIRE(problem);
  CHECK(english(problem->message).ends_with("is there already"));
  CHECK(names_in(folder / "d").empty());
}

TEST_CASE("a folder of which a file cannot be written is not there at all") {
  const TemporaryFolder folder;
  const auto problem = write_new_folder(folder.path(), "d", {{"a", "file"}, {"a/b", "below a file"}});
  REQUIRE(problem);
  CHECK(names_in(folder.path()).empty());
}

}  // namespace relance
