// SPDX-License-Identifier: MIT
#include "store/new_records.hpp"

#include <doctest/doctest.h>

#include "store_support.hpp"

namespace relance {

TEST_CASE("what would be wrong with a client is known before it is written") {
  CHECK(codes(diagnostics_of_new_client("clients/a.toml", "name = \"A\"\n")).empty());
  CHECK(codes(diagnostics_of_new_client("clients/A.toml", "name = \"A\"\n")) == "E022");
  CHECK(codes(diagnostics_of_new_client("clients/a.toml", "nmae = \"A\"\n")) == "E010 W001");
  const auto found = diagnostics_of_new_client("clients/a.toml", "name = \"A\"\nterms = \"soon\"\n");
  REQUIRE(codes(found) == "E016");
  CHECK(found.front().excerpt == "terms = \"soon\"");
}

TEST_CASE(
    "what would be wrong with an invoice is known before it is written, the rest of the book included") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("invoices/broken.toml", "number = 3\n");
  const auto book = load_book(folder.path());
  const auto found = [&](const std::string& text) {
    return codes(diagnostics_of_new_invoice(book, "invoices/2026/new.toml", text));
  };
  const std::string start = "number = \"N\"\nclient = \"morel\"\nissued = 2026-05-05\ntotal = 1\n";
  CHECK(found(start + "terms = \"30 days\"\n").empty());
  CHECK(found(start + "due = 2026-01-01\n") == "E033");
  CHECK(found("number = \"N\"\nclient = \"nobody\"\nissued = 2026-05-05\ntotal = 1\ndue = 2026-06-01\n") ==
        "E031");
  CHECK(found("number = \"N\"\nclient = \"morel\"\nissued = 2026-05-05\ndue = 2026-06-01\n") == "E034");
  CHECK(found("number = \"N\"\nclient = \"morel\"\ntotal = 1.005\n") == "E014");
}

TEST_CASE("a file of the book is named as its neighbour sees it, and none outside is") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("invoices/f.pdf", "x");
  const auto seen = [&](const std::string& path) {
    return path_from(folder.path(), "invoices/2026", path).value_or("refused");
  };
  CHECK(seen(folder.path() + "/invoices/f.pdf") == "../f.pdf");
  CHECK(seen(folder.path() + "/invoices/../relance.toml") == "../../relance.toml");
  CHECK(seen(folder.path() + "/invoices") == "refused");
  CHECK(seen(folder.path() + "/nothing.pdf") == "refused");
  const TemporaryFolder outside;
  outside.write("f.pdf", "x");
  CHECK(seen(outside.path() + "/f.pdf") == "refused");
  std::filesystem::create_symlink(outside.path() + "/f.pdf", folder / "invoices/link.pdf");
  CHECK(seen(folder.path() + "/invoices/link.pdf") == "refused");
}

}  // namespace relance
