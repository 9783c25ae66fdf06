// SPDX-License-Identifier: MIT
// Scenarios 17 and 22 to 25: the morning as a whole, the bank, the currencies, the Sunday.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "program.hpp"
#include "scenario_words.hpp"

namespace relance::test {

TEST_CASE(
    "scenario 17: the same morning twice gives the same bytes; what is recorded is not asked for again") {
  const BookFolder folder("2026-04-02");
  const auto first = folder.run("today --as-of 2026-04-02");
  const auto second = folder.run("today --as-of 2026-04-02");
  CHECK(first.exit_code == 0);
  CHECK(first.err == "");
  CHECK(first.out == second.out);
  CHECK(holds(first.out, "Atelier Morel"));
  CHECK(holds(first.out, "relance draft F-101"));
  folder.append("invoices/F-101.toml",
                "\n[[event]]\ndate = 2026-04-02\nkind = \"step\"\nstep = \"overdue\"\nchannel = \"email\"\n");
  const auto after = folder.run("today --exit-code --as-of 2026-04-02");
  CHECK(after.exit_code == 0);  // nothing to do
  CHECK_FALSE(holds(after.out, "relance draft F-101"));
}

TEST_CASE("scenario 17: doing the day's action leaves nothing for that client") {
  const auto before = book().with(invoice()).on("2026-04-02");
  REQUIRE(before.actions() == "overdue by email: F-101");
  auto ledger = book().with(invoice()).ledger();
  record(ledger, before.morning().actions.front(), day("2026-04-02"));
  const BookOn after(ledger, built_in_playbooks(), day("2026-04-02"));
  CHECK(after.actions() == "nothing");
}

TEST_CASE("scenario 22: forty cents that are missing are rounded off, not chased") {
  for (const auto type : kTypes) {
    const auto now = book(client().type(type)).with(invoice().paid("2026-04-08", "1199.60")).on("2026-04-09");
    CHECK(now.actions() == "round-off by task: F-101");
    CHECK(now.standing() == "paid");
    CHECK(now.open() == "0.40");
  }
}

TEST_CASE("scenario 23: with the bank looked at six days ago, list and draft say to check it first") {
  const BookFolder folder("2026-03-27");
  const auto list = folder.run("today --as-of 2026-04-02");
  CHECK(holds(list.out, "check the bank first"));
  const auto draft = folder.run("draft F-101 --as-of 2026-04-02");
  CHECK(draft.exit_code == 0);
  CHECK(holds(draft.out, "F-101"));
  CHECK(holds(draft.out + draft.err, "check the bank first"));
}

TEST_CASE("scenario 23: draft --strict writes no draft and exits 1 while the bank check is old") {
  const BookFolder folder("2026-03-27");
  const auto strict = folder.run("draft F-101 --strict --as-of 2026-04-02");
  CHECK(strict.exit_code == 1);
  CHECK(strict.out == "");
  CHECK(holds(strict.err, "check the bank first"));
  const auto in_time = folder.run("draft F-101 --strict --as-of 2026-03-09");
  CHECK(in_time.exit_code == 0);
  CHECK(holds(in_time.out, "F-101"));
}

TEST_CASE("scenario 24: late invoices in two currencies are one contact with two amounts, never a sum") {
  const auto now = book().with(invoice()).with(invoice("F-102").total("300.00", "GBP")).on("2026-04-02");
  CHECK(now.actions() == "overdue by email: F-101, F-102");
  const Action& action = *now.action_on();
  REQUIRE(action.amounts.size() == 2);
  CHECK(action.amounts[0] == money("1200.00", "EUR"));
  CHECK(action.amounts[1] == money("300.00", "GBP"));
  for (const auto language : kLanguages) {
    const bool is_french = language == Language::fr;
    const auto text = whole_text(now.draft(action, language));
    CHECK(holds(text, is_french ? "1 200,00 \u20ac et 300,00 \u00a3" : "\u20ac1,200.00 and \u00a3300.00"));
    CHECK_FALSE(holds(text, is_french ? "1 500" : "1,500"));
    CHECK_FALSE(holds(text, "GBP : IBAN"));  // there is no account in pounds
  }
}

TEST_CASE("scenario 25: on a Sunday nobody is contacted; what would come keeps Monday's date") {
  const auto falls_on_sunday = book().with(invoice().due("2026-04-11"));
  const auto sunday = falls_on_sunday.on("2026-04-12");
  CHECK(sunday.actions() == "nothing");
  CHECK_FALSE(sunday.morning().is_working_day);
  CHECK(sunday.waits() == "next_step 2026-04-13, overdue on 2026-04-13");
  CHECK(falls_on_sunday.on("2026-04-13").actions() == "overdue by email: F-101");
}

TEST_CASE("scenario 25: what was already to be done waits over a Sunday and a holiday, tasks too") {
  const auto late = book().with(invoice());
  CHECK(late.on("2026-04-12").actions() == "nothing");
  CHECK(late.on("2026-04-12").waits() == "day_off 2026-04-13, overdue on 2026-04-13");
  CHECK(late.on("2026-04-05").waits() ==
        "day_off 2026-04-07, overdue on 2026-04-07");  // Easter Monday is off too
  const auto corrected =
      book().with(invoice().happened(EventKind::correction, "2026-03-20")).on("2026-04-12");
  CHECK(corrected.actions() == "nothing");
  CHECK(corrected.waits() == "day_off 2026-04-13, fix-invoice on 2026-04-13");
}

}  // namespace relance::test
