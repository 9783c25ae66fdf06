// SPDX-License-Identifier: MIT
// Part of a book, read again after something was written.
#include <doctest/doctest.h>

#include "store/book.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

constexpr const char* kOwn = "invoices/2026/a.toml";

std::string invoice_text(const std::string& number, const std::string& client) {
  return "number = \"" + number + "\"\nclient = \"" + client +
         "\"\nissued = 2026-10-05\ndue = 2026-11-04\ntotal = 100.00\n";
}

std::string codes_and_files(const Book& book) {
  std::string text;
  for (const auto& diagnostic : book.diagnostics)
    text += diagnostic.code + " " + diagnostic.place.file + "\n";
  return text;
}

// A healthy invoice beside a mistake, a warning and two files of one number.
void write_book_with_mistakes(const TemporaryFolder& folder) {
  write_small_book(folder);
  folder.write("relance.toml",
               "[me]\nname = \"Camille Durand\"\ncountry = \"FR\"\n\n[defaults]\nterms = \"30 days\"\n\n"
               "[calendar]\nholidays = \"atlantis\"\n");
  folder.write("playbooks/standard.toml", "phase = 1\n");
  folder.write("clients/roche.toml", "name = \"Roche\"\n");
  folder.write(kOwn, invoice_text("2026-020", "morel"));
  folder.write("invoices/2026/b.toml", "number = \"2026-021\"\nclient = \"morel\"\ntotal = 1,50\n");
  folder.write("invoices/2026/c.toml", invoice_text("2026-022", "roche") + "colour = \"red\"\n");
  folder.write("invoices/2026/d.toml", invoice_text("2026-023", "morel"));
  folder.write("invoices/2026/e.toml", invoice_text("2026-023", "roche"));
}

}  // namespace

TEST_CASE("of a part that is read again the ledger holds its invoices only, as they are now") {
  const TemporaryFolder folder;
  write_book_with_mistakes(folder);
  const auto before = load_book(folder.path());
  folder.write(kOwn, invoice_text("2026-020", "morel") +
                         "\n[[event]]\ndate = 2026-11-10\nkind = \"payment\"\namount = 40.00\n");
  const auto part = load_part(before, {kOwn});
  REQUIRE(part.ledger.invoices.size() == 1);
  CHECK(part.ledger.invoices.front().events.size() == 1);
  CHECK(part.ledger.clients.size() == before.ledger.clients.size());
}

TEST_CASE("what is wrong elsewhere is told as before, and stays left out") {
  const TemporaryFolder folder;
  write_book_with_mistakes(folder);
  const auto before = load_book(folder.path());
  const auto part = load_part(before, {kOwn});
  CHECK(codes_and_files(part) == codes_and_files(before));
  REQUIRE(part.ledger.left_out.size() == before.ledger.left_out.size());
  CHECK(part.ledger.left_out.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) CHECK(part.ledger.left_out[i].file == before.ledger.left_out[i].file);
}

TEST_CASE("what is wrong in the book's own holidays is told once") {
  const TemporaryFolder folder;
  write_book_with_mistakes(folder);
  folder.write("relance.toml", "[me]\nname = \"Camille Durand\"\n\n[calendar]\nholidays = \"./own.toml\"\n");
  folder.write("own.toml", "colour = \"red\"\n");
  const auto before = load_book(folder.path());
  REQUIRE(codes_and_files(before).find("own.toml") != std::string::npos);
  CHECK(codes_and_files(load_part(before, {kOwn})) == codes_and_files(before));
}

TEST_CASE("what has become wrong meanwhile is told with its line") {
  const TemporaryFolder folder;
  write_book_with_mistakes(folder);
  const auto before = load_book(folder.path());
  folder.write(kOwn, invoice_text("2026-020", "morel") + "sent = 2026-13-01\n");
  const auto part = load_part(before, {kOwn});
  CHECK(part.ledger.invoices.empty());
  CHECK(part.diagnostics.size() == before.diagnostics.size() + 1);
  CHECK(part.diagnostics.front().place.file == std::string(kOwn));
  CHECK(part.diagnostics.front().excerpt.find("2026-13-01") != std::string::npos);
}

}  // namespace relance
