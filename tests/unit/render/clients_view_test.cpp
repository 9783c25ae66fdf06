// SPDX-License-Identifier: MIT
// The forms of `relance clients`, all of one view.
#include "render/clients_view.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "playbook/score.hpp"
#include "render/names.hpp"

namespace relance::test {

namespace {

const Surroundings kNoPlans;

ClientsView view_of(const BookOn& seen) {
  const auto& assessment = seen.assessment();
  ClientsView view{assessment.as_of, {}, days_sales_outstanding(assessment), payment_time(assessment), {}};
  for (const auto& client : assessment.ledger->clients) {
    ClientFigures figures;
    figures.record = payment_record(assessment, kNoPlans, client);
    figures.suggestion = suggested_type(seen.rulebook(), figures.record);
    figures.risks = risks_of(client, receivables_of(assessment, client.id));
    view.clients.push_back(std::move(figures));
  }
  return view;
}

BookBuilder usual_book() {
  return book(client().high_risk())
      .with(client("arve"))
      .with(invoice().paid("2026-04-11", "600.00"))
      .with(invoice("F-102").total("70.00", "GBP"));
}

std::string text_on(const BookOn& seen, Language language, bool is_terminal = false) {
  Style style;
  style.has_bars = is_terminal;
  return clients_report(view_of(seen), {language, seen.assessment().as_of, style});
}

}  // namespace

TEST_CASE("a row says what is open, late, how late, and the risk") {
  const BookOn& seen = usual_book().on("2026-05-04");
  const std::string text = one_line(text_on(seen, Language::en));
  // 600 * 10 days paid, 600 * 33 days open
  CHECK(holds(text, "600.00 EUR 600.00 EUR 21.5 - - - - - 10 - - ! high-risk client"));
  CHECK(holds(text, "70.00 GBP 70.00 GBP 33.0"));
  CHECK(holds(one_line(text_on(seen, Language::fr)), "21,5"));
}

TEST_CASE("a client without any amount has a row of dashes") {
  CHECK(holds(one_line(text_on(usual_book().on("2026-05-04"), Language::en)), "Atelier arve - - - - - -"));
}

TEST_CASE("the trend is a chart on a terminal only") {
  const BookOn& seen = usual_book().on("2026-05-04");
  CHECK(holds(text_on(seen, Language::en, true), "\u00b7\u00b7\u00b7\u00b7\u00b7\u2584"));
  CHECK_FALSE(holds(text_on(seen, Language::en), "\u2584"));
}

TEST_CASE("in JSON every client has its currencies apart, and the book its DSO") {
  const BookOn& seen = usual_book().on("2026-05-04");
  const Diagnostics none;
  const auto document =
      nlohmann::json::parse(clients_json({seen.assessment().as_of, none}, view_of(seen), Language::en));
  REQUIRE(document["clients"].size() == 2);
  const auto morel =
      document["clients"][0]["client"] == "morel" ? document["clients"][0] : document["clients"][1];
  CHECK(morel["currencies"][0]["days_late_weighted"] == "21.5");
  CHECK(morel["currencies"][0]["trend"].size() == kTrendQuarters);
  CHECK(morel["currencies"][0]["trend"][5]["days_late_weighted"] == "10.0");
  CHECK(morel["currencies"][1]["currency"] == "GBP");
  CHECK(morel["suggested_type"].is_null());
  CHECK(morel["risk"] == nlohmann::json({"high_risk_client"}));
  CHECK(document["dso"][0]["days"] == "32.0");
  CHECK(document["dso"][0]["method"] == "closing_balance");
  CHECK(document["paid_on_average_days"].is_null());
}

TEST_CASE("the table for a spreadsheet has the same columns in every row and no formula") {
  auto evil = client("evil").build();
  auto of = usual_book();
  const BookOn& seen = of.on("2026-05-04");
  auto view = view_of(seen);
  evil.name = "=cmd|' /C calc'!A1";
  view.clients.front().record.client = &evil;
  const std::string csv = clients_csv(view);
  CHECK(holds(csv, ",'=cmd|' /C calc'!A1,"));
  std::size_t rows = 0;
  std::ptrdiff_t commas = -1;
  for (std::size_t at = 0; at < csv.size();) {
    const auto end = csv.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    const auto here = std::count(csv.begin() + static_cast<std::ptrdiff_t>(at),
                                 csv.begin() + static_cast<std::ptrdiff_t>(end), ',');
    if (commas < 0) commas = here;
    CHECK(here == commas);
    ++rows;
    at = end + 2;
  }
  CHECK(rows == 4);
}

TEST_CASE("tenths of a day have one decimal and their sign") {
  CHECK(tenths_decimal({0}) == "0.0");
  CHECK(tenths_decimal({124}) == "12.4");
  CHECK(tenths_decimal({-3}) == "-0.3");
}

TEST_CASE("every trait has a sentence in both languages") {
  for (int kind = 0; kind <= static_cast<int>(TraitKind::is_always_late); ++kind) {
    const Trait trait{static_cast<TraitKind>(kind), ClientType::overwhelmed, 2, 3};
    CAPTURE(kind);
    CHECK_FALSE(trait_text(trait, Language::fr).empty());
    CHECK_FALSE(trait_text(trait, Language::en).empty());
    CHECK_FALSE(word(trait.kind).empty());
  }
}

}  // namespace relance::test
