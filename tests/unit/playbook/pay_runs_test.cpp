// SPDX-License-Identifier: MIT
// Clients who pay suppliers on fixed days.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

// What comes on the day after the due day, and when.
std::string after_due(std::vector<int> pays_on, std::string_view due) {
  const auto with_runs = book(client().pays_on(std::move(pays_on))).with(invoice().due(due));
  return with_runs.on(to_iso(day(due) + Days{1})).next();
}

std::string pre_due(const ClientBuilder& of) {
  return book(of).with(invoice().due("2026-04-30").done("week-1", "2026-03-09")).on("2026-03-10").next();
}

}  // namespace

TEST_CASE("E17: run days are moved to a working day first, then compared with the due day") {
  // 2026-04-25 is a Saturday: that run is on Monday the 27th, after a due day on the 26th.
  CHECK(after_due({25}, "2026-04-26") == "overdue on 2026-04-28");
  CHECK(after_due({25}, "2026-04-28") == "overdue on 2026-05-27");  // Whit Monday is off: run on the 26th
  CHECK(after_due({10, 25}, "2026-04-12") == "overdue on 2026-04-28");
}

TEST_CASE("E17: a run on the due day is the one to wait for") {
  CHECK(after_due({15}, "2026-04-15") == "overdue on 2026-04-16");
  CHECK(after_due({14}, "2026-04-15") == "overdue on 2026-05-18");  // not that of the day before the due day
}

TEST_CASE("E17: `last` is the last calendar day of the month, and a day beyond its end is its last day") {
  CHECK(after_due({kLastDay}, "2026-04-15") ==
        "overdue on 2026-05-04");  // run on the 30th, then a long weekend
  CHECK(after_due({31}, "2026-04-15") == "overdue on 2026-05-04");
  CHECK(after_due({kLastDay}, "2026-05-15") == "overdue on 2026-06-02");  // Sunday the 31st moves to Monday
}

TEST_CASE("a pay run delays the ladder, and the steps behind it keep their distance") {
  const auto late = book(client().pays_on({25})).with(invoice().done("overdue", "2026-04-28"));
  CHECK(late.on("2026-04-29").next() == "second-reminder on 2026-05-05");
}

TEST_CASE(
    "E18: the pre-due call comes so many days before the last run by the due day that it can still be "
    "approved") {
  CHECK(pre_due(client().pays_on({25}).approval_days(5)) == "pre-due on 2026-04-22");
  CHECK(pre_due(client().pays_on({25}).approval_days(8)) == "pre-due on 2026-04-17");  // the 19th is a Sunday
}

TEST_CASE("E18: without both keys, or when that day is not after the sending, the ordinary day holds") {
  CHECK(pre_due(client()) == "pre-due on 2026-04-27");
  CHECK(pre_due(client().pays_on({25})) == "pre-due on 2026-04-27");
  CHECK(pre_due(client().approval_days(5)) == "pre-due on 2026-04-27");
  CHECK(pre_due(client().pays_on({25}).approval_days(60)) == "pre-due on 2026-04-27");
}

}  // namespace relance::test
