// SPDX-License-Identifier: MIT
#include "receivable/timeline.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

std::string word_of_occasion(const Occurrence& one) {
  switch (one.occasion) {
    case Occasion::issued:
      return "issued";
    case Occasion::sent:
      return "sent";
    case Occasion::due:
      return one.is_of_plan ? "plan" : "due";
    case Occasion::happened:
      return "event";
  }
  return {};
}

// "2026-03-02 F-101 issued, 2026-03-02 F-101 sent, …"
std::string timeline(const SeenBook& seen, const std::vector<std::string>& numbers) {
  std::vector<const Receivable*> documents;
  documents.reserve(numbers.size());
  for (const auto& number : numbers) documents.push_back(&seen.at(number));
  std::string out;
  for (const auto& one : timeline_of(seen.assessment(), seen.around(), documents)) {
    out.append(out.empty() ? "" : ", ").append(to_iso(one.on)).append(" ");
    out.append(one.receivable->invoice->number).append(" ").append(word_of_occasion(one));
  }
  return out;
}

std::vector<PromiseState> states(const InvoiceBuilder& of, std::string_view iso) {
  const SeenBook seen(book().with(of), iso);
  std::vector<PromiseState> found;
  for (const auto& one : timeline_of(seen.assessment(), seen.around(), {&seen.at()})) {
    if (one.promise) found.push_back(state_of(*one.promise, seen.at().as_of));
  }
  return found;
}

using States = std::vector<PromiseState>;

}  // namespace

TEST_CASE("a timeline has issue, sending and due day, and events only up to the day one looks") {
  const auto one = invoice().done("overdue", "2026-04-02").paid("2026-05-01", "100");
  CHECK(timeline(SeenBook(book().with(one), "2026-04-30"), {"F-101"}) ==
        "2026-03-02 F-101 issued, 2026-03-02 F-101 sent, 2026-04-01 F-101 due, 2026-04-02 F-101 event");
  CHECK(timeline(SeenBook(book().with(one), "2026-03-31"), {"F-101"}) ==
        "2026-03-02 F-101 issued, 2026-03-02 F-101 sent");
}

TEST_CASE("on one day the documents come in their order, and the due day before the events") {
  const auto first =
      invoice().happened(EventKind::note, "2026-04-01").happened(EventKind::reply, "2026-04-01");
  const auto second = invoice("F-102").happened(EventKind::note, "2026-03-20");
  CHECK(timeline(SeenBook(book().with(first).with(second), "2026-04-01"), {"F-101", "F-102"}) ==
        "2026-03-02 F-101 issued, 2026-03-02 F-101 sent, 2026-03-02 F-102 issued, 2026-03-02 F-102 sent, "
        "2026-03-20 F-102 event, 2026-04-01 F-101 due, 2026-04-01 F-101 event, 2026-04-01 F-101 event, "
        "2026-04-01 F-102 due");
}

TEST_CASE("a due day stays in the timeline when a plan comes after it, and goes when a plan came before") {
  const std::vector<std::pair<std::string, std::string>> parts = {{"2026-05-01", "600"},
                                                                  {"2026-06-01", "600"}};
  CHECK(timeline(SeenBook(book().with(invoice().plan("2026-04-10", parts)), "2026-05-02"), {"F-101"}) ==
        "2026-03-02 F-101 issued, 2026-03-02 F-101 sent, 2026-04-01 F-101 due, 2026-04-10 F-101 event, "
        "2026-05-01 F-101 plan");
  CHECK(timeline(SeenBook(book().with(invoice().plan("2026-03-20", parts)), "2026-05-02"), {"F-101"}) ==
        "2026-03-02 F-101 issued, 2026-03-02 F-101 sent, 2026-03-20 F-101 event, 2026-05-01 F-101 plan");
}

TEST_CASE("a plan does not change the invoice's own terms") {
  const SeenBook seen(
      book().with(invoice().plan("2026-04-10", {{"2026-05-01", "600"}, {"2026-06-01", "600"}})),
      "2026-05-02");
  const OwnTerms own = own_terms(seen.assessment(), seen.around(), seen.at());
  CHECK(own.from == DueFrom::terms);
  REQUIRE(own.portions.size() == 1);
  CHECK(own.portions.front().due == day("2026-04-01"));
}

TEST_CASE("the terms of an invoice that is not issued yet are known, its due day is not") {
  const SeenBook seen(book(client().terms("45 days")).with(invoice().not_issued().no_terms()), "2026-05-02");
  const OwnTerms own = own_terms(seen.assessment(), seen.around(), seen.at());
  CHECK(own.from == DueFrom::client);
  CHECK(own.terms.days == 45);
  CHECK(own.portions.empty());
}

TEST_CASE("a promise runs to its last day and is broken the day after") {
  const auto promised = invoice().promise("2026-04-07", "2026-04-20");
  CHECK(states(promised, "2026-04-20") == States{PromiseState::running});
  CHECK(states(promised, "2026-04-21") == States{PromiseState::broken});
}

TEST_CASE("a promise is kept by its day, or kept late") {
  const auto promised = invoice().promise("2026-04-07", "2026-04-20");
  CHECK(states(InvoiceBuilder(promised).paid("2026-04-20"), "2026-05-01") == States{PromiseState::kept});
  CHECK(states(InvoiceBuilder(promised).paid("2026-04-21"), "2026-05-01") == States{PromiseState::kept_late});
  CHECK(states(InvoiceBuilder(promised).paid("2026-04-20", "1"), "2026-05-01") ==
        States{PromiseState::broken});
}

TEST_CASE("a promise that another replaces in time is replaced; after its day it was broken") {
  const auto in_time = invoice().promise("2026-04-07", "2026-04-20").promise("2026-04-15", "2026-05-10");
  CHECK(states(in_time, "2026-05-01") == States{PromiseState::replaced, PromiseState::running});
  const auto too_late = invoice().promise("2026-04-07", "2026-04-20").promise("2026-04-25", "2026-05-10");
  CHECK(states(too_late, "2026-05-01") == States{PromiseState::broken, PromiseState::running});
}

}  // namespace relance::test
