// SPDX-License-Identifier: MIT
// Weekends, holidays and closed days: nothing is to be done on them.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

TEST_CASE(
    "E13: on a day off there is no action at all, neither contact nor task, and each is shown as coming") {
  const auto off = book()
                       .with(invoice())
                       .with(invoice("F-102").happened(EventKind::dispute, "2026-03-20"))
                       .with(invoice("F-103").not_sent())
                       .with(invoice("F-104").paid("2026-04-24", "1199.60"))
                       .on("2026-05-01");
  CHECK(off.actions() == "nothing");
  CHECK_FALSE(off.morning().is_working_day);
  CHECK(off.waits("F-101") == "day_off 2026-05-04, overdue on 2026-05-04");
  CHECK(off.waits("F-102") == "day_off 2026-05-04, settle-dispute on 2026-05-04");
  CHECK(off.waits("F-103") == "day_off 2026-05-04, send-invoice on 2026-05-04");
}

TEST_CASE("E13: a contact whose gap ends on a day off comes on the next working day") {
  const auto contacted =
      book().with(invoice()).with(invoice("F-102").issued("2026-03-24").done("week-1", "2026-04-03"));
  CHECK(contacted.on("2026-04-03").next() == "overdue on 2026-04-07");  // Easter Monday is the 6th
}

TEST_CASE("E41: a day on which the business is closed is a day off, and counts as none towards the due day") {
  auto closed = book().with(invoice().done("week-1", "2026-03-09"));
  closed.profile().calendar.closed = {day("2026-03-30"), day("2026-04-02")};
  CHECK(closed.on("2026-04-02").actions() == "nothing");
  CHECK(closed.on("2026-04-02").next() == "overdue on 2026-04-03");
  CHECK(closed.on("2026-03-26").actions() ==
        "pre-due by call: F-101");  // three working days before, the 30th left out
  CHECK(closed.on("2026-03-26").due() == "2026-04-01");
}

TEST_CASE(
    "E63: the holidays are those of the country, Geneva's for Switzerland, none where there is no set") {
  const auto of_country = [](std::string_view country, std::string_view due) {
    auto of = book().with(invoice().due(due));
    of.profile().me.country = country;
    of.profile().late_payment.move_due = false;
    return of.on("2026-03-10").plan_of();
  };
  CHECK(
      holds(of_country("FR", "2026-05-07"), "overdue 2026-05-11 coming"));  // the 8th is a holiday in France
  CHECK(holds(of_country("DE", "2026-05-07"), "overdue 2026-05-08 coming"));
  CHECK(holds(of_country("DE", "2026-04-02"), "overdue 2026-04-07 coming"));  // Good Friday
  CHECK(holds(of_country("CH", "2026-09-09"), "overdue 2026-09-11 coming"));  // the Geneva fast, a Thursday
  CHECK(holds(of_country("IT", "2026-04-05"), "overdue 2026-04-06 coming"));
}

TEST_CASE("E63: the weekend is the one that is written") {
  auto of = book().with(invoice().due("2026-04-09"));
  of.profile().calendar.weekend = {date::Friday, date::Saturday};
  CHECK(of.on("2026-04-10").actions() == "nothing");
  CHECK(of.on("2026-04-12").actions() == "overdue by email: F-101");  // a Sunday
}

}  // namespace relance::test
