// SPDX-License-Identifier: MIT
#include "exchange/ledger_journal.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

Date day(std::string_view iso) {
  return parse_iso_date(iso).value();
}

// One invoice of 1200.00 EUR, and what its texts are.
struct OneInvoice {
  Client client;
  Invoice invoice;
  Receivable receivable;
  Event event;

  OneInvoice() {
    client.id = "atelier-morel";
    client.name = "Atelier Morel";
    invoice.number = "2026-014";
    invoice.title = "Refonte du site";
    receivable.client = &client;
    receivable.invoice = &invoice;
    receivable.due = day("2026-11-04");
  }
  OneInvoice(const OneInvoice&) = delete;
  OneInvoice& operator=(const OneInvoice&) = delete;

  std::string journal(const std::vector<LeftOut>& left_out = {}) const {
    const Money amount{120000, {}};
    const std::vector<JournalEntry> entries = {
        {day("2026-10-05"),
         JournalKind::invoice,
         &receivable,
         nullptr,
         {{JournalAccount::receivable, amount}, {JournalAccount::sales, -amount}}},
        {day("2026-11-12"),
         JournalKind::payment,
         &receivable,
         &event,
         {{JournalAccount::bank, amount}, {JournalAccount::receivable, -amount}}}};
    return ledger_journal(entries, day("2026-11-20"), left_out);
  }
  std::string line(std::string_view beginning) const {
    const std::string text = "\n" + journal();
    const auto at = text.find("\n" + std::string(beginning));
    return at == std::string::npos ? "none" : text.substr(at + 1, text.find('\n', at + 1) - at - 1);
  }
};

}  // namespace

TEST_CASE("a journal declares what it uses, then holds a transaction an entry") {
  OneInvoice one;
  one.event.method = "transfer";
  one.event.reference = "INV 14";
  CHECK(
      one.journal() ==
      "; relance export ledger, as of 2026-11-20\n\n"
      "tag client\ntag credit_note_for\ntag due\ntag invoice\ntag kind\ntag method\ntag reference\ntag "
      "title\n"
      "commodity EUR\naccount assets:bank\naccount assets:receivable:atelier-morel\naccount income:sales\n\n"
      "2026-10-05 (2026-014) Atelier Morel\n"
      "    ; invoice: 2026-014\n    ; client: atelier-morel\n    ; kind: invoice\n    ; due: 2026-11-04\n"
      "    ; title: Refonte du site\n"
      "    assets:receivable:atelier-morel      1200.00 EUR\n"
      "    income:sales                        -1200.00 EUR\n\n"
      "2026-11-12 (2026-014) Atelier Morel\n"
      "    ; invoice: 2026-014\n    ; client: atelier-morel\n    ; kind: payment\n"
      "    ; method: transfer\n    ; reference: INV 14\n"
      "    assets:bank                          1200.00 EUR\n"
      "    assets:receivable:atelier-morel     -1200.00 EUR\n");
}

TEST_CASE("a journal of nothing is a line that says of which day") {
  CHECK(ledger_journal({}, day("2026-11-20"), {}) == "; relance export ledger, as of 2026-11-20\n");
}

TEST_CASE("a journal names the files that are not in it, whatever bytes their names hold") {
  const OneInvoice one;
  LeftOut left;
  left.file = "invoices/a\nb\xED\xA0\x80.toml";
  const auto journal = one.journal({left});
  CHECK(journal.find("\n; left out, it has errors: invoices/a b\uFFFD") != std::string::npos);
  CHECK(journal.find('\xED') == std::string::npos);
}

TEST_CASE("no name is read as a comment, a note, a second line or another payee") {
  OneInvoice one;
  one.client.name = "  Morel  ; note: x | Fils\n2026-01-01 evil\t\u0085end ";
  CHECK(one.line("2026-10-05") == "2026-10-05 (2026-014) Morel , note: x / Fils 2026-01-01 evil end");
  one.client.name = " \t ";
  CHECK(one.line("2026-10-05") == "2026-10-05 (2026-014) atelier-morel");
}

TEST_CASE("no number ends its code early") {
  OneInvoice one;
  one.invoice.number = "F)2026(1) ; [2]";
  CHECK(one.line("2026-10-05") == "2026-10-05 (F>2026<1> , <2>) Atelier Morel");
}

TEST_CASE("no title is read as a day, an expression or a further tag") {
  OneInvoice one;
  one.invoice.title = "[2026/99/99] a, date: 2026-99-99:: (x)";
  CHECK(one.line("    ; title") == "    ; title: (2026/99/99) a; date: 2026-99-99:: (x)");
}

TEST_CASE("a line stays shorter than what ledger reads, and no character is cut") {
  OneInvoice one;
  one.client.name = std::string(399, 'a') + "\u00e9\u00e9";
  for (int i = 0; i < 5000; ++i) one.invoice.title += "\u00e9";
  CHECK(one.line("2026-10-05") == "2026-10-05 (2026-014) " + std::string(399, 'a') + "\u2026");
  CHECK(one.line("    ; title").size() < 1600);
  CHECK(one.line("    ; title").ends_with("\u00e9\u2026"));
}

}  // namespace relance
