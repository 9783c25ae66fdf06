// SPDX-License-Identifier: MIT
// What comes, if nothing else happens: the schedule, the next step of a list, and why an invoice waits.
#include "playbook/schedule.hpp"

#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

std::string plan(const ClientBuilder& of, const InvoiceBuilder& invoice, std::string_view iso) {
  return book(of).with(invoice).on(iso).plan_of();
}

}  // namespace

TEST_CASE("D11: the schedule takes each coming step to be done on its day, gaps and holidays included") {
  CHECK(plan(client(), invoice(), "2026-03-02") ==
        "week-1 2026-03-09 coming, pre-due 2026-03-27 coming, overdue 2026-04-02 coming, "
        "second-reminder 2026-04-09 coming, call 2026-04-16 coming, escalation 2026-04-23 coming, "
        "formal-notice 2026-05-04 coming, legal 2026-05-19 coming");
}

TEST_CASE("E51: contacts already recorded with the client count, coming ones of other invoices do not") {
  const auto of_two =
      book().with(invoice()).with(invoice("F-102").issued("2026-03-24").done("week-1", "2026-04-01"));
  CHECK(holds(of_two.on("2026-04-01").plan_of("F-101"), "overdue 2026-04-07 coming"));
  const auto neither = book().with(invoice()).with(invoice("F-102"));
  CHECK(holds(neither.on("2026-03-02").plan_of("F-101"), "week-1 2026-03-09 coming"));
  CHECK(holds(neither.on("2026-03-02").plan_of("F-102"), "week-1 2026-03-09 coming"));
}

TEST_CASE("E51: legal is shown once") {
  const auto noticed = invoice()
                           .done("overdue", "2026-04-02")
                           .done("second-reminder", "2026-04-09")
                           .done("call", "2026-04-16")
                           .done("escalation", "2026-04-23")
                           .done("formal-notice", "2026-05-04");
  const auto schedule = plan(client(), noticed, "2026-05-05");
  CHECK(schedule.ends_with("formal-notice 2026-05-04 done, legal 2026-05-19 coming"));
}

TEST_CASE("E51: behind an open dispute, correction or hold nothing comes") {
  const auto after_dispute =
      plan(client(), invoice().happened(EventKind::dispute, "2026-04-03"), "2026-04-03");
  CHECK(after_dispute.ends_with("settle-dispute 2026-04-03 due"));
  const auto after_correction =
      plan(client(), invoice().happened(EventKind::correction, "2026-04-03"), "2026-04-03");
  CHECK(after_correction.ends_with("fix-invoice 2026-04-03 due"));
  CHECK_FALSE(holds(plan(client().held("a friend"), invoice(), "2026-04-03"), "coming"));
}

TEST_CASE("the schedule shows what is behind a promise and a snooze") {
  CHECK(
      holds(plan(client(), invoice().done("overdue", "2026-04-02").promise("2026-04-03", "2026-04-20"),
                 "2026-04-03"),
            "overdue 2026-04-02 done, broken-promise 2026-04-21 coming, second-reminder 2026-04-24 coming"));
  CHECK(holds(plan(client(), invoice().snooze("2026-04-02", "2026-04-20"), "2026-04-03"),
              "overdue 2026-04-21 coming, second-reminder 2026-04-28 coming"));
}

TEST_CASE("a nudge whose days have passed is shown as lapsed, a skipped step as skipped, today's as due") {
  CHECK(plan(client().perfectionist(), invoice().skipped("week-2", "2026-03-16"), "2026-04-08")
            .starts_with("week-1 2026-03-09 lapsed, week-2 2026-03-16 skipped, week-3 2026-03-23 lapsed, "
                         "pre-due 2026-03-27 lapsed, overdue 2026-04-02 due, "));
}

TEST_CASE("E51: the steps before an invoice that was sent are shown only if they were done") {
  const auto sent =
      invoice().work("2026-02-02", "2026-02-09", "2026-02-27").done("agree-terms", "2026-02-02");
  const auto schedule = plan(client(), sent, "2026-03-03");
  CHECK(schedule.starts_with("agree-terms 2026-02-02 done, week-1 2026-03-09 coming"));
  const auto unsent = invoice().not_issued().work("2026-03-02", "2026-03-09", "2026-04-03");
  CHECK(plan(client(), unsent, "2026-02-27")
            .starts_with("agree-terms 2026-03-02 coming, check-in 2026-03-23 coming, announce-invoice "
                         "2026-03-31 coming, "
                         "send-invoice 2026-04-03 coming, week-1 2026-04-10 coming, "));
}

TEST_CASE("a paid invoice has thanks to come and nothing more") {
  const auto paid = invoice().done("week-1", "2026-03-09").paid("2026-03-20");
  CHECK(plan(client(), paid, "2026-03-20") == "week-1 2026-03-09 done, thank-you 2026-03-20 due");
  CHECK(plan(client().overwhelmed(), paid, "2026-03-20") ==
        "week-1 2026-03-09 done, week-2 2026-03-16 lapsed, thank-you 2026-03-20 due, keep-in-touch "
        "2026-04-20 coming");  // the 19th is
                               // a Sunday
}

TEST_CASE("each instalment of a schedule comes on its day, if the money does not the chase follows") {
  const auto in_two = invoice()
                          .done("week-1", "2026-03-09")
                          .done("pre-due", "2026-03-17")
                          .instalment("2026-03-20", "600.00")
                          .instalment("2026-05-04", "600.00");
  CHECK(holds(
      plan(client(), in_two, "2026-03-18"),
      "instalment-request 2026-03-20 coming, overdue 2026-03-23 coming, second-reminder 2026-03-30 coming"));
}

// ---- list.next and today.waiting ----

TEST_CASE("E48: next is the step and day that would come if nothing more were recorded, gap included") {
  CHECK(book().with(invoice()).on("2026-03-02").next() == "week-1 on 2026-03-09");
  CHECK(book().with(invoice()).on("2026-03-09").next() == "week-1 on 2026-03-09");
  CHECK(book().with(invoice().done("week-1", "2026-03-09")).on("2026-03-09").next() ==
        "pre-due on 2026-03-27");
  CHECK(book()
            .with(invoice().done("overdue", "2026-04-02").promise("2026-04-07", "2026-04-20"))
            .on("2026-04-08")
            .next() == "broken-promise on 2026-04-21");
  CHECK(book().with(invoice().happened(EventKind::dispute, "2026-04-02")).on("2026-04-08").next() ==
        "settle-dispute on 2026-04-02");
  CHECK(book(client().held("a friend")).with(invoice()).on("2026-04-08").next() == "nothing");
  CHECK(book().with(invoice().paid("2026-04-07")).on("2026-04-08").next() == "nothing");
}

TEST_CASE("E49: every open invoice that is in no action waits, with a reason, and a day where there is one") {
  const auto now = book()
                       .with(invoice("F-101").snooze("2026-03-10", "2026-03-31"))
                       .with(invoice("F-102").issued("2026-03-10"))
                       .with(invoice("F-103").happened(EventKind::handed_off, "2026-03-10"))
                       .with(invoice("F-104").paid("2026-03-03").done("thank-you", "2026-03-03"))
                       .with(invoice("F-105").not_issued())
                       .on("2026-03-11");
  CHECK(now.actions() == "nothing");
  CHECK(now.waits("F-101") == "snoozed 2026-03-31, overdue on 2026-04-02");
  CHECK(now.waits("F-102") == "next_step 2026-03-17, week-1 on 2026-03-17");
  CHECK(now.waits("F-103") == "handed_off 2026-03-10, nothing, open end");
  CHECK(now.waits("F-104") == "");
  CHECK(now.waits("F-105") == "no_date_known, nothing, open end");
}

}  // namespace relance::test
