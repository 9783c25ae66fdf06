// SPDX-License-Identifier: MIT
// The forms of a statement of account, all of one account.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "playbook/account_action.hpp"
#include "render/csv.hpp"
#include "render/report_statement.hpp"
#include "render/statement_csv.hpp"

namespace relance::test {

namespace {

const std::vector<int> kBuckets = {30, 60, 90};
const std::vector<LeftOut> kNoFiles;

BookBuilder usual_book() {
  return book().with(invoice().paid("2026-04-03", "200.00")).with(invoice("F-102").due("2026-05-01"));
}

Account account_on(const BookOn& seen) {
  const auto of_client = receivables_of(seen.assessment(), "morel");
  return account_of(*of_client.front()->client, of_client,
                    {seen.assessment().as_of, built_in_rates(), kBuckets});
}

std::string report_on(const BookBuilder& builder, Language language) {
  const BookOn& seen = builder.on("2026-04-10");
  const Account account = account_on(seen);
  return statement_report({account, kNoFiles, {}}, {language, seen.assessment().as_of, {}});
}

Draft draft_on(const BookBuilder& builder, Language language) {
  const BookOn& seen = builder.on("2026-04-10");
  const auto action = account_action(seen.view());
  REQUIRE(action);
  return seen.draft(*action, language);
}

}  // namespace

TEST_CASE("the text names every item, what was received, the ages and the total") {
  const std::string text = one_line(report_on(usual_book(), Language::en));
  for (const char* part :
       {"statement of account on 10 April 2026", "F-101", "1,000.00", "2026-04-03 F-101 payment 200.00",
        "days after the due day", "2,400.00 200.00 - 2,200.00"}) {
    CAPTURE(part);
    CHECK(holds(text, part));
  }
  CHECK(holds(report_on(usual_book(), Language::fr), "jours apr\u00e8s l\u2019\u00e9ch\u00e9ance"));
}

TEST_CASE("a client that owes nothing is told in a sentence") {
  const auto paid = book().with(invoice().paid("2026-04-01"));
  CHECK(holds(report_on(paid, Language::en), "Nothing is open"));
  CHECK(holds(report_on(paid, Language::fr), "ne doit rien"));
}

TEST_CASE("a disputed item says so, a promised one says until when") {
  const auto builder = book()
                           .with(invoice().happened(EventKind::dispute, "2026-04-03"))
                           .with(invoice("F-102").promise("2026-04-03", "2026-04-20"));
  const std::string text = one_line(report_on(builder, Language::en));
  CHECK(holds(text, "disputed since 3 April 2026"));
  CHECK(holds(text, "payment promised by 20 April 2026"));
}

TEST_CASE("a row of the table adds up, and no cell is taken for a formula") {
  auto odd = invoice();
  odd.record().title = "=1+1, \"x\"";
  const BookOn& seen = book().with(odd.paid("2026-04-03", "200.00")).on("2026-04-10");
  CHECK(statement_csv(account_on(seen), Language::en) ==
        "number,title,issued,due,days_late,total,received,credited,open,currency,written_off,remark,"
        "interest,fixed_sum\r\n"
        "F-101,\"'=1+1, \"\"x\"\"\",2026-03-02,2026-04-01,9,1200.00,200.00,0.00,1000.00,EUR,0.00,,,\r\n");
}

TEST_CASE("a cell keeps its line, and a number its minus") {
  CHECK(csv_text("@a\tb") == "'@a b");
  CHECK(csv_row({"-1.00", "a,b", ""}) == "-1.00,\"a,b\",\r\n");
}

TEST_CASE("JSON holds the same figures, with late sums apart") {
  const BookOn& seen = usual_book().claim(ClaimPolicy::claim).on("2026-04-10");
  const Account account = account_on(seen);
  const Diagnostics none;
  const auto document =
      nlohmann::json::parse(statement_json({seen.assessment().as_of, none}, {account, kNoFiles, {}}));
  CHECK(document["client"] == "morel");
  const auto& sheet = document["accounts"][0];
  CHECK(sheet["open"] == "2200.00");
  CHECK(sheet["past_due"] == "1000.00");
  CHECK(sheet["buckets"][0] == nlohmann::json({{"label", "not due"}, {"amount", "1200.00"}}));
  CHECK(sheet["items"][0]["movements"][0]["kind"] == "payment");
  CHECK(sheet["items"][0]["late"]["compensation"] == "40.00");
  CHECK(sheet["items"][1]["late"].is_null());
  CHECK(sheet["late"]["total"] == sheet["items"][0]["late"]["total"]);
}

TEST_CASE("the mail asks for what is late and for nothing else, and carries the table") {
  const Draft draft = draft_on(usual_book(), Language::en);
  CHECK(holds(draft.subject, "F-101"));
  CHECK_FALSE(holds(draft.subject, "F-102"));
  CHECK(holds(one_line(draft.body), "for invoice F-101: \u20ac1,000.00"));
  CHECK(holds(draft.body, "F-102"));
  REQUIRE(draft.enclosures.size() == 1);
  CHECK(draft.enclosures[0].name == "statement-morel-2026-04-10.csv");
  CHECK(holds(draft.enclosures[0].text, "F-102"));
}

TEST_CASE("where nothing is late, disputed or promised items included, the mail asks for no payment") {
  const auto not_due = book().with(invoice().due("2026-05-01"));
  const auto paused = book().with(invoice().happened(EventKind::dispute, "2026-04-03"));
  for (const auto& builder : {not_due, paused}) {
    CHECK(holds(one_line(draft_on(builder, Language::en).body), "You are not being asked for any payment"));
    CHECK(holds(one_line(draft_on(builder, Language::fr).body), "Aucun r\u00e8glement ne vous est demand"));
  }
  const auto covered = book().with(invoice()).with(invoice("A-1").total("1500.00").credit_note_for("F-999"));
  CHECK(holds(one_line(draft_on(covered, Language::en).body), "You are not being asked for any payment"));
}

TEST_CASE("where nothing is asked, no credit is said to have been deducted") {
  const auto later =
      book().with(invoice().instalment("2026-05-01", "600.00").instalment("2026-06-01", "600.00"));
  const std::string body = one_line(draft_on(later, Language::en).body);
  CHECK(holds(body, "instalment 2 of 2, due on 1 June 2026: \u20ac600.00"));
  CHECK_FALSE(holds(body, "Your credit"));
}

TEST_CASE("a client to whom nothing was sent has no account to be told of") {
  const BookOn& seen = book().with(invoice().not_sent()).on("2026-04-10");
  CHECK_FALSE(account_action(seen.view()));
}

}  // namespace relance::test
