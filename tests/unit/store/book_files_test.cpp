// SPDX-License-Identifier: MIT
// E001, E002 and E003, which no file under git can show.
#include "store/book_files.hpp"

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

#include "store/book_paths.hpp"
#include "store/toml_bounds.hpp"
#include "store_support.hpp"

namespace relance {

namespace fs = std::filesystem;

namespace {

std::string names(const FileList& list) {
  std::string text;
  for (const auto& file : list.files) text += (text.empty() ? "" : " ") + file;
  return text;
}

std::string told_files(const Diagnostics& diagnostics) {
  std::string text;
  for (const auto& d : diagnostics)
    text += (text.empty() ? "" : "; ") + d.place.file + ' ' + d.code + ' ' + english(d.message);
  return text;
}

void make_socket(const fs::path& path) {
  const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  path.string().copy(address.sun_path, sizeof(address.sun_path) - 1);
  REQUIRE(bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0);
  close(fd);
}

// Root may read everything, so nothing is unreadable to it.
bool is_root() {
  return geteuid() == 0;
}

}  // namespace

TEST_CASE("the book is found from any folder below it") {
  const TemporaryFolder folder;
  write_small_book(folder);
  fs::create_directories(folder / "invoices/2026/autumn");
  CHECK(find_book(folder.path()) == folder.path());
  CHECK(find_book((folder / "invoices/2026/autumn").string()) == folder.path());
  CHECK(find_book((folder / "invoices/2026/autumn/..").string() + "/") == folder.path());
}

TEST_CASE("the nearest book wins, and a folder named relance.toml is none") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("inner/relance.toml", "");
  fs::create_directories(folder / "other/relance.toml");
  CHECK(find_book((folder / "inner").string()) == (folder / "inner").string());
  CHECK(find_book((folder / "other").string()) == folder.path());
}

TEST_CASE("without a relance.toml above there is no book") {
  const TemporaryFolder folder;
  CHECK_FALSE(find_book(folder.path()));
  CHECK_FALSE(find_book((folder / "does/not/exist").string()));
}

TEST_CASE("a relance.toml that leads nowhere is found, so that its error is told") {
  const TemporaryFolder folder;
  fs::create_symlink("relance.toml", folder / "relance.toml");
  CHECK(find_book(folder.path()) == folder.path());
}

TEST_CASE("invoices lie at any depth, clients one level deep, sorted by path") {
  const TemporaryFolder folder;
  for (const char* file : {"invoices/b.toml", "invoices/2026/a.toml", "invoices/2026/deep/er/c.toml",
                           "invoices/a.toml", "invoices/notes.md", "invoices/A.TOML"}) {
    folder.write(file, "");
  }
  CHECK(names(list_files(folder.path(), {"invoices", ".toml", true})) ==
        "invoices/2026/a.toml invoices/2026/deep/er/c.toml invoices/a.toml invoices/b.toml");
  CHECK(names(list_files(folder.path(), {"invoices", ".toml", false})) == "invoices/a.toml invoices/b.toml");
}

TEST_CASE("a folder that is not there is an empty one") {
  const TemporaryFolder folder;
  const auto list = list_files(folder.path(), {"clients", ".toml", false});
  CHECK(list.files.empty());
  CHECK(list.diagnostics.empty());
}

TEST_CASE("hidden files and folders are passed over") {
  const TemporaryFolder folder;
  folder.write("invoices/.a.toml", "");
  folder.write("invoices/.git/b.toml", "");
  folder.write("invoices/c.toml", "");
  CHECK(names(list_files(folder.path(), {"invoices", ".toml", true})) == "invoices/c.toml");
}

TEST_CASE("a link to a file is read, a link to a folder is not entered") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  elsewhere.write("real.toml", "number = \"1\"");
  folder.write("invoices/c.toml", "");
  fs::create_symlink(elsewhere / "real.toml", folder / "invoices/link.toml");
  fs::create_symlink(elsewhere.path(), folder / "invoices/away");
  fs::create_symlink("..", folder / "invoices/up.toml");
  const auto list = list_files(folder.path(), {"invoices", ".toml", true});
  CHECK(names(list) == "invoices/c.toml invoices/link.toml");
  CHECK(list.diagnostics.empty());
  CHECK(read_file(folder.path(), "invoices/link.toml") == "number = \"1\"");
}

TEST_CASE("links that lead nowhere or back to themselves are errors") {
  const TemporaryFolder folder;
  folder.write("invoices/c.toml", "");
  fs::create_symlink("loop.toml", folder / "invoices/loop.toml");
  fs::create_symlink("gone.toml.old", folder / "invoices/gone.toml");
  fs::create_symlink("nothing", folder / "invoices/no-matter.md");
  const auto list = list_files(folder.path(), {"invoices", ".toml", true});
  CHECK(names(list) == "invoices/c.toml");
  CHECK(told_files(list.diagnostics) ==
        "invoices/gone.toml E001 cannot be read: no such file or directory; "
        "invoices/loop.toml E001 cannot be read: too many levels of symbolic links");
}

TEST_CASE("a folder with the name of a file is an error where folders are not entered") {
  const TemporaryFolder folder;
  folder.write("clients/a.toml", "");
  folder.write("clients/odd.toml/b.toml", "");
  folder.write("clients/more/c.toml", "");
  const auto list = list_files(folder.path(), {"clients", ".toml", false});
  CHECK(names(list) == "clients/a.toml");
  CHECK(told_files(list.diagnostics) == "clients/odd.toml E002 is a folder, a file was expected");
  CHECK(names(list_files(folder.path(), {"clients", ".toml", true})) ==
        "clients/a.toml clients/more/c.toml clients/odd.toml/b.toml");
}

TEST_CASE("pipes, sockets and devices are errors and are never waited for") {
  const TemporaryFolder folder;
  folder.write("invoices/c.toml", "");
  REQUIRE(mkfifo((folder / "invoices/pipe.toml").c_str(), 0600) == 0);
  REQUIRE(mkfifo((folder / "invoices/pipe.txt").c_str(), 0600) == 0);
  make_socket(folder / "invoices/socket.toml");
  fs::create_symlink("/dev/zero", folder / "invoices/zero.toml");
  const auto list = list_files(folder.path(), {"invoices", ".toml", true});
  CHECK(names(list) == "invoices/c.toml");
  CHECK(told_files(list.diagnostics) ==
        "invoices/pipe.toml E002 is a pipe, a file was expected; "
        "invoices/socket.toml E002 is a socket, a file was expected; "
        "invoices/zero.toml E002 is a device, a file was expected");
}

TEST_CASE("a pipe in the place of relance.toml does not hang the book") {
  const TemporaryFolder folder;
  write_small_book(folder);
  fs::remove(folder / "relance.toml");
  REQUIRE(mkfifo((folder / "relance.toml").c_str(), 0600) == 0);
  const auto book = load_book(folder.path());
  REQUIRE_FALSE(book.diagnostics.empty());
  const auto found = std::find_if(book.diagnostics.begin(), book.diagnostics.end(),
                                  [](const Diagnostic& d) { return d.code == "E002"; });
  REQUIRE(found != book.diagnostics.end());
  CHECK(english(describe(*found)) ==
        "relance.toml:1:1: error E002: is a pipe, a file was expected\n  hint: move it out of the book\n");
}

TEST_CASE("a socket or a folder cannot be read as a file, and says so") {
  const TemporaryFolder folder;
  make_socket(folder / "a.toml");
  fs::create_directory(folder / "b.toml");
  CHECK(read_file(folder.path(), "a.toml").error().code == "E002");
  CHECK(english(read_file(folder.path(), "b.toml").error().message) == "is a folder, a file was expected");
  CHECK(read_file(folder.path(), "c.toml").error().code == "E001");
}

TEST_CASE("a file in the place of a folder is an error") {
  const TemporaryFolder folder;
  folder.write("invoices", "number = \"1\"");
  CHECK(told_files(list_files(folder.path(), {"invoices", ".toml", true}).diagnostics) ==
        "invoices E001 cannot be read: not a directory");
}

TEST_CASE("files and folders that may not be read are errors with the reason") {
  if (is_root()) return;
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("invoices/closed/b.toml", "");
  REQUIRE(chmod((folder / "invoices/2026-014.toml").c_str(), 0) == 0);
  REQUIRE(chmod((folder / "invoices/closed").c_str(), 0) == 0);
  const auto book = load_book(folder.path());
  CHECK(told_files(book.diagnostics) ==
        "invoices/2026-014.toml E001 cannot be read: permission denied; "
        "invoices/closed E001 cannot be read: permission denied");
  chmod((folder / "invoices/closed").c_str(), 0700);
}

TEST_CASE("a file of four megabytes is read, one byte more is refused") {
  const TemporaryFolder folder;
  folder.write("a.toml", std::string(kLargestFile, ' '));
  folder.write("b.toml", std::string(kLargestFile + 1, ' '));
  CHECK(read_file(folder.path(), "a.toml").value().size() == kLargestFile);
  CHECK(read_file(folder.path(), "b.toml").error().code == "E003");
}

TEST_CASE("a file without a size of its own is read to its end") {
  CHECK_FALSE(read_file("/proc/self", "status").value().empty());
}

TEST_CASE("a path written in a book stays inside it") {
  CHECK(inside_book("invoices/2026", "a.pdf") == "invoices/2026/a.pdf");
  CHECK(inside_book("invoices/2026", "../../pdf/./a.pdf") == "pdf/a.pdf");
  CHECK(inside_book("", "contracts//a.pdf") == "contracts/a.pdf");
  CHECK(inside_book("invoices", "..a/b") == "invoices/..a/b");
  for (const char* path : {"", "/etc/passwd", "..", "../..", "../../a.pdf", "a/../../../b", "."}) {
    CAPTURE(path);
    CHECK_FALSE(
        inside_book(path == std::string(".") ? "" : "invoices", path == std::string("..") ? "../.." : path));
  }
}

TEST_CASE("parts of a path") {
  CHECK(folder_of("invoices/2026/a.toml") == "invoices/2026");
  CHECK(folder_of("relance.toml").empty());
  CHECK(stem_of("clients/atelier-morel.toml") == "atelier-morel");
  CHECK(stem_of("a.b.toml") == "a.b");
}

}  // namespace relance
