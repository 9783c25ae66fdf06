// SPDX-License-Identifier: MIT
// Invoices paid in parts: a schedule of their own, or an agreed plan.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

// 400.00 on Wednesday 2026-04-01, Monday 05-04 and Saturday 06-06.
InvoiceBuilder in_three() {
  return invoice()
      .done("week-1", "2026-03-09")
      .instalment("2026-04-01", "400.00")
      .instalment("2026-05-04", "400.00")
      .instalment("2026-06-06", "400.00");
}

InvoiceBuilder first_paid() {
  auto of = in_three();
  return of.paid("2026-04-08", "400.00");
}

}  // namespace

TEST_CASE("E8: an instalment is asked for by email on its due day") {
  const auto due = book().with(first_paid()).on("2026-05-04");
  CHECK(due.actions() == "instalment-request by email: F-101");
  CHECK(due.action_on()->amounts.front() == money("400.00"));
  CHECK(due.standing() == "due_today");
}

TEST_CASE("E8: the request lapses the day after, and is not made on a day off") {
  CHECK(book().with(first_paid()).on("2026-05-05").actions() == "overdue by email: F-101");
  auto two_paid = first_paid();
  two_paid.paid("2026-05-04", "400.00");
  CHECK(book().with(two_paid).on("2026-06-05").next() == "overdue on 2026-06-08");
  CHECK(book().with(two_paid).on("2026-06-06").actions() == "nothing");
  CHECK(book().with(two_paid).on("2026-06-08").actions() == "overdue by email: F-101");
}

TEST_CASE("E8: the request waits for no one, yet not more than one contact a day") {
  const auto contacted = invoice("F-102").issued("2026-04-24").done("week-1", "2026-05-04");
  CHECK(book().with(first_paid()).with(contacted).on("2026-05-04").actions() == "nothing");
}

TEST_CASE("E8: nudges and the pre-due call exist before the first instalment only") {
  const auto scheduled = invoice().instalment("2026-04-01", "600.00").instalment("2026-05-04", "600.00");
  CHECK(book().with(scheduled).on("2026-03-09").actions() == "week-1 by email: F-101");
  CHECK(book().with(in_three()).on("2026-03-27").actions() == "pre-due by call: F-101");
  CHECK(book().with(first_paid()).on("2026-04-28").actions() == "nothing");
  CHECK(book().with(first_paid()).on("2026-04-28").next() == "instalment-request on 2026-05-04");
}

TEST_CASE("E8: under a plan there is no nudge and no pre-due call, also before its first day") {
  const auto planned = invoice().plan("2026-03-05", {{"2026-04-01", "600.00"}, {"2026-05-04", "600.00"}});
  CHECK(book().with(planned).on("2026-03-09").actions() == "nothing");
  CHECK(book().with(planned).on("2026-03-27").actions() == "nothing");
  CHECK(book().with(planned).on("2026-04-01").actions() == "instalment-request by email: F-101");
}

TEST_CASE("E7: each instalment has its own ladder, from its own due date") {
  auto chased = in_three();
  chased.done("overdue", "2026-04-02").done("second-reminder", "2026-04-09");
  CHECK(book().with(chased).on("2026-04-10").next() == "call on 2026-04-16");
  chased.paid("2026-04-14", "400.00");
  CHECK(book().with(chased).on("2026-05-05").actions() == "overdue by email: F-101");
  chased.done("overdue", "2026-05-05");
  CHECK(book().with(chased).on("2026-05-06").next() == "second-reminder on 2026-05-12");
}

TEST_CASE("E7: a step on the due day or before it is none of that instalment's ladder") {
  auto early = first_paid();
  CHECK(book().with(early.done("overdue", "2026-05-04")).on("2026-05-07").actions() ==
        "overdue by email: F-101");
}

TEST_CASE("E7: what is asked is what has fallen due so far") {
  const auto both = book().with(in_three()).on("2026-05-05");
  CHECK(both.due() == "2026-04-01");
  CHECK(both.action_on()->amounts.front() == money("800.00"));
  CHECK(both.open() == "1200.00");
  auto part = in_three();
  const auto less = book().with(part.paid("2026-04-01", "150.00")).on("2026-04-02");
  CHECK(less.action_on()->amounts.front() == money("250.00"));
}

TEST_CASE("E46: an instalment of which no more than the tolerance is missing is not chased") {
  auto nearly = in_three();
  CHECK(book().with(nearly.paid("2026-04-01", "399.00")).on("2026-04-02").next() ==
        "instalment-request on 2026-05-04");
}

TEST_CASE("a text before the first instalment names what falls due then, never nothing") {
  const auto texts = [](const BookBuilder& of, std::string_view iso) {
    const auto now = of.on(iso);
    const Action& action = *now.action_on();
    return whole_text(now.draft(action, Language::fr)) + whole_text(now.draft(action, Language::en));
  };
  const auto call = texts(book().with(in_three()), "2026-03-27");
  CAPTURE(call);
  CHECK(holds(call, "400,00 \u20ac"));
  CHECK(holds(call, "\u20ac400.00"));
  CHECK_FALSE(holds(call, " 0,00"));
  const auto neutral = texts(book(client().overwhelmed()).with(in_three()), "2026-03-16");
  CAPTURE(neutral);
  CHECK(holds(neutral, "400,00 \u20ac"));
  CHECK_FALSE(holds(neutral, " 0,00"));
}

TEST_CASE("the invoice goes out with the first instalment to be paid, and the account for it") {
  const auto now = book().with(in_three().not_sent()).on("2026-03-02");
  REQUIRE(now.actions() == "send-invoice by email: F-101");
  const auto text = whole_text(now.draft(*now.action_on(), Language::en));
  CAPTURE(text);
  CHECK(holds(text, "To pay for invoice F-101: \u20ac400.00"));
  CHECK(holds(text, "IBAN FR76"));
}

TEST_CASE("a claim is declared and a dispute settled with what falls due later") {
  const auto text = [](EventKind kind) {
    const auto now = book().with(in_three().happened(kind, "2026-04-02")).on("2026-04-02");
    return whole_text(now.draft(*now.action_on(), Language::en));
  };
  CHECK(holds(text(EventKind::insolvency), "\u20ac1,200.00"));
  CHECK(holds(text(EventKind::dispute), "\u20ac1,200.00 in all"));
}

TEST_CASE("E78: an instalment due today is no part of a chase of what is late") {
  const auto now =
      book()
          .with(invoice())
          .with(invoice("F-102").instalment("2026-05-04", "600.00").instalment("2026-06-08", "600.00"))
          .on("2026-05-04");
  CHECK(now.actions() == "overdue by email: F-101");
  CHECK(now.action_on()->amounts.front() == money("1200.00"));
}

TEST_CASE("E31: two instalments due on one day share one request, which lists what is late without a step") {
  const auto due_today = [](std::string_view number) {
    return invoice(number).instalment("2026-05-04", "600.00").instalment("2026-06-08", "600.00");
  };
  const auto late = invoice("F-100").due("2026-04-24").done("overdue", "2026-04-28");
  CHECK(book().with(due_today("F-102")).with(due_today("F-103")).with(late).on("2026-05-04").actions() ==
        "instalment-request by email: F-100 listed only, F-102, F-103");
}

TEST_CASE("rows of a schedule may stand in any order") {
  const auto in_disorder = invoice().instalment("2026-05-04", "600.00").instalment("2026-04-01", "600.00");
  CHECK(book().with(in_disorder).on("2026-04-02").actions() == "overdue by email: F-101");
  CHECK(book().with(in_disorder).on("2026-04-02").due() == "2026-04-01");
}

}  // namespace relance::test
