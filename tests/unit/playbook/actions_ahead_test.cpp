// SPDX-License-Identifier: MIT
#include "playbook/actions_ahead.hpp"

#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

// "2026-04-02 overdue: F-101, F-102; 2026-04-09 second-reminder: F-101"
std::string week(const BookBuilder& builder, std::string_view from, std::string_view last) {
  const BookOn& seen = builder.on(from);
  std::string out;
  for (const auto& action : actions_until(seen.rulebook(), seen.around(), seen.assessment(), day(last))) {
    out.append(out.empty() ? "" : "; ").append(to_iso(action.on)).append(" ").append(action.step->id);
    out.append(":");
    for (const auto* one : action.invoices) out.append(" ").append(one->number);
  }
  return out;
}

}  // namespace

TEST_CASE("the first day is the morning, the others follow as if each action were done") {
  CHECK(week(book().with(invoice()), "2026-04-02", "2026-04-16") ==
        "2026-04-02 overdue: F-101; 2026-04-09 second-reminder: F-101; 2026-04-16 call: F-101");
}

TEST_CASE("nothing comes on a day off, and nothing beyond the last day") {
  CHECK(week(book().with(invoice()), "2026-04-04", "2026-04-06").empty());  // Easter
  CHECK(week(book().with(invoice()), "2026-04-04", "2026-04-07") == "2026-04-07 overdue: F-101");
}

TEST_CASE("two invoices of a client are one contact, and the gap holds between contacts") {
  const auto two = book().with(invoice()).with(invoice("F-102").due("2026-04-02"));
  const std::string met = week(two, "2026-04-02", "2026-04-09");
  CHECK(met.starts_with("2026-04-02 overdue: F-101; "));
  CHECK_FALSE(holds(met, "2026-04-03"));
}

TEST_CASE("a paid invoice asks for nothing but its thanks") {
  CHECK_FALSE(holds(week(book().with(invoice().paid("2026-04-01")), "2026-04-02", "2026-04-30"), "overdue"));
}

TEST_CASE("an event of a later day is not known yet") {
  CHECK(holds(week(book().with(invoice().paid("2026-04-08")), "2026-04-02", "2026-04-09"),
              "2026-04-09 second-reminder"));
}

TEST_CASE("what follows a decision of the user is not foretold") {
  const auto noticed = invoice()
                           .done("overdue", "2026-04-02")
                           .done("second-reminder", "2026-04-09")
                           .done("call", "2026-04-16")
                           .done("escalation", "2026-04-23")
                           .done("formal-notice", "2026-05-04");
  CHECK(week(book().with(noticed), "2026-05-05", "2026-08-31") == "2026-05-19 legal: F-101");
}

TEST_CASE("a broken promise is called about on its day, with the lateness of that day") {
  const BookOn& seen = book()
                           .with(invoice().done("overdue", "2026-04-02").promise("2026-04-03", "2026-04-20"))
                           .on("2026-04-16");
  const auto actions = actions_until(seen.rulebook(), seen.around(), seen.assessment(), day("2026-04-21"));
  REQUIRE(actions.size() == 1);
  CHECK(actions.front().step->id == "broken-promise");
  CHECK(to_iso(actions.front().on) == "2026-04-21");
  CHECK(actions.front().days_late == 20);
  CHECK(to_decimal(actions.front().amounts.front()) == "1200.00");
}

TEST_CASE("today's actions are those of the morning, in its order") {
  const auto builder = book()
                           .with(client("beta").perfectionist())
                           .with(invoice())
                           .with(invoice("F-200").to("beta").done("overdue", "2026-04-02"));
  const BookOn& seen = builder.on("2026-04-14");
  const auto ahead = actions_until(seen.rulebook(), seen.around(), seen.assessment(), day("2026-04-14"));
  REQUIRE(ahead.size() == seen.morning().actions.size());
  for (std::size_t i = 0; i < ahead.size(); ++i) {
    const Action& action = seen.morning().actions[i];
    CHECK(ahead[i].step == action.step);
    CHECK(ahead[i].invoices.front() == action.lead->invoice);
    CHECK(ahead[i].amounts == action.amounts);
  }
}

}  // namespace relance::test
