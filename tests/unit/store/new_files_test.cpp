// SPDX-License-Identifier: MIT
#include "store/new_files.hpp"

#include <doctest/doctest.h>

#include "store/attached_files.hpp"
#include "store/book_files.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

std::size_t entries_of(const std::filesystem::path& folder) {
  std::size_t count = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder)) ++count;
  return count;
}

std::string text_of_file(const std::filesystem::path& path) {
  const auto text = read_file(path.parent_path().string(), path.filename().string());
  return text ? *text : "unreadable";
}

}  // namespace

TEST_CASE("a new file holds what it was given, and nothing else is left in its folder") {
  const TemporaryFolder folder;
  REQUIRE_FALSE(write_new_file(folder.path(), "a.eml", std::string("a\0b\r\n", 5)));
  CHECK(text_of_file(folder / "a.eml") == std::string("a\0b\r\n", 5));
  CHECK(entries_of(folder.path()) == 1);
}

TEST_CASE("a file that is there is left as it is, whatever is asked") {
  const TemporaryFolder folder;
  folder.write("a.eml", "mine");
  const auto problem = write_new_file(folder.path(), "a.eml", "theirs");
  REQUIRE(problem);
  CHECK(english(problem->message).ends_with("is there already"));
  CHECK(text_of_file(folder / "a.eml") == "mine");
  CHECK(entries_of(folder.path()) == 1);
}

TEST_CASE("a link that leads nowhere is a name that is taken") {
  const TemporaryFolder folder;
  std::filesystem::create_symlink("/nowhere/at/all", folder / "a.eml");
  CHECK(write_new_file(folder.path(), "a.eml", "x"));
  CHECK(std::filesystem::is_symlink(folder / "a.eml"));
}

TEST_CASE("a folder that cannot be written to is a failure and leaves nothing") {
  const TemporaryFolder folder;
  folder.write("file", "x");
  CHECK(write_new_file(folder.path() + "/file", "a.eml", "x"));
  CHECK(make_folder(folder.path() + "/file"));
  CHECK(make_folder(folder.path() + "/no/such"));
  CHECK(entries_of(folder.path()) == 1);
}

TEST_CASE("a message goes into a Maildir as a draft that was seen, once") {
  const TemporaryFolder folder;
  const std::string maildir = folder.path() + "/Drafts";
  REQUIRE_FALSE(write_to_maildir(maildir, "1.a.relance", "Subject: x\n\ny\n"));
  CHECK(text_of_file(folder / "Drafts/cur/1.a.relance:2,DS") == "Subject: x\n\ny\n");
  CHECK(entries_of((folder / "Drafts") / "tmp") == 0);
  CHECK(std::filesystem::is_directory(maildir + "/new"));
  CHECK(write_to_maildir(maildir, "1.a.relance", "other"));
  CHECK(entries_of((folder / "Drafts") / "tmp") == 0);
}

TEST_CASE("a PDF is attached from inside of the book, up to ten megabytes") {
  const TemporaryFolder folder;
  Invoice invoice;
  invoice.file = "invoices/a.toml";
  CHECK_FALSE(pdf_problem(folder.path(), invoice));
  invoice.pdf = "a.pdf";
  CHECK(english(*pdf_problem(folder.path(), invoice)) == "is not in the book");
  folder.write("invoices/a.pdf", "%PDF");
  CHECK_FALSE(pdf_problem(folder.path(), invoice));
  CHECK(read_pdf(folder.path(), invoice) == std::string("%PDF"));
  invoice.pdf = "../../a.pdf";
  CHECK(pdf_problem(folder.path(), invoice));
  invoice.pdf = "a.pdf";
  std::filesystem::resize_file(folder / "invoices/a.pdf", kLargestPdf + 1);
  CHECK(english(*pdf_problem(folder.path(), invoice)) == "is larger than 10 MiB");
}

TEST_CASE("a PDF that is a link out of the book is not read") {
  const TemporaryFolder folder;
  folder.write("book/invoices/a.toml", "");
  folder.write("secret.pdf", "%PDF");
  std::filesystem::create_symlink(folder / "secret.pdf", folder / "book/invoices/a.pdf");
  Invoice invoice;
  invoice.file = "invoices/a.toml";
  invoice.pdf = "a.pdf";
  CHECK(english(*pdf_problem(folder.path() + "/book", invoice)) == "is not in the book");
}

}  // namespace relance
