// SPDX-License-Identifier: MIT
// Late: rule 5 and the table of the chase.
#include <doctest/doctest.h>

#include <algorithm>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

// The chase of F-101 if each step is done on its day, as the schedule tells it from the day after the due
// day.
std::string chase(const ClientBuilder& of) {
  return book(of).with(invoice()).on("2026-04-02").plan_of();
}

std::string coming(const std::string& step, const std::string& date) {
  return ", " + step + " " + date + " coming";
}

}  // namespace

TEST_CASE("the ladder of each type has the steps of its column, on their days") {
  const auto end = [](std::string_view notice, std::string_view legal) {
    return coming("formal-notice", std::string(notice)) + coming("legal", std::string(legal));
  };
  CHECK(holds(chase(client()), "overdue 2026-04-02 due" + coming("second-reminder", "2026-04-09") +
                                   coming("call", "2026-04-16") + coming("escalation", "2026-04-23") +
                                   end("2026-05-04", "2026-05-19")));
  for (const bool is_large : {false, true}) {
    const std::string offer = is_large ? "statement" : "instalment-offer";
    const auto sized = [is_large](ClientBuilder of) { return is_large ? of.large() : of; };
    CHECK(holds(chase(sized(client().perfectionist())),
                "overdue 2026-04-02 due" + coming(offer, "2026-04-09") + coming("call", "2026-04-16") +
                    coming("escalation", "2026-04-23") + end("2026-05-04", "2026-05-19")));
    CHECK(holds(chase(sized(client().overwhelmed())),
                "overdue 2026-04-02 due" + coming("meeting", "2026-04-09") + coming(offer, "2026-04-16") +
                    coming("call", "2026-04-23") + coming("escalation", "2026-04-30") +
                    end("2026-05-07", "2026-05-22")));
    // Easter moves the early call from Sunday to Tuesday, and the spacing moves the rest.
    CHECK(holds(chase(sized(client().procrastinator())),
                "overdue 2026-04-02 due" + coming("call", "2026-04-07") + coming(offer, "2026-04-13") +
                    coming("escalation", "2026-04-20") + coming("final-warning", "2026-04-27") +
                    end("2026-05-06", "2026-05-21")));
  }
}

TEST_CASE("a step that was done late moves the next one, so that the spacing is kept") {
  const auto late = book().with(invoice().done("overdue", "2026-04-13"));
  CHECK(late.on("2026-04-14").next() == "second-reminder on 2026-04-20");
  const auto early = book().with(invoice().done("overdue", "2026-03-30"));
  CHECK(early.on("2026-04-02").next() == "second-reminder on 2026-04-09");
}

TEST_CASE("however late an invoice is when it is first met, one step is asked for, and one a day") {
  const auto met_late = book().with(invoice());
  CHECK(met_late.on("2026-07-01").actions() == "overdue by email: F-101");
  const auto done = book().with(invoice().done("overdue", "2026-07-01"));
  CHECK(done.on("2026-07-01").actions() == "nothing");
  CHECK(done.on("2026-07-01").next() == "second-reminder on 2026-07-08");
}

TEST_CASE("E14: a skip leaves no day for the next rung: it counts from the last one that was done") {
  const auto skipped = invoice().done("overdue", "2026-04-13").skipped("second-reminder", "2026-04-20");
  CHECK(book().with(skipped).on("2026-04-21").next() == "call on 2026-04-27");  // 04-13 and 15 - 1 days
}

TEST_CASE("E14: if no rung was done, only the distance from the due day counts") {
  const auto skipped = book().with(invoice().skipped("overdue", "2026-04-20"));
  CHECK(skipped.on("2026-04-20").actions() == "second-reminder by email: F-101");
  CHECK(book().with(invoice().skipped("overdue", "2026-04-02")).on("2026-04-03").next() ==
        "second-reminder on 2026-04-09");
}

TEST_CASE("E14: rungs done out of their order count by the latest that was done") {
  const auto called_first = invoice().done("call", "2026-04-08").done("overdue", "2026-04-10");
  CHECK(book().with(called_first).on("2026-04-13").next() == "second-reminder on 2026-04-17");
}

TEST_CASE("E12: no built-in deadline reaches the next rung") {
  for (const auto& playbook : built_in_playbooks()) {
    for (const auto& step : playbook.steps) {
      if (step.phase != Phase::chase || !step.deadline) continue;
      for (const auto& later : playbook.steps) {
        const int distance = rung_offset(playbook, later) - rung_offset(playbook, step);
        if (later.phase != Phase::chase || distance <= 0) continue;
        CAPTURE(playbook.name);
        CAPTURE(step.id);
        CHECK(*step.deadline <= distance - 1);
      }
    }
  }
}

TEST_CASE(
    "E33: legal stands fifteen days behind the notice, and comes again thirty days after it was decided on") {
  const auto noticed = [] {
    return invoice().done("escalation", "2026-04-23").done("formal-notice", "2026-05-11");
  };
  const auto skipping = [&noticed] {
    return noticed()
        .skipped("overdue", "2026-04-02")
        .skipped("second-reminder", "2026-04-09")
        .skipped("call", "2026-04-16");
  };
  CHECK(book().with(skipping()).on("2026-05-12").next() == "legal on 2026-05-26");
  const auto decided = skipping().done_by(Channel::task, "legal", "2026-05-26");
  CHECK(book().with(decided).on("2026-06-24").actions() == "nothing");
  CHECK(book().with(decided).on("2026-06-25").actions() == "legal by task: F-101");
  const auto waived = skipping().skipped("legal", "2026-05-26");
  CHECK(book().with(waived).on("2026-05-27").next() == "legal on 2026-06-25");
}

TEST_CASE("E33: without a notice legal stands at its own offset, 46 days, or 51 for the overwhelmed") {
  const auto escalated = [](std::string_view date) {
    return invoice()
        .skipped("overdue", date)
        .skipped("second-reminder", date)
        .skipped("meeting", date)
        .skipped("instalment-offer", date)
        .skipped("call", date)
        .skipped("formal-notice", date)
        .done("escalation", date);
  };
  CHECK(book().with(escalated("2026-04-23")).on("2026-04-24").next() ==
        "legal on 2026-05-18");  // the 17th is a Sunday
  CHECK(book(client().overwhelmed()).with(escalated("2026-04-30")).on("2026-05-04").next() ==
        "legal on 2026-05-22");
}

TEST_CASE("E57: a call that reached nobody is done") {
  auto called = invoice()
                    .done("overdue", "2026-04-02")
                    .done("second-reminder", "2026-04-09")
                    .done("call", "2026-04-16");
  called.record().events.back().outcome = "voicemail";
  CHECK(book().with(called).on("2026-04-17").next() == "escalation on 2026-04-23");
}

TEST_CASE("E50: an action is shown with the first day on which the rules allowed it") {
  const auto late = book().with(invoice()).on("2026-04-13");
  REQUIRE(late.action_on());
  CHECK(late.action_on()->on == day("2026-04-02"));
}

TEST_CASE(
    "E67: that day is the later of the step's own and the last contact with the gap, on a working day") {
  const auto of_two =
      book().with(invoice()).with(invoice("F-102").issued("2026-03-25").done("week-1", "2026-04-01"));
  const auto now = of_two.on("2026-04-13");
  REQUIRE(now.action_on());
  CHECK(now.action_on()->on == day("2026-04-07"));  // 04-01 and 3 days is the Saturday before Easter
}

TEST_CASE("seed rule 85: ninety days after its issue an invoice is flagged") {
  const auto late = book().with(invoice());
  CHECK(late.on("2026-05-29").action_on()->risks.empty());  // day 88
  CHECK(late.on("2026-06-01").action_on()->risks == std::vector{RiskFlag::over_90_days_since_issue});
  CHECK(book(client().high_risk()).with(invoice()).on("2026-04-02").action_on()->risks ==
        std::vector{RiskFlag::high_risk_client});
}

TEST_CASE("seed rule 93: what is newly late comes before what is old, ties by number") {
  const auto of_three = book(client("arve"))
                            .with(client("bol"))
                            .with(client("cey"))
                            .with(invoice("F-103").to("arve"))
                            .with(invoice("F-102").to("bol").issued("2026-03-16"))
                            .with(invoice("F-101").to("cey").issued("2026-03-16"));
  CHECK(of_three.on("2026-04-20").actions() ==
        "overdue by email: F-101; overdue by email: F-102; overdue by email: F-103");
}

}  // namespace relance::test
