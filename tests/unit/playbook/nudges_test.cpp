// SPDX-License-Identifier: MIT
// From the sending to the due day: rule 4.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

TEST_CASE("a missed nudge is never caught up: its successor's day ends it") {
  const auto unanswered = book(client().perfectionist()).with(invoice());
  CHECK(unanswered.on("2026-03-06").actions() == "nothing");
  CHECK(unanswered.on("2026-03-09").actions() == "week-1 by email: F-101");
  CHECK(unanswered.on("2026-03-13").actions() == "week-1 by email: F-101");
  CHECK(unanswered.on("2026-03-16").actions() == "week-2 by email+task: F-101");
  CHECK(unanswered.on("2026-03-23").actions() == "week-3 by task: F-101");
  CHECK(unanswered.on("2026-03-27").actions() == "pre-due by call: F-101");
}

TEST_CASE("a nudge lapses on the pre-due day even where the pre-due call does not apply") {
  auto without_call = book().with(invoice()).pre_due_call(PreDueCall::never);
  CHECK(without_call.on("2026-03-26").actions() == "week-1 by email: F-101");
  CHECK(without_call.on("2026-03-27").actions() == "nothing");
}

TEST_CASE("a skipped nudge is not asked for again") {
  const auto skipped = book(client().perfectionist()).with(invoice().skipped("week-1", "2026-03-09"));
  CHECK(skipped.on("2026-03-10").actions() == "nothing");
  CHECK(skipped.on("2026-03-16").actions() == "week-2 by email+task: F-101");
}

TEST_CASE("a nudge whose day is a day off comes on the next working day") {
  const auto sent_on_saturday = book().with(invoice().issued("2026-03-07"));
  CHECK(sent_on_saturday.on("2026-03-13").next() == "week-1 on 2026-03-16");
}

TEST_CASE("E34: the next nudge's day ends the one before, whether or not silence lets it apply") {
  const auto answered =
      book(client().perfectionist())
          .with(invoice().done("week-1", "2026-03-09").happened(EventKind::reply, "2026-03-10"));
  CHECK(answered.on("2026-03-20").actions() == "week-2 by email+task: F-101");
  CHECK(answered.on("2026-03-23").actions() == "nothing");
  CHECK(answered.on("2026-03-23").next() == "pre-due on 2026-03-27");
}

TEST_CASE("E35: week-3 is for those who have not answered since the sending") {
  const auto twice = [] { return invoice().done("week-1", "2026-03-09").done("week-2", "2026-03-16"); };
  const auto on_its_day = [](const InvoiceBuilder& of) {
    return book(client().overwhelmed()).with(of).on("2026-03-23").actions();
  };
  CHECK(on_its_day(twice()) == "week-3 by task: F-101");
  CHECK(on_its_day(twice().happened(EventKind::reply, "2026-03-20")) == "nothing");
  CHECK(on_its_day(twice().paid("2026-03-20", "10.00")) == "nothing");
  CHECK(on_its_day(twice().happened(EventKind::reply, "2026-03-01")) == "week-3 by task: F-101");
}

TEST_CASE("E36: a pre-due day that is not after the sent day is no step, and nudges lapse all the same") {
  CHECK(book().with(invoice().net(5)).on("2026-03-04").actions() == "pre-due by call: F-101");
  const auto of_three_days = book().with(invoice().net(3));
  CHECK(of_three_days.on("2026-03-04").actions() == "nothing");
  CHECK(of_three_days.on("2026-03-04").next() == "overdue on 2026-03-06");
  CHECK(of_three_days.on("2026-03-09").actions() == "overdue by email: F-101");
}

TEST_CASE("E36: no rung comes before the sending and the gap") {
  const auto sent_late = book().with(invoice().sent("2026-04-10"));
  CHECK(sent_late.on("2026-04-10").next() == "overdue on 2026-04-13");
  CHECK(book(client().gap(7)).with(invoice().sent("2026-04-10")).on("2026-04-10").next() ==
        "overdue on 2026-04-17");
}

TEST_CASE("E84: with a gap of no day, the rung still waits for the day after the sending") {
  auto no_gap = book().with(invoice().sent("2026-04-09")).gaps(0, 0);
  CHECK(no_gap.on("2026-04-09").actions() == "nothing");
  CHECK(no_gap.on("2026-04-10").actions() == "overdue by email: F-101");
}

TEST_CASE("E65: a weekly nudge waits the nudge gap after the last contact, whichever invoice it was about") {
  const auto of_two = [](const ClientBuilder& of) {
    return book(of).with(invoice().done("week-1", "2026-03-09")).with(invoice("F-102").issued("2026-03-05"));
  };
  const auto early = of_two(client()).on("2026-03-12");
  CHECK(early.actions() == "nothing");
  CHECK(early.waits("F-102") == "contact_gap 2026-03-09, week-1 on 2026-03-16");
  CHECK(of_two(client()).on("2026-03-16").actions() == "week-1 by email: F-102");
  CHECK(of_two(client()).gaps(3, 0).on("2026-03-12").actions() == "week-1 by email: F-102");
}

TEST_CASE("E65: a client's own gap replaces the gap between contacts, not that between nudges") {
  const auto of = [](int gap) {
    return book(client().gap(gap))
        .with(invoice().done("week-1", "2026-03-09"))
        .with(invoice("F-102").issued("2026-03-05"))
        .on("2026-03-12")
        .next("F-102");
  };
  CHECK(of(1) == "week-1 on 2026-03-16");
  CHECK(of(10) == "week-1 on 2026-03-19");
}

TEST_CASE("E69: week-3 waits the nudge gap like a contact, though it is none itself") {
  const auto late_second = [] {
    return invoice().done("week-1", "2026-03-09").done_by(Channel::email, "week-2", "2026-03-18");
  };
  const auto waiting = book(client().perfectionist()).with(late_second()).on("2026-03-23");
  CHECK(waiting.actions() == "nothing");
  CHECK(waiting.waits() == "contact_gap 2026-03-18, week-3 on 2026-03-25");
  const auto done = late_second().done_by(Channel::task, "week-3", "2026-03-26");
  CHECK(book(client().perfectionist()).with(done).on("2026-03-27").actions() == "pre-due by call: F-101");
}

TEST_CASE(
    "E23: after a reissue the nudges begin again from the new sent day; rungs that were done stay done") {
  const auto reissued = [] {
    return invoice()
        .done("week-1", "2026-03-09")
        .happened(EventKind::correction, "2026-03-10")
        .corrected("2026-03-12", "2026-03-12");
  };
  CHECK(book().with(reissued()).on("2026-03-18").actions() == "nothing");
  CHECK(book().with(reissued()).on("2026-03-19").actions() == "week-1 by email: F-101");
  const auto late = invoice()
                        .done("overdue", "2026-04-02")
                        .happened(EventKind::correction, "2026-04-03")
                        .corrected("2026-04-08", "2026-04-08");
  CHECK(book().with(late).on("2026-04-08").next() == "second-reminder on 2026-04-13");
}

TEST_CASE("E68: after a reissue the next rung waits the gap from the new sent day") {
  const auto reissued =
      invoice().happened(EventKind::correction, "2026-03-30").corrected("2026-04-07", "2026-04-07");
  CHECK(book().with(reissued).on("2026-04-07").next() == "overdue on 2026-04-10");
}

TEST_CASE("E31: two invoices at the same nudge on the same day share one message") {
  const auto of_two = book().with(invoice()).with(invoice("F-102").total("80.00"));
  CHECK(of_two.on("2026-03-09").actions() == "week-1 by email: F-101, F-102");
}

TEST_CASE("E32: a nudge does not list what is late") {
  auto of_two =
      book().with(invoice().done("overdue", "2026-04-02")).with(invoice("F-102").issued("2026-03-31"));
  CHECK(of_two.gaps(1, 1).on("2026-04-07").actions() == "week-1 by email: F-102");
}

TEST_CASE(
    "E37: the pre-due call is for clients with fewer than three paid invoices, or for all, or for none") {
  const auto with_paid = [](std::vector<int> days_late, PreDueCall when) {
    auto of = book().with(invoice().done("week-1", "2026-03-09")).pre_due_call(when);
    for (const auto& paid : paid_invoices(days_late)) of.with(paid);
    return of.on("2026-03-27").actions();
  };
  CHECK(with_paid({9, 9}, PreDueCall::new_clients) == "pre-due by call: F-101");
  CHECK(with_paid({9, 9, 9}, PreDueCall::new_clients) == "nothing");
  CHECK(with_paid({9, 9, 9}, PreDueCall::always) == "pre-due by call: F-101");
  CHECK(with_paid({}, PreDueCall::never) == "nothing");
}

TEST_CASE("on the due day itself nothing is asked, whatever was missed") {
  const auto due_day = book().with(invoice()).on("2026-04-01");
  CHECK(due_day.actions() == "nothing");
  CHECK(due_day.waits() == "due_is_today, overdue on 2026-04-02");
}

}  // namespace relance::test
