// SPDX-License-Identifier: MIT
// `clients`: how each pays, and the book as a whole.
#include <nlohmann/json.hpp>

#include "render/clients_view.hpp"
#include "render/json_document.hpp"
#include "render/names.hpp"

namespace relance {

namespace {

using json::Value;

Value days_or_null(const std::optional<TenthDays>& days) {
  return days ? Value(tenths_decimal(*days)) : Value(nullptr);
}

Value trend_array(const CurrencyRecord& of, Date as_of) {
  const auto quarters = trend_quarters(as_of);
  auto array = Value::array();
  for (std::size_t i = 0; i < quarters.size(); ++i) {
    array.push_back({{"from", json::day(quarters.at(i).from)},
                     {"to", json::day(quarters.at(i).to)},
                     {"paid", json::amount(of.trend.at(i).amount)},
                     {"days_late_weighted", days_or_null(of.trend.at(i).average())}});
  }
  return array;
}

Value currency_object(const CurrencyRecord& of, Date as_of) {
  return {{"currency", json::currency(of.currency)},
          {"open", json::amount(of.open)},
          {"late", json::amount(of.late)},
          {"days_late_weighted", days_or_null(of.days_late.average())},
          {"days_late_amount", json::amount(of.days_late.amount)},
          {"trend", trend_array(of, as_of)}};
}

Value promises_object(const PromiseRecord& promises) {
  return {{"made", promises.made()},   {"kept", promises.kept},       {"kept_late", promises.kept_late},
          {"broken", promises.broken}, {"running", promises.running}, {"superseded", promises.superseded}};
}

Value suggestion_or_null(const std::optional<SuggestedType>& suggestion, Language language) {
  if (!suggestion) return nullptr;
  const auto trait_object = [](const Trait& trait) -> Value {
    return {{"trait", word(trait.kind)}, {"count", trait.count}, {"of", trait.of}};
  };
  const auto text_of = [&](const Trait& trait) { return Value(trait_text(trait, language)); };
  return {{"type", word(suggestion->type)},
          {"traits", json::array_of(suggestion->reasons, trait_object)},
          {"reasons", json::array_of(suggestion->reasons, text_of)}};
}

Value client_object(const ClientFigures& figures, Date as_of, Language language) {
  const PaymentRecord& record = figures.record;
  const auto of_currency = [&](const CurrencyRecord& of) { return currency_object(of, as_of); };
  return {{"client", record.client->id},
          {"client_name", record.client->name},
          {"type", word(record.client->type)},
          {"suggested_type", suggestion_or_null(figures.suggestion, language)},
          {"currencies", json::array_of(record.currencies, of_currency)},
          {"promises", promises_object(record.promises)},
          {"paid_within_terms", {{"count", record.paid_in_terms()}, {"of", record.paid()}}},
          {"risk", json::array_of(figures.risks, [](RiskFlag risk) { return Value(word(risk)); })}};
}

Value span_object(const DaySpan& span) {
  return {{"from", json::day(span.from)}, {"to", json::day(span.to)}};
}

Value sales_object(const SalesOutstanding& of) {
  return {{"currency", json::currency(of.currency)},
          {"days", days_or_null(of.days)},
          {"method", "closing_balance"},
          {"open", json::amount(of.open)},
          {"sales", json::amount(of.sales)},
          {"from", json::day(of.period.from)},
          {"to", json::day(of.period.to)}};
}

}  // namespace

std::string clients_json(const Envelope& envelope, const ClientsView& view, Language language) {
  const auto object_of = [&](const ClientFigures& figures) {
    return client_object(figures, view.as_of, language);
  };
  const auto average = view.time.average();
  return json::document(envelope, {{"days_late_over", span_object(record_span(view.as_of))},
                                   {"clients", json::array_of(view.clients, object_of)},
                                   {"dso", json::array_of(view.dso, sales_object)},
                                   {"paid_on_average_days", average ? Value(*average) : Value(nullptr)},
                                   {"paid_on_average_invoices", view.time.invoices},
                                   {"paid_on_average_in_texts", view.time.is_proven()},
                                   {"left_out", json::left_out(view.left_out)}});
}

}  // namespace relance
