// SPDX-License-Identifier: MIT
// What was done is not asked for again.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "book_on.hpp"
#include "made_up_book.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

struct Done {
  std::string number;
  std::string step;
  std::optional<Date> due;

  friend auto operator<=>(const Done&, const Done&) = default;
};

// Those that come again: a decision each month, the search for an address until there is one (fine print
// E27).
bool comes_again(const std::string& step, int days) {
  return step == "find-contact" || (step == "legal" && days >= 30);
}

std::set<Done> steps_of(const Action& action) {
  std::set<Done> steps;
  for (const auto& covered : action.covered) {
    if (!covered.step) continue;
    const Receivable& receivable = *covered.receivable;
    // Each instalment has requests and a ladder of its own; the due day of any other invoice stays.
    steps.insert({receivable.invoice->number, covered.step->id,
                  receivable.has_schedule ? receivable.due : std::nullopt});
  }
  return steps;
}

}  // namespace

TEST_CASE("once the recommended actions are recorded, the client is left alone and no step comes again") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    Ledger ledger = made_up_book(random, today);
    for (auto& invoice : ledger.invoices) {
      std::erase_if(invoice.events, [&](const Event& event) { return event.date > today; });
    }
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    std::set<Done> done;
    std::set<std::string> contacted;
    {
      const Ledger before = ledger;
      const SeenBook seen(before, today);
      INFO(seen_lines(seen));
      for (const auto& action : seen.morning().actions) {
        done.merge(steps_of(action));
        if (is_contact(action)) contacted.insert(action.client->id);
        record(ledger, action, today);
      }
    }
    for (const int days : {0, 1, 3, 8, 15, 29, 30, 61, 120}) {
      const SeenBook later(ledger, today + Days{days});
      CAPTURE(days);
      INFO("later: ", seen_lines(later));
      for (const auto& action : later.morning().actions) {
        CAPTURE(action.step->id);
        if (days == 0 && is_contact(action)) CHECK_FALSE(contacted.contains(action.client->id));
        for (const auto& step : steps_of(action)) {
          if (comes_again(step.step, days)) continue;
          CAPTURE(step.number);
          CAPTURE(step.step);
          CHECK_FALSE(done.contains(step));
        }
      }
    }
  });
}

TEST_CASE("taking one client's action leaves the other clients' mornings as they were") {
  for_many(kUsualRuns / 2, [](Random& random) {
    const Date today = made_up_day(random);
    Ledger ledger = made_up_book(random, today);
    const Ledger before = ledger;
    const SeenBook seen(before, today);
    if (seen.morning().actions.empty()) return;
    const Action& taken = random.one_of(seen.morning().actions);
    record(ledger, taken, today);
    INFO("on ", to_iso(today), "\n", book_lines(before), seen_lines(seen));
    const auto others = [&](const SeenBook& book) {
      std::set<std::string> lines;
      for (const auto& action : book.morning().actions) {
        if (action.client->id == taken.client->id) continue;
        for (const auto& covered : action.covered) {
          lines.insert(action.step->id + " " + covered.receivable->invoice->number + " " +
                       (covered.step ? covered.step->id : "listed"));
        }
      }
      return lines;
    };
    CHECK(others(SeenBook(ledger, today)) == others(seen));
  });
}

}  // namespace relance::test
