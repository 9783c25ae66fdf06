// SPDX-License-Identifier: MIT
// Scenarios 1 to 7: sent, and not due yet.
#include <doctest/doctest.h>

#include <sstream>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "scenario_words.hpp"

namespace relance::test {

namespace {

// Everything a text could be tempted to mention.
InvoiceBuilder rich_invoice() {
  auto rich = invoice();
  rich.record().pdf = "F-101.pdf";
  rich.record().pay_url = "https://pay.example/F-101";
  rich.record().value = "le taux de conversion a gagn\u00e9 12 %";
  rich.record().message_id = "<mail-1@durand.example>";
  return rich;
}

// What a forwarded mail quotes, as one line.
std::string quoted_lines(const Draft& draft) {
  std::istringstream lines(draft.body);
  std::string quoted;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("> ")) quoted += line.substr(2) + " ";
  }
  return one_line(quoted);
}

// The nudges that this type gets before 2026-03-27, each on its day.
InvoiceBuilder nudged(ClientType type) {
  auto nudged = invoice().done("week-1", "2026-03-09");
  if (type == ClientType::standard) return nudged;
  return nudged.done("week-2", "2026-03-16").done_by(Channel::task, "week-3", "2026-03-23");
}

}  // namespace

TEST_CASE(
    "scenario 1: a week after sending, a perfectionist is asked whether the invoice is right, and for no "
    "money") {
  const auto now = book(client().perfectionist()).with(rich_invoice()).on("2026-03-09");
  CHECK(now.actions() == "week-1 by email: F-101");
  for (const auto language : kLanguages) {
    const auto draft = now.draft(*now.action_on(), language);
    CHECK(holds(draft.subject, "F-101"));
    CHECK_FALSE(names_an_amount(draft.subject));
    CHECK(asking_for_payment(whole_text(draft)) == "");
  }
}

TEST_CASE("scenario 1: the first word after sending asks no type of client for money, in either language") {
  for (const auto type : kTypes) {
    const auto now = book(client().type(type)).with(rich_invoice()).on("2026-03-09");
    CHECK(now.actions() == "week-1 by email: F-101");
    for (const auto language : kLanguages) {
      const auto text = whole_text(now.draft(*now.action_on(), language));
      CAPTURE(text);
      CHECK(asking_for_payment(text) == "");
    }
  }
}

TEST_CASE(
    "scenario 2: a week after sending, an overwhelmed client gets the original forwarded and is asked for "
    "feedback") {
  const auto now = book(client().overwhelmed()).with(rich_invoice()).on("2026-03-09");
  CHECK(now.actions() == "week-1 by email: F-101");
  const auto english = now.draft(*now.action_on(), Language::en);
  CHECK(english.subject.starts_with("Fwd: "));
  CHECK(holds(quoted_lines(english), "F-101"));
  CHECK(holds(quoted_lines(english), "2 March 2026"));
  CHECK(holds(english.body, "your opinion"));
  CHECK(attachment_names(english) == std::vector<std::string>{"F-101.pdf"});
  const auto french = now.draft(*now.action_on(), Language::fr);
  CHECK(whole_text(french).starts_with("Tr : Facture F-101"));
  CHECK(holds(quoted_lines(french), "F-101"));
  CHECK(holds(quoted_lines(french), "2 mars 2026"));
  CHECK(holds(french.body, "votre avis"));
}

TEST_CASE("scenario 3: an open correction is fixed first, and nobody is contacted") {
  const auto now =
      book(client().perfectionist())
          .with(invoice().done("week-1", "2026-03-09").happened(EventKind::correction, "2026-03-12"))
          .on("2026-03-16");
  CHECK(now.actions() == "fix-invoice by task: F-101");
  CHECK(now.standing() == "correcting");
}

TEST_CASE(
    "scenario 4: two weeks after sending, a perfectionist gets an email, and I the idea of a visit or an "
    "event") {
  const auto now =
      book(client().perfectionist()).with(invoice().done("week-1", "2026-03-09")).on("2026-03-16");
  CHECK(now.actions() == "week-2 by email+task: F-101");
  const auto french = whole_text(now.draft(*now.action_on(), Language::fr));
  CHECK(holds(french, "visite"));
  CHECK(holds(french, "un salon, une conf\u00e9rence"));
  const auto english = whole_text(now.draft(*now.action_on(), Language::en));
  CHECK(holds(english, "a short visit"));
  CHECK(holds(english, "a trade fair, a conference"));
}

TEST_CASE("scenario 5: two weeks after sending, an overwhelmed client hears from the neutral mailbox") {
  const auto now = book(client().overwhelmed()).with(invoice().done("week-1", "2026-03-09")).on("2026-03-16");
  CHECK(now.actions() == "week-2 by email: F-101");
  for (const auto language : kLanguages) {
    const auto draft = now.draft(*now.action_on(), language);
    CHECK(draft.sender.email == "compta@durand.example");
    CHECK_FALSE(holds(draft.body, "Camille Durand"));
  }
}

TEST_CASE(
    "scenario 5: two weeks after sending, a procrastinator is phoned, and asked for by \"is X there?\"") {
  const auto now =
      book(client().procrastinator()).with(invoice().done("week-1", "2026-03-09")).on("2026-03-16");
  CHECK(now.actions() == "week-2 by call: F-101");
  CHECK(holds(whole_text(now.draft(*now.action_on(), Language::en)), "\u201cIs Nadia Morel in today?\u201d"));
  CHECK(holds(whole_text(now.draft(*now.action_on(), Language::fr)),
              "\u00ab Est-ce que Nadia Morel est l\u00e0"));
}

TEST_CASE("scenario 6: a new client is phoned three working days before the due day, until it is reached") {
  for (const auto type : kTypes) {
    const auto of_type = book(client().type(type)).with(nudged(type));
    CHECK(of_type.on("2026-03-26").actions() == "nothing");
    CHECK(of_type.on("2026-03-27").actions() == "pre-due by call: F-101");
    CHECK(of_type.on("2026-03-30").actions() == "pre-due by call: F-101");
    CHECK(of_type.on("2026-03-31").actions() == "pre-due by call: F-101");
    const auto due_day = of_type.on("2026-04-01");
    CHECK(due_day.actions() == "nothing");
    CHECK(due_day.standing() == "due_today");
    CHECK(due_day.receivable().days_past_due == 0);
  }
}

TEST_CASE("scenario 7: with pre_due_call = \"never\" nothing is asked until the day after the due day") {
  for (const auto type : kTypes) {
    auto of_type = book(client().type(type)).with(nudged(type)).pre_due_call(PreDueCall::never);
    const auto before = of_type.on("2026-03-30");
    CHECK(before.actions() == "nothing");
    CHECK(before.waits() == "next_step 2026-04-02, overdue on 2026-04-02");
    CHECK(of_type.on("2026-04-01").actions() == "nothing");
    CHECK(of_type.on("2026-04-02").actions() == "overdue by email: F-101");
  }
}

}  // namespace relance::test
