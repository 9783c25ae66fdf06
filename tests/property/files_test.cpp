// SPDX-License-Identifier: MIT
// A book on disk: how its files are named, where they lie and in which order they say things changes nothing
// that is printed, and reading gives back what was written.
#include <doctest/doctest.h>

#include <algorithm>

#include "made_up_book.hpp"
#include "printed_book.hpp"
#include "store/book.hpp"
#include "written_book.hpp"

namespace relance::test {

namespace {

constexpr int kRuns = kUsualRuns / 5;  // each is some thirty files

// A credit note for nothing is the one thing in a made-up book that a reader does not take (E037).
bool is_for_nothing(const Ledger& ledger, const Invoice& invoice) {
  return is_credit_note(invoice) && !find_invoice(ledger, invoice.credit_note_for);
}

Ledger readable(Ledger ledger) {
  const Ledger all = ledger;
  std::erase_if(ledger.invoices, [&](const Invoice& invoice) { return is_for_nothing(all, invoice); });
  return ledger;
}

Ledger read_from(const WrittenBook& written) {
  Book book = load_book(written.path().string());
  for (const auto& diagnostic : book.diagnostics) {
    CAPTURE(diagnostic.code);
    INFO(diagnostic.place.file, ": ", english(diagnostic.message));
    CHECK(diagnostic.severity == Severity::warning);
  }
  CHECK(book.ledger.left_out.empty());
  // Where a thing was read may be told, and is not compared.
  for (auto& client : book.ledger.clients) client.file = "clients/" + client.id + ".toml";
  for (auto& invoice : book.ledger.invoices) invoice.file = "invoices/" + invoice.number + ".toml";
  return std::move(book.ledger);
}

}  // namespace

TEST_CASE("the names, folders and order of files, keys, tables and events change nothing that is printed") {
  for_many(kRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = readable(made_up_book(random, today));
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const WrittenBook tidy(ledger);
    const WrittenBook untidy(ledger, &random);
    const Ledger one = read_from(tidy);
    const Ledger other = read_from(untidy);
    CHECK(first_difference(printed(SeenBook(other, today)), printed(SeenBook(one, today))) == "");
  });
}

TEST_CASE("what was written is read back: the same book is seen on disk and in memory") {
  for_many(kRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = readable(made_up_book(random, today));
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const WrittenBook written(ledger, &random);
    const Ledger read = read_from(written);
    CHECK(first_difference(book_lines(read), book_lines(ledger)) == "");
    CHECK(first_difference(seen_lines(SeenBook(read, today)), seen_lines(SeenBook(ledger, today))) == "");
  });
}

}  // namespace relance::test
