// SPDX-License-Identifier: MIT
#include "store/book.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "store/reading.hpp"
#include "store_support.hpp"

namespace relance {

namespace fs = std::filesystem;

namespace {

std::string numbers(const Book& book) {
  std::string text;
  for (const auto& invoice : book.ledger.invoices) text += (text.empty() ? "" : " ") + invoice.number;
  return text;
}

std::string left_out(const Book& book) {
  std::string text;
  for (const auto& record : book.ledger.left_out) text += (text.empty() ? "" : " ") + record.file;
  return text;
}

std::string invoice_text(const std::string& number, const std::string& more = {}) {
  return "number = \"" + number + "\"\nclient = \"morel\"\nissued = 2026-10-05\ntotal = 100.00\n" + more;
}

const Playbook& playbook(const Book& book, const std::string& name) {
  const auto found = std::find_if(book.playbooks.begin(), book.playbooks.end(),
                                  [&name](const Playbook& p) { return p.name == name; });
  REQUIRE(found != book.playbooks.end());
  return *found;
}

}  // namespace

TEST_CASE("a small book is read without a word") {
  const TemporaryFolder folder;
  write_small_book(folder);
  const auto book = load_book(folder.path());
  CHECK(codes(book.diagnostics).empty());
  CHECK(numbers(book) == "2026-014");
  CHECK(book.ledger.clients.at(0).id == "morel");
  CHECK(book.ledger.profile.me.name == "Camille Durand");
  CHECK(book.ledger.left_out.empty());
}

TEST_CASE("one broken invoice never hides the others") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("invoices/2026/b.toml", "number = \"2026-015\"\ntotal = 1,50\n");
  folder.write("invoices/2026/c.toml", "");
  folder.write("invoices/2026/d.toml", invoice_text("2026-016"));
  const auto book = load_book(folder.path());
  CHECK(numbers(book) == "2026-014 2026-016");
  CHECK(left_out(book) == "invoices/2026/b.toml invoices/2026/c.toml");
  CHECK(book.ledger.left_out.at(0).number == "2026-015");
  CHECK(codes(book.diagnostics) == "E007 E010 E010");
}

TEST_CASE("the same folder gives the same ledger and the same words, however many files and threads") {
  const TemporaryFolder folder;
  write_small_book(folder);
  for (int i = 0; i < 400; ++i) {
    const auto number = "F-" + std::to_string(i);
    const auto more = i % 7 == 0 ? "titel = \"x\"\n" : i % 11 == 0 ? "due = 2020-01-01\n" : "";
    folder.write("invoices/" + std::to_string(i % 5) + '/' + number + ".toml", invoice_text(number, more));
  }
  const auto first = load_book(folder.path());
  std::string words;
  for (const auto& diagnostic : first.diagnostics) words += english(describe(diagnostic));
  for (int i = 0; i < 5; ++i) {
    const auto again = load_book(folder.path());
    std::string same;
    for (const auto& diagnostic : again.diagnostics) same += english(describe(diagnostic));
    CHECK(same == words);
    CHECK(numbers(again) == numbers(first));
    CHECK(left_out(again) == left_out(first));
  }
  CHECK(std::is_sorted(first.ledger.invoices.begin(), first.ledger.invoices.end(),
                       [](const Invoice& a, const Invoice& b) { return a.number < b.number; }));
}

TEST_CASE("an invoice takes its client's currency, else the book's") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("relance.toml",
               "[me]\nname = \"C\"\ncountry = \"FR\"\n[defaults]\ncurrency = \"KWD\"\nterms = \"30 days\"\n");
  folder.write("clients/tokyo.toml", "name = \"Tokyo\"\ncurrency = \"JPY\"\n");
  folder.write("invoices/a.toml", "number = \"A\"\nclient = \"tokyo\"\nissued = 2026-10-05\ntotal = 1200\n");
  folder.write("invoices/b.toml", invoice_text("B", "currency = \"EUR\"\n"));
  const auto book = load_book(folder.path());
  CHECK(codes(book.diagnostics).empty());
  CHECK(find_invoice(book.ledger, "A")->currency.code() == "JPY");
  CHECK(find_invoice(book.ledger, "B")->currency.code() == "EUR");
  CHECK(find_invoice(book.ledger, "2026-014")->total->minor() == 2400000);
}

TEST_CASE("with a broken relance.toml those invoices are listed that need nothing of it") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("relance.toml", "[me\n");
  folder.write("invoices/a.toml", invoice_text("A", "currency = \"EUR\"\ndue = 2026-11-04\n"));
  folder.write("invoices/b.toml", invoice_text("B", "currency = \"EUR\"\n"));
  const auto book = load_book(folder.path());
  CHECK(numbers(book) == "A");
  CHECK(left_out(book) == "invoices/2026-014.toml invoices/b.toml");
}

TEST_CASE("the amounts of an invoice whose client is broken are not called wrong for it") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("clients/kuwait.toml", "name = \"Kuwait\"\ncurrency = \"KWD\"\nsize = \"vast\"\n");
  folder.write("invoices/k.toml",
               "number = \"K\"\nclient = \"kuwait\"\nissued = 2026-10-05\ntotal = 1.234\n");
  CHECK(codes(load_book(folder.path()).diagnostics) == "E012 E032");
}

TEST_CASE("a key that one client requires is known in every file") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("clients/lac.toml", "name = \"Lac\"\nrequires = [\"project_code\"]\n");
  folder.write("clients/morel.toml", "name = \"Morel\"\nproject_code = \"P\"\nprojet_code = \"P\"\n");
  folder.write("invoices/a.toml", invoice_text("A", "project_code = \"P\"\n"));
  const auto book = load_book(folder.path());
  REQUIRE(codes(book.diagnostics) == "W001");
  CHECK(book.diagnostics[0].place.file == "clients/morel.toml");
  CHECK(book.diagnostics[0].place.line == 3);
}

TEST_CASE("diagnostics between files quote their line too") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("invoices/a.toml", "\xEF\xBB\xBFnumber = \"A\"\r\nclient = \"nobody\"\r\n");
  const auto book = load_book(folder.path());
  REQUIRE(codes(book.diagnostics) == "E031");
  CHECK(book.diagnostics[0].excerpt == "client = \"nobody\"");
}

TEST_CASE("a playbook of the book replaces the built-in one of its name, or is added") {
  const TemporaryFolder folder;
  write_small_book(folder);
  const std::string step = "[[step]]\nid = \"overdue\"\nwhen = \"due + 2\"\nchannel = [\"email\"]\n";
  folder.write("playbooks/standard.toml", step);
  folder.write("playbooks/mine.toml", "name = \"mine\"\n" + step);
  folder.write("clients/morel.toml", "name = \"Morel\"\nplaybook = \"mine\"\n");
  const auto book = load_book(folder.path());
  CHECK(codes(book.diagnostics).empty());
  CHECK(playbook(book, "standard").steps.size() == 1);
  CHECK(playbook(book, "standard").file == "playbooks/standard.toml");
  CHECK(playbook(book, "mine").steps.size() == 1);
  CHECK(playbook(book, "overwhelmed").file == "embedded: playbooks/overwhelmed.toml");
  CHECK(std::is_sorted(book.playbooks.begin(), book.playbooks.end(),
                       [](const Playbook& a, const Playbook& b) { return a.name < b.name; }));
}

TEST_CASE(
    "a broken playbook leaves the built-in one in place, and breaks a client that asks for it by name") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("playbooks/standard.toml", "[[step]]\n");
  folder.write("playbooks/mine.toml", "[[step]]\n");
  const auto with_standard = load_book(folder.path());
  CHECK(playbook(with_standard, "standard").steps.size() > 1);
  CHECK(numbers(with_standard) == "2026-014");
  folder.write("clients/morel.toml", "name = \"Morel\"\nplaybook = \"mine\"\n");
  const auto book = load_book(folder.path());
  CHECK(numbers(book).empty());
  CHECK(left_out(book) == "clients/morel.toml invoices/2026-014.toml");
}

TEST_CASE("a text of the book makes a step of one's own possible") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("playbooks/mine.toml",
               "[[step]]\nid = \"flowers\"\nwhen = \"due + 2\"\nchannel = [\"letter\", \"task\"]\n");
  CHECK(codes(load_book(folder.path()).diagnostics) == "E045 E045");
  folder.write("templates/fr/mine/flowers.letter.txt", "Des fleurs.\n");
  folder.write("templates/en/standard/flowers.txt", "Subject: flowers\n\nFlowers.\n");
  const auto book = load_book(folder.path());
  CHECK(codes(book.diagnostics).empty());
  CHECK(book.templates.at("templates/fr/mine/flowers.letter.txt") == "Des fleurs.\n");
  CHECK(book.templates.size() == 2);
}

TEST_CASE("a text that is not UTF-8 is an error and is not there") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("templates/fr/standard/overdue.txt", "Subject: caf\xe9\n");
  const auto book = load_book(folder.path());
  CHECK(codes(book.diagnostics) == "E004");
  CHECK(book.templates.empty());
}

TEST_CASE("a rate of the book is added to the built-in ones and corrects them") {
  const TemporaryFolder folder;
  write_small_book(folder);
  folder.write("rates/mine.toml",
               "[[rate]]\nseries = \"ecb_mro\"\nvalid_from = 2026-07-01\nvalue = 9.99\n"
               "[[rate]]\nseries = \"lu_civil\"\nvalid_from = 2026-01-01\nvalue = 4.50\n");
  const auto book = load_book(folder.path());
  CHECK(codes(book.diagnostics).empty());
  CHECK(book.rates.at("ecb_mro").at(make_date(2026, 7, 1)).value == "9.99");
  CHECK(book.rates.at("ecb_mro").at(make_date(2026, 1, 1)).value == "2.15");
  CHECK(book.rates.at("lu_civil").size() == 1);
}

TEST_CASE("the calendar follows the country, or the set or file that is named") {
  const TemporaryFolder folder;
  const auto with = [&folder](const std::string& country, const std::string& calendar) {
    folder.write("relance.toml",
                 "[me]\nname = \"C\"\ncountry = \"" + country + "\"\n[calendar]\n" + calendar);
    return load_book(folder.path());
  };
  const Date bastille = make_date(2026, 7, 14);
  const Date national = make_date(2026, 7, 21);
  CHECK_FALSE(with("FR", "").calendar.is_working_day(bastille));
  CHECK_FALSE(with("BE", "").calendar.is_working_day(national));
  CHECK_FALSE(with("GB", "").calendar.is_working_day(make_date(2026, 5, 4)));
  CHECK_FALSE(with("CH", "").calendar.is_working_day(make_date(2026, 9, 10)));
  CHECK_FALSE(with("FR", "holidays = \"BE\"\n").calendar.is_working_day(national));
  CHECK(with("FR", "holidays = \"none\"\n").calendar.is_working_day(bastille));
  CHECK(codes(with("FR", "holidays = \"none\"\n").diagnostics).empty());
  CHECK(codes(with("IT", "").diagnostics) == "W004");
  CHECK(codes(with("IT", "holidays = \"none\"\n").diagnostics).empty());
  folder.write("days/mine.toml", "rules = [\"07-21\"]\n");
  CHECK_FALSE(with("FR", "holidays = \"days/mine.toml\"\n").calendar.is_working_day(national));
  CHECK(codes(with("FR", "holidays = \"../mine.toml\"\n").diagnostics) == "E008");
  CHECK(codes(with("FR", "holidays = \"gone.toml\"\n").diagnostics) == "E023");
  CHECK(codes(with("FR", "holidays = \"France\"\n").diagnostics) == "E012");
  CHECK_FALSE(with("FR", "closed = [2026-12-24]\n").calendar.is_working_day(make_date(2026, 12, 24)));
}

TEST_CASE("a file of holidays is not read through a link that leaves the book") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  elsewhere.write("secret.toml", "password = \"x\"\n");
  folder.write("relance.toml",
               "[me]\nname = \"C\"\ncountry = \"FR\"\n[calendar]\nholidays = \"days.toml\"\n");
  std::filesystem::create_symlink(elsewhere / "secret.toml", folder / "days.toml");
  CHECK(told(load_book(folder.path()).diagnostics) == "5:12 E008 a link that leaves the book");
}

TEST_CASE("a book without a country has no holidays, and says so") {
  const TemporaryFolder folder;
  folder.write("relance.toml", "[me]\nname = \"C\"\n");
  CHECK(codes(load_book(folder.path()).diagnostics) == "W004");
}

TEST_CASE("the calendar of a law is its own") {
  const auto laws = built_in_laws();
  CHECK_FALSE(law_calendar(law_named(laws, "DE")).is_working_day(make_date(2025, 10, 3)));
  CHECK_FALSE(law_calendar(law_named(laws, "CH")).is_working_day(make_date(2026, 12, 31)));
  CHECK_FALSE(law_calendar(law_named(laws, "FR")).is_working_day(make_date(2026, 7, 14)));
  CHECK(law_calendar(law_named(laws, "IT")).is_working_day(make_date(2026, 6, 2)));  // weekends only
  CHECK_FALSE(law_calendar(law_named(laws, "IT")).is_working_day(make_date(2026, 6, 6)));
}

TEST_CASE("a folder that is no book at all still gives an answer") {
  const TemporaryFolder folder;
  const auto book = load_book((folder / "nowhere").string());
  CHECK(codes(book.diagnostics) == "E001");
  CHECK(book.ledger.invoices.empty());
}

TEST_CASE("an invoice file that is a pipe is left out by name") {
  const TemporaryFolder folder;
  write_small_book(folder);
  fs::create_symlink("loop.toml", folder / "invoices/loop.toml");
  const auto book = load_book(folder.path());
  CHECK(codes(book.diagnostics) == "E001");
  CHECK(left_out(book) == "invoices/loop.toml");
}

TEST_CASE("a client file that cannot be read breaks its invoices only") {
  const TemporaryFolder folder;
  write_small_book(folder);
  fs::create_symlink("lac.toml", folder / "clients/lac.toml");
  folder.write("invoices/l.toml", "number = \"L\"\nclient = \"lac\"\n");
  const auto book = load_book(folder.path());
  CHECK(codes(book.diagnostics) == "E001 E032");
  CHECK(numbers(book) == "2026-014");
}

}  // namespace relance
