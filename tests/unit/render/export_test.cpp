// SPDX-License-Identifier: MIT
// What `export` writes: the words of a calendar, the table, the document.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "json_support.hpp"
#include "render/agenda_text.hpp"
#include "render/export_document.hpp"
#include "render/receivables_csv.hpp"

namespace relance {

namespace {

test::BookBuilder late_book() {
  return test::book(test::client().contact(Role::payer, "Nadia Morel"))
      .with(test::invoice().done("overdue", "2026-04-02"));
}

struct Words {
  std::string summary;
  std::string description;
};

// Of the first entry of the kind.
Words words_of(const test::BookBuilder& of, std::string_view iso, AgendaKind kind, Language language) {
  const test::BookOn& seen = of.on(iso);
  const Date day = test::day(iso);
  for (const auto& entry : agenda_of(seen.rulebook(), seen.around(), seen.assessment(), day + Days{60})) {
    if (entry.kind != kind) continue;
    return {agenda_summary(entry, language), agenda_description(entry, {language, day, {}})};
  }
  return {};
}

ListedInvoice listed(const Sample& sample) {
  return {&sample.receivable, "30 jours", NextStep{"overdue", make_date(2026, 4, 2)}};
}

}  // namespace

TEST_CASE("an action in a calendar says who, what and how much, then why and what to run") {
  const auto words = words_of(late_book(), "2026-04-16", AgendaKind::action, Language::en);
  CHECK(test::holds(words.summary, ": "));
  CHECK(test::holds(words.summary, "(F-101) \u00b7 \u20ac1,200.00"));
  CHECK(test::holds(words.description, "F-101, Refonte du site, \u20ac1,200.00, 15 days late"));
  CHECK(test::holds(words.description, "Nadia Morel"));
  CHECK(test::holds(words.description, "\n- "));
  CHECK(words.description.ends_with("\nrelance draft F-101\nrelance done F-101"));
}

TEST_CASE("a calendar is in the language of the interface, each day with its own words") {
  const auto promised = test::book().with(test::invoice().promise("2026-04-03", "2026-04-20"));
  CHECK(test::holds(words_of(promised, "2026-04-07", AgendaKind::promise, Language::fr).summary,
                    "paiement promis (F-101)"));
  CHECK(test::holds(words_of(promised, "2026-04-07", AgendaKind::promise, Language::en).summary,
                    ": payment promised (F-101)"));
  const auto open = test::book(test::client().pays_on({10})).with(test::invoice());
  CHECK(test::holds(words_of(open, "2026-03-30", AgendaKind::due, Language::en).summary, ": due (F-101)"));
  CHECK(test::holds(words_of(open, "2026-03-30", AgendaKind::pay_run, Language::fr).summary,
                    "jour de paiement (F-101)"));
  for (const AgendaKind kind :
       {AgendaKind::action, AgendaKind::due, AgendaKind::promise, AgendaKind::pay_run}) {
    CHECK_FALSE(agenda_category(kind, Language::fr).empty());
    CHECK_FALSE(agenda_category(kind, Language::en).empty());
  }
}

TEST_CASE("no name adds a line to the words of a calendar, and a number is one word for the shell") {
  auto odd = test::book().with(test::invoice("F'1 $(x)").promise("2026-04-03", "2026-04-20"));
  const auto words = words_of(odd, "2026-04-07", AgendaKind::promise, Language::en);
  CHECK(words.summary.find('\n') == std::string::npos);
  CHECK(words.description.ends_with("relance show 'F'\\''1 $(x)'"));
}

TEST_CASE("a calendar is named after the business, and says which files are not in it") {
  Me me;
  me.name = "Camille Durand";
  CHECK(agenda_name(me, Language::en) == "Follow-ups: Camille Durand");
  me.business = "Durand\nConseil";
  CHECK(agenda_name(me, Language::fr) == "Relances\u00a0: Durand Conseil");
  const Look look{Language::en, kToday, {}};
  CHECK(test::one_line(agenda_note({}, look)) == "To come as of 4 May 2026, if nothing changes");
  CHECK(test::holds(agenda_note({left_out("invoices/x.toml", "")}, look), "\n1 file could not be read"));
}

TEST_CASE("the table has a row an invoice, with a cell for each column of its head") {
  Sample sample;
  sample.invoice.title = "=1+1";
  sample.receivable.balance.written_off = money("12.00");
  CHECK(receivables_csv({listed(sample)}) ==
        receivables_csv_head() +
            "2026-014,atelier-morel,Atelier Morel,'=1+1,2026-03-02,2026-03-02,2026-04-01,terms,30 jours,EUR,"
            "2400.00,0.00,0.00,12.00,2400.00,33,63,overdue,,,overdue,2026-04-02,,,,,,,,"
            "invoices/2026-014.toml\r\n");
  sample.invoice.discount = Discount{"2.5", 70};
  CHECK(test::holds(receivables_csv({listed(sample)}), ",2.5,70,running,2026-05-11,60.00,2340.00,,"));
}

TEST_CASE("the table of nothing is its head") {
  CHECK(receivables_csv({}) == receivables_csv_head());
}

TEST_CASE("the exported book holds clients, invoices with all that happened, and balances that add up") {
  const auto of =
      test::book().with(test::invoice().paid("2026-04-03", "200.00").done("overdue", "2026-04-02"));
  const test::BookOn& seen = of.on("2026-04-10");
  const std::vector<ListedInvoice> invoices = {{&seen.receivable(), "", std::nullopt}};
  const Aging aging = age(seen.assessment(), {30}, AgingBasis::due, false);
  const std::string text = export_json(kEnvelope, {seen.assessment(), invoices, aging});
  CHECK(is_exported_json(text));
  const auto document = parsed(text);
  CHECK(members_of(document) ==
        Names{"schema", "as_of", "export", "clients", "invoices", "balances", "left_out", "diagnostics"});
  CHECK(document["clients"][0]["id"] == "morel");
  const auto& invoice = document["invoices"][0];
  CHECK(invoice["open"] == "1000.00");
  CHECK(invoice["counted"] == true);
  CHECK(invoice["events"].size() == 2);
  CHECK(invoice["movements"][0] ==
        Json::parse(R"({"on": "2026-04-03", "kind": "payment", "amount": "200.00"})"));
  CHECK(invoice["instalments"][0] == Json::parse(R"({"due": "2026-04-01", "due_as_written": "2026-04-01",
      "amount": "1200.00", "open": "1000.00"})"));
  CHECK(document["balances"] ==
        Json::parse(R"([{"client": "morel", "currency": "EUR", "open": "1000.00"}])"));
}

TEST_CASE("another document is not taken for an exported book") {
  CHECK_FALSE(is_exported_json(list_json(kEnvelope, {}, {})));
  CHECK_FALSE(is_exported_json(""));
  CHECK_FALSE(is_exported_json("{\"export\": \"book\"}"));
}

}  // namespace relance
