// SPDX-License-Identifier: MIT
// The three forms of the report, and that nothing of a book gets out of them as markup.
#include "render/overview.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

const std::vector<LeftOut> kNoFiles;
const std::vector<int> kBuckets = {30, 60, 90};

Overview overview_on(const BookOn& seen, const std::vector<LeftOut>& left_out = kNoFiles) {
  const Ledger& ledger = *seen.assessment().ledger;
  const Date as_of = seen.assessment().as_of;
  Overview overview{ledger.profile.me, as_of, as_of + Days{6}, {}, {}, {}, left_out, {}};
  overview.aging = age(seen.assessment(), kBuckets, AgingBasis::due, false);
  overview.actions = actions_until(seen.rulebook(), seen.around(), seen.assessment(), overview.until);
  for (const auto& one : ledger.clients) {
    auto lanes = lanes_of(seen.rulebook(), seen.around(), seen.assessment(), one, false);
    if (!lanes.lanes.empty()) overview.clients.push_back(std::move(lanes));
  }
  return overview;
}

std::string page(const BookBuilder& builder, Language language = Language::en) {
  const BookOn& seen = builder.on("2026-04-10");
  return overview_page(overview_on(seen), language, built_in_text).value();
}

BookBuilder usual() {
  return book().with(invoice().done("overdue", "2026-04-02")).with(invoice("F-102").due("2026-05-01"));
}

}  // namespace

TEST_CASE("the page holds the week, the ages and a timeline, in the language of the interface") {
  const std::string english = page(usual());
  for (const char* part : {"<html lang=\"en\">", "<h1>Report on Friday 10\u00a0April 2026</h1>", "This week",
                           "Open money by age", "Timeline of each client", "F-101", "\u20ac2,400.00"}) {
    CAPTURE(part);
    CHECK(holds(english, part));
  }
  const std::string french = page(usual(), Language::fr);
  for (const char* part : {"<html lang=\"fr\">", "Rapport du vendredi 10\u00a0avril 2026", "Cette semaine",
                           "2\u202f400,00\u00a0\u20ac", "non \u00e9chu"}) {
    CAPTURE(part);
    CHECK(holds(french, part));
  }
}

TEST_CASE("the page asks for nothing from elsewhere and runs nothing") {
  const std::string whole = page(usual());
  for (const char* part :
       {"<script", "http:", "https:", "src=", "url(", "@import", "<link", "<img", "onclick"}) {
    CAPTURE(part);
    CHECK_FALSE(holds(whole, part));
  }
  CHECK(holds(whole, "default-src 'none'"));
}

TEST_CASE("the same book gives the same page") {
  CHECK(page(usual()) == page(usual()));
}

TEST_CASE("no value of a book becomes markup or style") {
  auto of = client();
  Client hostile = of.build();
  hostile.name = "</h3></svg><script>alert(1)</script> \"x\" 'y' {{number}} url(https://evil.example)";
  auto one = invoice();
  one.record().number = "F\"><img src=x>";
  Ledger ledger = book().with(one.done("overdue", "2026-04-02")).ledger();
  ledger.clients.front().name = hostile.name;
  ledger.profile.me.business = "</title><style>*{display:none}</style>";
  const BookOn seen(ledger, built_in_playbooks(), day("2026-04-10"));
  const std::string whole = overview_page(overview_on(seen), Language::en, built_in_text).value();
  for (const char* part : {"<script", "<img", "</title><style", "<style>*"}) {
    CAPTURE(part);
    CHECK_FALSE(holds(whole, part));
  }
  CHECK(holds(whole, "{{number}} url(https://evil.example)"));  // as words
  CHECK(holds(whole, "&lt;script&gt;"));
}

TEST_CASE("a book without anything open says so in every form") {
  const auto paid = book().with(invoice().paid("2025-04-01"));
  CHECK(holds(page(paid), "Nothing is open."));
  const BookOn& seen = paid.on("2026-04-10");
  CHECK(holds(overview_text(overview_on(seen), {Language::en, seen.assessment().as_of, {}}),
              "Nothing is open."));
  CHECK(holds(overview_text(overview_on(seen), {Language::fr, seen.assessment().as_of, {}}),
              "Rien n\u2019est ouvert."));
}

TEST_CASE(
    "what is to the client's credit is told apart where it makes the whole smaller than its late part") {
  const auto credited = book().with(invoice()).with(invoice("F-102").paid("2026-03-05", "1300.00"));
  CHECK(
      holds(page(credited), "Open: \u20ac1,100.00 (\u20ac1,200.00 late, less \u20ac100.00 to their credit)"));
  CHECK(holds(page(credited), "paid, overpaid \u20ac100.00"));
  CHECK(holds(page(usual()), "Open: \u20ac2,400.00, of which \u20ac1,200.00 late"));
}

TEST_CASE("what could not be read is named on the page") {
  LeftOut left;
  left.file = "invoices/<bad>.toml";
  const std::vector<LeftOut> files = {left};
  const BookOn& seen = usual().on("2026-04-10");
  const std::string whole = overview_page(overview_on(seen, files), Language::en, built_in_text).value();
  CHECK(holds(whole, "invoices/&lt;bad&gt;.toml"));
}

TEST_CASE("a frame without a place for the report is refused") {
  const BookOn& seen = usual().on("2026-04-10");
  const TextLookup texts = [](const std::string&) -> std::optional<std::string> { return "<html></html>"; };
  CHECK_FALSE(overview_page(overview_on(seen), Language::en, texts));
}

TEST_CASE("the JSON holds the same week, ages and timelines") {
  const BookOn& seen = usual().on("2026-04-10");
  const Diagnostics none;
  const auto whole =
      nlohmann::json::parse(overview_json({seen.assessment().as_of, none}, overview_on(seen), Language::en));
  CHECK(whole["until"] == "2026-04-16");
  CHECK(whole["aging"]["totals"][0]["total"] == "2400.00");
  const auto& timeline = whole["clients"][0]["timeline"];
  REQUIRE(timeline.size() == 2);
  CHECK(timeline[0]["number"] == "F-101");
  CHECK(timeline[0]["late_from"] == "2026-04-01");
  CHECK(timeline[1]["still_due"][0]["open"] == "1200.00");
  for (const auto& action : whole["actions"]) CHECK(action["on"] >= "2026-04-10");
}

}  // namespace relance::test
