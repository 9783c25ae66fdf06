// SPDX-License-Identifier: MIT
#include "render/clients_view.hpp"
#include "render/csv.hpp"
#include "render/names.hpp"

namespace relance {

namespace {

using Row = std::vector<std::string>;

std::string days_cell(const std::optional<TenthDays>& days) {
  return days ? tenths_decimal(*days) : std::string{};
}

std::string quarter_column(const DaySpan& quarter) {
  return "late_" + std::to_string(year_of(quarter.from)) + "_q" +
         std::to_string((month_of(quarter.from) + 2) / 3);
}

Row head_of(Date as_of) {
  Row head = {"client",   "client_name", "type", "suggested_type",
              "currency", "open",        "late", "days_late_weighted"};
  head.reserve(head.size() + kTrendQuarters + 9);
  for (const auto& quarter : trend_quarters(as_of)) head.push_back(quarter_column(quarter));
  for (const auto* name : {"promises_kept", "promises_kept_late", "promises_broken", "promises_running",
                           "promises_superseded", "paid_within_terms", "paid", "risk"})
    head.emplace_back(name);
  return head;
}

Row first_cells(const ClientFigures& figures) {
  const Client& client = *figures.record.client;
  const auto& suggestion = figures.suggestion;
  return {csv_text(client.id), csv_text(client.name), std::string(word(client.type)),
          suggestion ? std::string(word(suggestion->type)) : std::string{}};
}

void add_last_cells(Row& row, const ClientFigures& figures) {
  const PromiseRecord& promises = figures.record.promises;
  for (const int count : {promises.kept, promises.kept_late, promises.broken, promises.running,
                          promises.superseded, figures.record.paid_in_terms(), figures.record.paid()})
    row.push_back(std::to_string(count));
  std::string risks;
  for (const auto risk : figures.risks) risks.append(risks.empty() ? "" : " ").append(word(risk));
  row.push_back(std::move(risks));
}

std::string row_of(const ClientFigures& figures, const CurrencyRecord& of) {
  Row row = first_cells(figures);
  row.reserve(row.size() + kTrendQuarters + 12);
  row.emplace_back(of.currency.code());
  row.push_back(to_decimal(of.open));
  row.push_back(to_decimal(of.late));
  row.push_back(days_cell(of.days_late.average()));
  for (const auto& quarter : of.trend) row.push_back(days_cell(quarter.average()));
  add_last_cells(row, figures);
  return csv_row(row);
}

std::string row_without_amounts(const ClientFigures& figures) {
  Row row = first_cells(figures);
  row.resize(row.size() + 4 + kTrendQuarters);
  add_last_cells(row, figures);
  return csv_row(row);
}

}  // namespace

std::string tenths_decimal(const TenthDays& days) {
  constexpr Minor kTenths = 10;
  const bool is_below_zero = days.tenths < 0;
  const Minor tenths = is_below_zero ? -days.tenths : days.tenths;
  return (is_below_zero ? "-" : "") + std::to_string(static_cast<std::int64_t>(tenths / kTenths)) + "." +
         std::to_string(static_cast<int>(tenths % kTenths));
}

std::string clients_csv(const ClientsView& view) {
  std::string out = csv_row(head_of(view.as_of));
  for (const auto& figures : view.clients) {
    if (figures.record.currencies.empty()) out += row_without_amounts(figures);
    for (const auto& of : figures.record.currencies) out += row_of(figures, of);
  }
  return out;
}

}  // namespace relance
