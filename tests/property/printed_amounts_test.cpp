// SPDX-License-Identifier: MIT
// What is open is the same to the cent wherever it is printed: in each report and export, by client and
// currency, read again as a person or a spreadsheet would.
#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

#include "book_on.hpp"
#include "exchange/ledger_journal.hpp"
#include "made_up_book.hpp"
#include "printed_book.hpp"
#include "receivable/journal.hpp"
#include "render/receivables_csv.hpp"
#include "render/table_csv.hpp"

namespace relance::test {

namespace {

using Json = nlohmann::json;
using Sums = std::map<std::pair<std::string, std::string>, Minor>;  // by client and currency

Minor minor_of(const std::string& amount, const std::string& currency) {
  const auto read = parse_money(amount, *Currency::from_code(currency));
  REQUIRE(read.has_value());
  return read->minor();
}

// One text, so that a failure shows both sides.
std::string told(const Sums& sums) {
  std::string out;
  for (const auto& [key, minor] : sums) {
    if (minor == 0) continue;
    const Money amount{minor, *Currency::from_code(key.second)};
    out += key.first + " " + to_decimal(amount) + " " + key.second + "\n";
  }
  return out;
}

// ---- tables ----

using Row = std::map<std::string, std::string>;

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  bool is_quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == '"' && is_quoted && i + 1 < line.size() && line[i + 1] == '"') {
      fields.back() += line[++i];
    } else if (c == '"') {
      is_quoted = !is_quoted;
    } else if (c == ',' && !is_quoted) {
      fields.emplace_back();
    } else if (c != '\r') {
      fields.back() += c;
    }
  }
  return fields;
}

std::vector<Row> rows_of(const std::string& csv) {
  std::istringstream lines(csv);
  std::string line;
  std::vector<std::string> head;
  std::vector<Row> rows;
  while (std::getline(lines, line)) {
    const auto fields = fields_of(line);
    if (head.empty()) {
      head = fields;
      continue;
    }
    REQUIRE(fields.size() == head.size());
    Row row;
    for (std::size_t i = 0; i < head.size(); ++i) row[head[i]] = fields[i];
    rows.push_back(std::move(row));
  }
  return rows;
}

// ---- what each says ----

bool counts(const std::string& standing, bool is_sent, bool is_note) {
  return standing != "void" && standing != "written_off" && (is_note || is_sent);
}

Sums in_list(const Json& document, const Ledger& ledger) {
  Sums sums;
  for (const auto& invoice : document.at("invoices")) {
    if (invoice.at("open").is_null()) continue;
    const bool is_note = is_credit_note(*find_invoice(ledger, invoice.at("number").get<std::string>()));
    if (!counts(invoice.at("standing"), !invoice.at("sent").is_null(), is_note)) continue;
    const std::string currency = invoice.at("currency");
    sums[{invoice.at("client"), currency}] += minor_of(invoice.at("open"), currency);
  }
  return sums;
}

Sums in_table(const std::string& csv) {
  Sums sums;
  for (auto& row : rows_of(csv)) {
    const bool is_note = !row["credit_note_for"].empty();
    if (row["open"].empty() || !counts(row["standing"], !row["sent"].empty(), is_note)) continue;
    sums[{row["client"], row["currency"]}] += minor_of(row["open"], row["currency"]);
    if (!is_note) {
      Minor all = 0;
      for (const auto* part : {"paid", "credited", "written_off", "open"})
        all += minor_of(row[part], row["currency"]);
      CHECK(all == minor_of(row["total"], row["currency"]));
    }
  }
  return sums;
}

Sums in_ageing(const Json& rows) {
  Sums sums;
  for (const auto& row : rows) {
    const std::string currency = row.at("currency");
    Minor by_age = 0;
    for (const auto& bucket : row.at("buckets")) by_age += minor_of(bucket.at("amount"), currency);
    CHECK(by_age == minor_of(row.at("total"), currency));
    sums[{row.at("client"), currency}] += by_age;
  }
  return sums;
}

Sums in_ageing_table(const std::string& csv) {
  Sums sums;
  for (auto& row : rows_of(csv))
    sums[{row["client"], row["currency"]}] += minor_of(row["total"], row["currency"]);
  return sums;
}

Sums in_statements(const SeenBook& seen, bool has_settled) {
  Sums sums;
  Sums in_items;
  Sums in_csv;
  for (const auto& client : seen.assessment().ledger->clients) {
    const Json document = Json::parse(printed_statement(seen, client, has_settled));
    for (const auto& account : document.at("accounts")) {
      const std::string currency = account.at("currency");
      sums[{client.id, currency}] += minor_of(account.at("open"), currency);
      for (const auto& item : account.at("items"))
        in_items[{client.id, currency}] += minor_of(item.at("open"), currency);
    }
    for (auto& row : rows_of(printed_statement_csv(seen, client, has_settled)))
      in_csv[{client.id, row["currency"]}] += minor_of(row["open"], row["currency"]);
  }
  CHECK(told(in_items) == told(sums));
  CHECK(told(in_csv) == told(sums));
  return sums;
}

// `    assets:receivable:CLIENT   AMOUNT CODE`
Sums in_journal(const std::string& journal) {
  constexpr std::string_view kAccount = "    assets:receivable:";
  Sums sums;
  std::istringstream lines(journal);
  std::string line;
  while (std::getline(lines, line)) {
    if (!line.starts_with(kAccount)) continue;
    std::istringstream words(line.substr(kAccount.size()));
    std::string client;
    std::string amount;
    std::string currency;
    words >> client >> amount >> currency;
    sums[{client, currency}] += minor_of(amount, currency);
  }
  return sums;
}

}  // namespace

TEST_CASE("what is open is the same to the cent in list, aging, statement and every export") {
  int amounts = 0;
  for_many(kUsualRuns, [&amounts](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    const Diagnostics none;
    const auto invoices = listed(seen);
    const std::string open = told(in_list(Json::parse(list_json({today, none}, invoices, {})), ledger));
    CHECK(told(in_table(receivables_csv(invoices))) == open);
    for (const auto basis : {AgingBasis::due, AgingBasis::issued}) {
      const Aging aging = age(seen.assessment(), ledger.profile.defaults.buckets, basis, false);
      CHECK(told(in_ageing(Json::parse(aging_json({today, none}, aging)).at("rows"))) == open);
      CHECK(told(in_ageing_table(aging_csv(aging))) == open);
    }
    for (const bool has_settled : {false, true}) CHECK(told(in_statements(seen, has_settled)) == open);
    const Json exported = Json::parse(printed_book(seen));
    CHECK(told(in_list(exported, ledger)) == open);
    CHECK(told(in_journal(ledger_journal(journal_of(seen.assessment()), today, {}))) == open);
    if (!open.empty()) ++amounts;
  });
  if (runs_wanted(kUsualRuns).count >= kUsualRuns) CHECK(amounts > kUsualRuns / 2);
}

}  // namespace relance::test
