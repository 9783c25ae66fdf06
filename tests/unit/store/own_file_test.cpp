// SPDX-License-Identifier: MIT
#include "store/own_file.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/book_files.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

bool is_own(std::string_view beginning) {
  return beginning.starts_with("; mine");
}

std::string text_at(const std::filesystem::path& path) {
  const auto text = read_file(path.parent_path().string(), path.filename().string());
  return text ? *text : "unreadable";
}

std::size_t count_in(const TemporaryFolder& folder) {
  std::size_t count = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path())) ++count;
  return count;
}

std::string write_to(const std::filesystem::path& path, std::string_view text) {
  const auto problem = write_own_file(path.string(), text, is_own);
  return problem ? english(problem->message) : "written";
}

}  // namespace

TEST_CASE("a file of an earlier run is replaced, with its mode, and nothing is left beside it") {
  const TemporaryFolder folder;
  CHECK(write_to(folder / "a.ledger", "; mine, first") == "written");
  REQUIRE(chmod((folder / "a.ledger").c_str(), 0640) == 0);
  CHECK(write_to(folder / "a.ledger", "; mine, second") == "written");
  CHECK(text_at(folder / "a.ledger") == "; mine, second");
  const auto mode = std::filesystem::status(folder / "a.ledger").permissions();
  CHECK(static_cast<unsigned>(mode) == 0640U);
  CHECK(count_in(folder) == 1);
}

TEST_CASE("a file that is somebody's own, or empty, is left as it is") {
  const TemporaryFolder folder;
  folder.write("notes", "my notes; mine");
  folder.write("empty", "");
  for (const std::string_view name : {"notes", "empty"}) {
    CHECK(write_to(folder / name, "; mine").find("no earlier run of this command") != std::string::npos);
  }
  CHECK(text_at(folder / "notes") == "my notes; mine");
  CHECK(text_at(folder / "empty").empty());
  CHECK(count_in(folder) == 2);
}

TEST_CASE("a link to a file of an earlier run is followed, one that leads nowhere is a failure") {
  const TemporaryFolder folder;
  folder.write("real/a.ledger", "; mine");
  std::filesystem::create_symlink("real/a.ledger", folder / "link");
  std::filesystem::create_symlink("nowhere", folder / "loose");
  CHECK(write_to(folder / "link", "; mine, new") == "written");
  CHECK(std::filesystem::is_symlink(folder / "link"));
  CHECK(text_at(folder / "real/a.ledger") == "; mine, new");
  CHECK(write_to(folder / "loose", "; mine") != "written");
  CHECK_FALSE(std::filesystem::exists(folder / "nowhere"));
}

TEST_CASE("a folder, a pipe and a place that is not there are no file to write") {
  const TemporaryFolder folder;
  folder.write("in/x", "");
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(write_to(folder / "in", "; mine").ends_with("is not a file"));
  CHECK(write_to(folder / "pipe", "; mine").ends_with("is not a file"));
  CHECK(write_own_file((folder / "in").string() + "/", "; mine", is_own));
  CHECK(write_to(folder / "no/such/a.ledger", "; mine") != "written");
  CHECK(write_own_file("", "; mine", is_own));
}

}  // namespace relance
