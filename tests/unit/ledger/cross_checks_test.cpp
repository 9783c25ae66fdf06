// SPDX-License-Identifier: MIT
#include "ledger/cross_checks.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace relance {

namespace {

const KnownNames kKnown = {{"overdue", "send-invoice"}, {"standard"}};

Client client(const std::string& id) {
  Client client;
  client.id = id;
  client.name = "Client " + id;
  client.file = "clients/" + id + ".toml";
  return client;
}

Invoice invoice(const std::string& number, const std::string& client = "morel") {
  Invoice invoice;
  invoice.number = number;
  invoice.client = client;
  invoice.file = "invoices/" + number + ".toml";
  invoice.issued = make_date(2026, 10, 5);
  invoice.due = make_date(2026, 11, 4);
  invoice.total = Money{240000, Currency()};
  invoice.number_spot = {1, 10};
  invoice.client_spot = {2, 10};
  return invoice;
}

Ledger ledger(std::vector<Invoice> invoices) {
  Ledger ledger;
  ledger.clients = {client("lac"), client("morel")};
  ledger.invoices = std::move(invoices);
  return ledger;
}

std::string codes(const Diagnostics& diagnostics) {
  std::string text;
  for (const auto& diagnostic : diagnostics) text += (text.empty() ? "" : " ") + diagnostic.code;
  return text;
}

std::string left_out(const Ledger& ledger) {
  std::string text;
  for (const auto& record : ledger.left_out) text += (text.empty() ? "" : " ") + record.file;
  return text;
}

Invoice credit_note(const std::string& number, const std::string& of) {
  auto note = invoice(number);
  note.credit_note_for = of;
  note.due.reset();
  return note;
}

}  // namespace

TEST_CASE("a book in order has nothing to say") {
  auto book = ledger({invoice("B"), invoice("A"), credit_note("C", "A")});
  CHECK(cross_check(book, kKnown).empty());
  CHECK(book.left_out.empty());
  CHECK(book.invoices.at(0).number == "A");
  CHECK(find_invoice(book, "C") != nullptr);
}

TEST_CASE("one number in two files is one error that names both, and neither is listed") {
  auto second = invoice("A");
  second.file = "invoices/copy.toml";
  auto book = ledger({invoice("A"), second, invoice("B")});
  const auto found = cross_check(book, kKnown);
  REQUIRE(codes(found) == "E030");
  CHECK(found[0].place.file == "invoices/copy.toml");
  CHECK(english(found[0].message).find("invoices/A.toml:1") != std::string::npos);
  CHECK(left_out(book) == "invoices/A.toml invoices/copy.toml");
  CHECK(book.invoices.size() == 1);
}

TEST_CASE("a number is used twice even when one of the files is broken otherwise") {
  auto book = ledger({invoice("A")});
  book.left_out.push_back({"invoices/broken.toml", "A", "morel", {1, 10}});
  CHECK(codes(cross_check(book, kKnown)) == "E030");
  CHECK(left_out(book) == "invoices/A.toml invoices/broken.toml");
}

TEST_CASE("a client that does not exist is named, with the one that was meant") {
  auto book = ledger({invoice("A", "morle"), invoice("B", "Client lac"), invoice("C", "galerie-9")});
  const auto found = cross_check(book, kKnown);
  REQUIRE(codes(found) == "E031 E031 E031");
  CHECK(english(found[0].hint) == "did you mean `morel`?");
  CHECK(english(found[1].hint) == "did you mean `lac`?");
  CHECK(english(found[2].hint) == "add the client's file to clients/");
  CHECK(book.invoices.empty());
}

TEST_CASE("the invoices of a broken client are broken, those of others are listed") {
  auto book = ledger({invoice("A", "galerie"), invoice("B")});
  book.left_out.push_back({"clients/galerie.toml", "", "galerie", {}});
  CHECK(codes(cross_check(book, kKnown)) == "E032");
  CHECK(left_out(book) == "clients/galerie.toml invoices/A.toml");
  CHECK(find_invoice(book, "B") != nullptr);
}

TEST_CASE("a client whose playbook does not exist is broken") {
  auto book = ledger({invoice("A"), invoice("B", "lac")});
  book.clients[1].playbook = "standrad";
  const auto found = cross_check(book, kKnown);
  REQUIRE(codes(found) == "E038 E032");
  CHECK(english(found[0].hint) == "did you mean `standard`?");
  CHECK(left_out(book) == "clients/morel.toml invoices/A.toml");
  CHECK(find_client(book, "morel") == nullptr);
  CHECK(find_invoice(book, "B") != nullptr);
}

TEST_CASE("due before it is issued, and issued without a total") {
  auto early = invoice("A");
  early.due = make_date(2026, 10, 4);
  auto same_day = invoice("B");
  same_day.due = same_day.issued;
  auto no_total = invoice("C");
  no_total.total.reset();
  auto planned = invoice("D");
  planned.total.reset();
  planned.issued.reset();
  auto book = ledger({early, same_day, no_total, planned});
  CHECK(codes(cross_check(book, kKnown)) == "E033 E034");
  CHECK(left_out(book) == "invoices/A.toml invoices/C.toml");
}

TEST_CASE("instalments add up to the total") {
  auto right = invoice("A");
  right.instalments = {{make_date(2026, 11, 4), {120000, Currency()}},
                       {make_date(2026, 12, 4), {120000, Currency()}}};
  auto wrong = right;
  wrong.number = "B";
  wrong.file = "invoices/B.toml";
  wrong.instalments.pop_back();
  auto book = ledger({right, wrong});
  const auto found = cross_check(book, kKnown);
  REQUIRE(codes(found) == "E035");
  CHECK(english(found[0].message) == "the instalments add up to 1200.00, the total is 2400.00");
}

TEST_CASE("a credit note names an invoice of the same client and currency") {
  auto other_client = credit_note("N2", "A");
  other_client.client = "lac";
  auto other_currency = credit_note("N3", "A");
  other_currency.currency = Currency::from_code("GBP").value();
  other_currency.total = Money{100, other_currency.currency};
  auto book = ledger({invoice("A"), credit_note("N1", "B"), other_client, other_currency,
                      credit_note("N4", "N4"), credit_note("N5", "N6"), credit_note("N6", "A")});
  CHECK(codes(cross_check(book, kKnown)) == "E037 E037 E037 E037 E037");
  CHECK(book.invoices.size() == 2);
}

TEST_CASE("a credit note is as broken as the invoice it names") {
  auto broken = invoice("A");
  broken.total.reset();
  auto book = ledger({broken, credit_note("N", "A")});
  CHECK(codes(cross_check(book, kKnown)) == "E034 E037");
  CHECK(book.invoices.empty());

  auto unread = ledger({credit_note("N", "A")});
  unread.left_out.push_back({"invoices/A.toml", "A", "morel", {}});
  CHECK(codes(cross_check(unread, kKnown)) == "E037");
}

TEST_CASE("thirty days are assumed with a warning, only where nothing says when to pay") {
  auto open_ended = invoice("A");
  open_ended.due.reset();
  auto book = ledger({open_ended});
  const auto found = cross_check(book, kKnown);
  REQUIRE(codes(found) == "W002");
  CHECK(english(found[0].hint) ==
        "add due = 2026-11-04, or terms = \"30 days\"; for all at once under [defaults] of relance.toml");
  CHECK(book.invoices.size() == 1);

  auto with_book_terms = ledger({open_ended});
  with_book_terms.profile.defaults.terms = Terms{};
  CHECK(cross_check(with_book_terms, kKnown).empty());

  auto with_client_terms = ledger({open_ended});
  with_client_terms.clients[1].terms = Terms{};
  CHECK(cross_check(with_client_terms, kKnown).empty());

  open_ended.issued.reset();
  auto planned = ledger({open_ended});
  CHECK(cross_check(planned, kKnown).empty());
}

TEST_CASE("an event of a step that no playbook has is a warning, and the invoice stays") {
  auto noted = invoice("A");
  Event event;
  event.kind = EventKind::step;
  event.step = "overdeu";
  noted.events = {event};
  event.kind = EventKind::note;
  noted.events.push_back(event);
  auto book = ledger({noted});
  const auto found = cross_check(book, kKnown);
  REQUIRE(codes(found) == "W003");
  CHECK(english(found[0].hint) == "did you mean `overdue`?");
  CHECK(book.invoices.size() == 1);
}

TEST_CASE("afterwards every invoice of the ledger has its client there") {
  auto book = ledger({invoice("A"), invoice("B", "lac"), invoice("C", "nobody"), invoice("D", "galerie")});
  book.left_out.push_back({"clients/galerie.toml", "", "galerie", {}});
  book.clients[0].playbook = "unknown";
  cross_check(book, kKnown);
  for (const auto& invoice : book.invoices) CHECK(find_client(book, invoice.client) != nullptr);
  CHECK(book.invoices.size() == 1);
}

}  // namespace relance
