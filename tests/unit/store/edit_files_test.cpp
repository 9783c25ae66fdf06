// SPDX-License-Identifier: MIT
#include "store/edit_files.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "children.hpp"
#include "store/book_files.hpp"
#include "store/descriptor.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr uid_t kNobody = 65534;

Result<std::string> add_x(const std::string& text) {
  return text + 'x';
}

std::string written_x(const TemporaryFolder& folder, const std::vector<std::string>& files) {
  std::vector<FileEdit> edits;
  for (const auto& file : files) edits.push_back({file, add_x});
  const auto result = edit_files(folder.path(), edits, milliseconds(20));
  return result ? "written" : english(result.error().message) + " (" + english(result.error().hint) + ')';
}

std::string text_of(const TemporaryFolder& folder, const std::string& file) {
  const auto text = read_file(folder.path(), file);
  return text ? *text : "unreadable";
}

mode_t mode_of(const fs::path& path) {
  struct stat status {};
  stat(path.c_str(), &status);
  return status.st_mode & 07777U;
}

int entries_of(const fs::path& folder) {
  return static_cast<int>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a file is replaced with its mode, and nothing is left beside it") {
  const TemporaryFolder folder;
  folder.write("a.toml", "a");
  for (const mode_t mode : {0640U, 0600U, 0664U, 0755U}) {
    chmod((folder / "a.toml").c_str(), mode);
    CHECK(written_x(folder, {"a.toml"}) == "written");
    CHECK(mode_of(folder / "a.toml") == mode);
  }
  CHECK(text_of(folder, "a.toml") == "axxxx");
  CHECK(entries_of(folder.path()) == 1);
}

TEST_CASE("a file keeps its owner where that can be done") {
  if (geteuid() != 0) return;
  const TemporaryFolder folder;
  folder.write("a.toml", "a");
  REQUIRE(chown((folder / "a.toml").c_str(), kNobody, kNobody) == 0);
  REQUIRE(written_x(folder, {"a.toml"}) == "written");
  struct stat status {};
  stat((folder / "a.toml").c_str(), &status);
  CHECK(status.st_uid == kNobody);
  CHECK(status.st_gid == kNobody);
}

TEST_CASE("a file that is left as it is stays the same file") {
  const TemporaryFolder folder;
  folder.write("a.toml", "a");
  struct stat before {};
  struct stat after {};
  stat((folder / "a.toml").c_str(), &before);
  const auto same = [](const std::string& text) -> Result<std::string> { return text; };
  CHECK(edit_files(folder.path(), {{"a.toml", same}}) == std::vector<bool>{false});
  stat((folder / "a.toml").c_str(), &after);
  CHECK(before.st_ino == after.st_ino);
}

TEST_CASE("a link is followed, out of the book too, and stays a link") {
  const TemporaryFolder folder;
  folder.write("elsewhere/real", "a");
  folder.write("book/plain.toml", "p");
  fs::create_symlink("../elsewhere/real", folder / "book/a.toml");
  fs::create_symlink("a.toml", folder / "book/again.toml");
  // Where the link is nothing can be made: the new text lies beside the file.
  fs::create_directories(folder / "book/closed");
  fs::create_symlink("../a.toml", folder / "book/closed/c.toml");
  chmod((folder / "book/closed").c_str(), 0555);
  CHECK(written_x(folder, {"book/a.toml", "book/again.toml", "book/closed/c.toml"}) == "written");
  CHECK(text_of(folder, "elsewhere/real") == "axxx");
  CHECK(fs::is_symlink(folder / "book/a.toml"));
  CHECK(fs::is_symlink(folder / "book/closed/c.toml"));
  CHECK(entries_of(folder / "elsewhere") == 1);
  chmod((folder / "book/closed").c_str(), 0755);
}

TEST_CASE("what nobody may write is not written, not even by the superuser") {
  const TemporaryFolder folder;
  folder.write("a.toml", "a");
  chmod((folder / "a.toml").c_str(), 0444);
  CHECK(
      written_x(folder, {"a.toml"}) ==
      "`a.toml` cannot be written: permission denied (nothing was written: check the permissions of the file "
      "and its folder)");
  chmod((folder / "a.toml").c_str(), 0644);
  chmod(folder.path().c_str(), 0555);
  CHECK(written_x(folder, {"a.toml"}).starts_with("`a.toml` cannot be written: permission denied"));
  chmod(folder.path().c_str(), 0755);
  CHECK(text_of(folder, "a.toml") == "a");
  CHECK(entries_of(folder.path()) == 1);
}

TEST_CASE("what is not there or no file is not written") {
  const TemporaryFolder folder;
  fs::create_directories(folder / "folder.toml");
  fs::create_symlink("nowhere", folder / "gone.toml");
  fs::create_symlink("loop.toml", folder / "loop.toml");
  REQUIRE(mkfifo((folder / "pipe.toml").c_str(), 0644) == 0);
  CHECK(written_x(folder, {"no.toml"}) ==
        "`no.toml` cannot be written: no such file or directory (nothing was written)");
  CHECK(written_x(folder, {"folder.toml"}) == "`folder.toml` is not a file (nothing was written)");
  CHECK(written_x(folder, {"pipe.toml"}) == "`pipe.toml` is not a file (nothing was written)");
  CHECK(written_x(folder, {"gone.toml"}).starts_with("`gone.toml` cannot be written: no such file"));
  CHECK(written_x(folder, {"loop.toml"}).starts_with("`loop.toml` cannot be written: "));
}

TEST_CASE("a file or folder that another run holds is busy, after a while") {
  const TemporaryFolder folder;
  folder.write("a.toml", "a");
  const auto busy =
      "`a.toml` is busy: another run has held it for 0 s (nothing was written: run this again when the other "
      "has ended)";
  for (const auto& held : {folder.path(), folder.path() + "/a.toml"}) {
    const OpenDescriptor other(open(held.c_str(), O_RDONLY | O_CLOEXEC));
    REQUIRE(flock(other.get(), LOCK_EX) == 0);
    CHECK(written_x(folder, {"a.toml"}) == busy);
  }
  CHECK(written_x(folder, {"a.toml"}) == "written");
}

TEST_CASE("what an editor wrote in between is not written over") {
  const TemporaryFolder folder;
  folder.write("a.toml", "a");
  const auto edit = [&folder](const std::string& text) -> Result<std::string> {
    folder.write("a.toml", "b");
    return text + 'x';
  };
  const auto result = edit_files(folder.path(), {{"a.toml", edit}});
  REQUIRE_FALSE(result);
  CHECK(english(result.error().message) == "`a.toml` was changed by another program just now");
  CHECK(text_of(folder, "a.toml") == "b");
  CHECK(entries_of(folder.path()) == 1);
}

TEST_CASE("what a killed run left is removed once it is a minute old, and nothing else") {
  const TemporaryFolder folder;
  folder.write("a.toml", "a");
  const std::vector<std::string> old = {".a.toml.relance-abcdef", ".other.relance-XyZ012"};
  const std::vector<std::string> kept = {".a.toml.relance-abcde", "b.toml.relance-abcdef", ".relance-abcdef",
                                         ".a.toml.relance-abcdefg", ".gitignore"};
  for (const auto& name : old) folder.write(name, "x");
  for (const auto& name : kept) folder.write(name, "x");
  REQUIRE(written_x(folder, {"a.toml"}) == "written");
  CHECK(entries_of(folder.path()) == 8);
  for (const auto& entry : fs::directory_iterator(folder.path())) {
    fs::last_write_time(entry, fs::last_write_time(entry) - std::chrono::seconds(62));
  }
  REQUIRE(written_x(folder, {"a.toml"}) == "written");
  for (const auto& name : old) CHECK_FALSE(fs::exists(folder / name));
  for (const auto& name : kept) CHECK(fs::exists(folder / name));
}

TEST_CASE("when a later file cannot be replaced, the message says which ones were") {
  if (geteuid() != 0) {
    MESSAGE("not tried: only the superuser can make such a folder");
    return;
  }
  const TemporaryFolder folder;
  for (const auto* name : {"a.toml", "b.toml", "c.toml"}) folder.write(name, name);
  REQUIRE(chown((folder / "a.toml").c_str(), kNobody, kNobody) == 0);
  chmod((folder / "b.toml").c_str(), 0666);
  chmod((folder / "c.toml").c_str(), 0666);
  chmod(folder.path().c_str(), 01777);  // as in a folder for temporary files: no one replaces another's file
  CHECK(in_child([&folder] {
    if (setgid(kNobody) != 0 || setuid(kNobody) != 0) return false;
    return written_x(folder, {"a.toml", "b.toml", "c.toml"}) ==
           "`b.toml` cannot be replaced: operation not permitted; written: `a.toml`; not written: `b.toml`, "
           "`c.toml` (solve this, then run it again for the rest)";
  }));
  CHECK(text_of(folder, "a.toml") == "a.tomlx");
  CHECK(text_of(folder, "b.toml") == "b.toml");
  CHECK(text_of(folder, "c.toml") == "c.toml");
  CHECK(entries_of(folder.path()) == 3);
}

TEST_CASE("a file that only others may write is not written") {
  if (geteuid() != 0) return;
  const TemporaryFolder folder;
  folder.write("a.toml", "a");
  chmod(folder.path().c_str(), 0777);
  CHECK(in_child([&folder] {
    if (setgid(kNobody) != 0 || setuid(kNobody) != 0) return false;
    return written_x(folder, {"a.toml"}).starts_with("`a.toml` cannot be written: permission denied");
  }));
  CHECK(text_of(folder, "a.toml") == "a");
  CHECK(entries_of(folder.path()) == 1);
}

}  // namespace relance
