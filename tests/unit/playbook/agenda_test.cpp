// SPDX-License-Identifier: MIT
// What is to come, as a calendar has it.
#include "playbook/agenda.hpp"

#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

std::string_view name_of(AgendaKind kind) {
  switch (kind) {
    case AgendaKind::action:
      return "action";
    case AgendaKind::due:
      return "due";
    case AgendaKind::promise:
      return "promise";
    case AgendaKind::pay_run:
      return "pay day";
  }
  return {};
}

std::vector<AgendaEntry> entries_of(const BookOn& seen, std::string_view until) {
  return agenda_of(seen.rulebook(), seen.around(), seen.assessment(), day(until));
}

// "2026-04-02 overdue F-101 1200.00; 2026-04-01 due F-101 1200.00"
std::string agenda(const BookBuilder& of, std::string_view iso, std::string_view until) {
  const BookOn& seen = of.on(iso);
  std::string out;
  for (const auto& entry : entries_of(seen, until)) {
    out.append(out.empty() ? "" : "; ").append(to_iso(entry.on)).append(" ");
    out.append(entry.step ? std::string_view(entry.step->id) : name_of(entry.kind));
    for (const auto& item : entry.items) {
      out.append(" ").append(item.receivable->invoice->number);
      if (item.amount) out.append(" ").append(to_decimal(*item.amount));
    }
    if (entry.rank > 1) out.append(" #").append(std::to_string(entry.rank));
  }
  return out;
}

}  // namespace

TEST_CASE("the agenda holds today's action, the steps that the schedule sees, and the due day") {
  const auto of = book().with(invoice().done("week-1", "2026-03-09"));
  CHECK(agenda(of, "2026-03-27", "2026-04-16") ==
        "2026-03-27 pre-due F-101 1200.00; 2026-04-01 due F-101 1200.00; 2026-04-02 overdue F-101 1200.00; "
        "2026-04-09 second-reminder F-101 1200.00; 2026-04-16 call F-101 1200.00");
}

TEST_CASE("what is not done today is for today again tomorrow, once") {
  const auto of = book().with(invoice());
  CHECK(agenda(of, "2026-04-02", "2026-04-02") == "2026-04-02 overdue F-101 1200.00");
  CHECK(agenda(of, "2026-04-03", "2026-04-03").starts_with("2026-04-03 overdue F-101 1200.00"));
}

TEST_CASE("a client has one contact a day, named by the lowest number, whatever its invoices are due for") {
  const auto two = book()
                       .with(invoice("F-102").done("week-1", "2026-03-09"))
                       .with(invoice("F-101").done("week-1", "2026-03-09"));
  CHECK(agenda(two, "2026-04-01", "2026-04-02") ==
        "2026-04-01 due F-101 1200.00; 2026-04-01 due F-102 1200.00; "
        "2026-04-02 overdue F-101 1200.00 F-102 1200.00");
}

TEST_CASE("a step that waits for another contact of today stands on the day it is allowed") {
  const auto two = book()
                       .with(invoice("F-101").done("overdue", "2026-03-20").issued("2026-02-02"))
                       .with(invoice("F-102").issued("2026-03-24"));
  const std::string text = agenda(two, "2026-04-02", "2026-04-20");
  CHECK(text.starts_with("2026-04-02 "));
  CHECK(text.find("week-1") == text.rfind("week-1"));
}

TEST_CASE("a promise has its day, with what was promised, and no due day in the past is shown") {
  const auto promised = book().with(invoice().promise("2026-04-03", "2026-04-20", "500.00"));
  CHECK(agenda(promised, "2026-04-07", "2026-04-20") == "2026-04-20 promise F-101 500.00");
}

TEST_CASE("each unfilled instalment has its own due day") {
  const auto in_two = book().with(invoice()
                                      .instalment("2026-04-10", "400.00")
                                      .instalment("2026-05-20", "800.00")
                                      .paid("2026-03-20", "100.00")
                                      .done("week-1", "2026-03-09"));
  const std::string text = agenda(in_two, "2026-04-01", "2026-05-20");
  CHECK(holds(text, "2026-04-10 due F-101 300.00"));
  CHECK(holds(text, "2026-05-20 due F-101 800.00"));
}

TEST_CASE("the invoices that a client pays on one day share a pay day") {
  const auto of = book(client().pays_on({10})).with(invoice("F-101")).with(invoice("F-102"));
  const std::string text = agenda(of, "2026-04-02", "2026-04-15");
  CHECK(holds(text, "2026-04-10 pay day F-101 1200.00 F-102 1200.00"));
}

TEST_CASE("nothing is expected of what is closed, and nothing comes for what a credit covers") {
  CHECK(agenda(book().with(invoice().write_off("2026-04-03")), "2026-04-07", "2026-06-07").empty());
  const auto covered =
      book().with(invoice("F-100").total("3000.00").paid("2026-03-02", "6000.00")).with(invoice("F-101"));
  CHECK_FALSE(holds(agenda(covered, "2026-04-07", "2026-06-07"), "overdue"));
}

TEST_CASE("no two entries of an agenda have the same name") {
  const auto of =
      book(client().pays_on({10})).with(invoice("F-101")).with(invoice("F-102").due("2026-05-01"));
  const BookOn& seen = of.on("2026-04-02");
  const auto entries = entries_of(seen, "2027-04-02");
  for (std::size_t i = 0; i < entries.size(); ++i) {
    for (std::size_t j = i + 1; j < entries.size(); ++j) {
      const bool is_same = entries[i].kind == entries[j].kind && entries[i].step == entries[j].step &&
                           entries[i].items.front().receivable == entries[j].items.front().receivable &&
                           entries[i].rank == entries[j].rank;
      CHECK_FALSE(is_same);
    }
  }
}

}  // namespace relance::test
