// SPDX-License-Identifier: MIT
// Scenarios 8 to 16: late, promised, paid.
#include <doctest/doctest.h>

#include <algorithm>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "ledger/cross_checks.hpp"
#include "scenario_words.hpp"

namespace relance::test {

namespace {

// How the breach is said, plainly: the terms are no longer kept.
std::string_view breach(ClientType type, Language language) {
  const bool is_french = language == Language::fr;
  switch (type) {
    case ClientType::standard:
      return is_french ? "le paiement est d\u00e9sormais en retard" : "payment is now overdue";
    case ClientType::perfectionist:
      return is_french ? "ne sont donc plus respect\u00e9es" : "no longer being met";
    case ClientType::overwhelmed:
      return is_french ? "ne sont donc plus respect\u00e9es" : "no longer being met";
    case ClientType::procrastinator:
      return is_french ? "Nos conditions de r\u00e8glement ne sont pas tenues" : "outside our payment terms";
  }
  return {};
}

bool attaches(const Action& action, Attachment attachment) {
  const auto& all = action.step->attachments;
  return std::find(all.begin(), all.end(), attachment) != all.end();
}

InvoiceBuilder reminded() {
  return invoice().done("overdue", "2026-04-02");
}

}  // namespace

TEST_CASE(
    "scenario 8: the day after the due day every type gets an email that says the breach and how to pay") {
  for (const auto type : kTypes) {
    const auto now = book(client().type(type)).with(invoice()).on("2026-04-02");
    CHECK(now.actions() == "overdue by email: F-101");
    const Action& action = *now.action_on();
    CHECK(action.step->read_receipt);
    for (const auto language : kLanguages) {
      const auto draft = now.draft(action, language);
      const auto text = whole_text(draft);
      CAPTURE(text);
      CHECK(holds(draft.subject, "F-101"));
      CHECK_FALSE(names_an_amount(draft.subject));
      CHECK(holds(text, breach(type, language)));
      CHECK(holds(text, language == Language::fr ? "hier" : "yesterday"));
      CHECK(holds(text, language == Language::fr ? "1 200,00 \u20ac" : "\u20ac1,200.00"));
      CHECK(holds(text, "FR76 3000 6000 0112 3456 7890 189"));
      CHECK(holds(text, language == Language::fr ? "si votre r\u00e8glement est parti" : "has crossed"));
    }
  }
}

TEST_CASE("scenario 9: an overwhelmed client is invited for fifteen minutes, a week after the first word") {
  const auto of_type = book(client().overwhelmed()).with(reminded());
  const auto before = of_type.on("2026-04-08");
  CHECK(before.actions() == "nothing");
  CHECK(before.waits() == "next_step 2026-04-09, meeting on 2026-04-09");
  const auto now = of_type.on("2026-04-09");
  CHECK(now.actions() == "meeting by email: F-101");
  CHECK(attaches(*now.action_on(), Attachment::invitation));
  CHECK(holds(now.draft(*now.action_on(), Language::en).subject, "fifteen minutes"));
  CHECK(holds(whole_text(now.draft(*now.action_on(), Language::fr)), "quart d\u2019heure"));
}

TEST_CASE("scenario 10: a large overwhelmed client gets the statement of all open invoices with the appeal") {
  const auto now =
      book(client().overwhelmed().large())
          .with(reminded().done("meeting", "2026-04-09"))
          .with(invoice("F-130").issued("2026-04-01").total("310.00").done("week-1", "2026-04-08"))
          .with(invoice("F-090").issued("2026-01-05").total("77.00").paid("2026-02-02"))
          .on("2026-04-16");
  CHECK(now.actions() == "statement by email: F-101");
  CHECK(attaches(*now.action_on(), Attachment::statement));
  const auto french = now.draft(*now.action_on(), Language::fr);
  CHECK(holds(whole_text(french), "qui compte sur ce r\u00e8glement pour boucler son mois"));
  const auto english = now.draft(*now.action_on(), Language::en);
  CHECK(holds(whole_text(english), "counts on this payment to see the month through"));
  REQUIRE(english.enclosures.size() == 1);
  const auto& statement = english.enclosures.front();
  CHECK(statement.name == "statement-morel-2026-04-16.csv");
  CHECK(holds(statement.text, "\nF-101,"));
  CHECK(holds(statement.text, "\nF-130,"));
  CHECK_FALSE(holds(statement.text, "F-090"));
}

TEST_CASE(
    "scenario 11: without a due date and terms anywhere, an invoice is due after thirty days, with a "
    "warning") {
  const auto of_no_terms = book().with(invoice().no_terms());
  const auto now = of_no_terms.on("2026-03-09");
  CHECK(now.due() == "2026-04-01");
  CHECK(now.receivable().due_from == DueFrom::standard);
  auto ledger = of_no_terms.ledger();
  const auto diagnostics = cross_check(ledger, {{"overdue"}, {"standard"}});
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.front().code == "W002");
  CHECK(diagnostics.front().severity == Severity::warning);
}

TEST_CASE("scenario 12: a client with pay runs is left alone until the run after the due day has passed") {
  const auto with_runs = book(client().pays_on({10, 25})).with(invoice().due("2026-04-12"));
  for (const auto* date : {"2026-04-13", "2026-04-27"}) {
    const auto before = with_runs.on(date);
    CHECK(before.actions() == "nothing");
    CHECK(before.waits() == "pay_run 2026-04-27, overdue on 2026-04-28");
  }
  CHECK(with_runs.on("2026-04-28").actions() == "overdue by email: F-101");
}

TEST_CASE("scenario 13: whoever pays after the first word is thanked, and nothing else") {
  for (const auto type : kTypes) {
    const auto now = book(client().type(type)).with(reminded().paid("2026-04-08")).on("2026-04-09");
    CHECK(now.actions() == "thank-you by email: F-101");
  }
}

TEST_CASE("scenario 14: a broken promise is followed by a call, then the ladder goes on where it stood") {
  const auto promised = reminded().promise("2026-04-07", "2026-04-20");
  const auto before = book().with(promised).on("2026-04-16");
  CHECK(before.actions() == "nothing");
  CHECK(before.standing() == "promised");
  CHECK(before.waits() == "promised 2026-04-20, broken-promise on 2026-04-21");
  CHECK(book().with(promised).on("2026-04-20").actions() == "nothing");
  CHECK(book().with(promised).on("2026-04-21").actions() == "broken-promise by call: F-101");
  auto called = promised;
  const auto after = book().with(called.done("broken-promise", "2026-04-21"));
  CHECK(after.on("2026-04-21").next() == "second-reminder on 2026-04-24");
  CHECK(after.on("2026-04-23").actions() == "nothing");
  CHECK(after.on("2026-04-24").actions() == "second-reminder by email: F-101");
}

TEST_CASE("scenario 15: one message lists both late invoices, and each is recorded at its own step") {
  auto of_two = book(client().perfectionist())
                    .with(reminded())
                    .with(invoice("F-118").issued("2026-03-09").total("450.00"));
  const auto now = of_two.on("2026-04-09");
  CHECK(now.due("F-118") == "2026-04-08");
  CHECK(now.actions() == "instalment-offer by email: F-101, F-118 as overdue");
  for (const auto language : kLanguages) {
    const auto text = whole_text(now.draft(*now.action_on(), language));
    CHECK(holds(text, "F-101"));
    CHECK(holds(text, "F-118"));
    CHECK(holds(text, language == Language::fr ? "1 650,00 \u20ac" : "\u20ac1,650.00"));
  }
  auto ledger = of_two.ledger();
  record(ledger, now.morning().actions.front(), day("2026-04-09"));
  CHECK(find_invoice(ledger, "F-101")->events.back().step == "instalment-offer");
  REQUIRE(find_invoice(ledger, "F-118")->events.size() == 1);
  CHECK(find_invoice(ledger, "F-118")->events.back().step == "overdue");
}

TEST_CASE("scenario 16: an invoice met late starts at the first step, which says the true number of days") {
  const auto now = book().with(invoice()).on("2026-04-13");
  CHECK(now.actions() == "overdue by email: F-101");
  CHECK(holds(whole_text(now.draft(*now.action_on(), Language::fr)), "il y a 12 jours"));
  CHECK(holds(whole_text(now.draft(*now.action_on(), Language::en)), "12 days ago"));
  const auto done = book().with(invoice().done("overdue", "2026-04-13"));
  CHECK(done.on("2026-04-13").next() == "second-reminder on 2026-04-20");
  CHECK(done.on("2026-04-17").actions() == "nothing");
  CHECK(done.on("2026-04-20").actions() == "second-reminder by email: F-101");
}

}  // namespace relance::test
