// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "render/forecast_words.hpp"
#include "render/json_document.hpp"
#include "render/report_forecast.hpp"

namespace relance {

namespace {

using json::Value;

void add_amounts(Value& object, const BandAmounts& amounts) {
  object["currency"] = json::currency(amounts.likely.currency);
  object["early"] = json::amount(amounts.early);
  object["likely"] = json::amount(amounts.likely);
  object["late"] = json::amount(amounts.late);
}

Value amounts_object(const BandAmounts& amounts) {
  auto object = Value::object();
  add_amounts(object, amounts);
  return object;
}

Value weeks_array(const Forecast& forecast) {
  auto weeks = Value::array();
  for (const auto& sums : forecast.currencies) {
    for (const auto& week : sums.weeks) {
      Value object = {{"from", json::day(week.from)}, {"to", json::day(week.to)}};
      add_amounts(object, week.amounts);
      weeks.push_back(std::move(object));
    }
  }
  return weeks;
}

Value totals_object(const CurrencyForecast& sums) {
  return {{"currency", json::currency(sums.currency)},
          {"expected", json::amount(sums.expected)},
          {"not_expected", json::amount(sums.not_expected)},
          {"open", json::amount(sums.open)}};
}

bool is_habit(const Expectation& part) {
  return part.basis == ExpectationBasis::client_habit || part.basis == ExpectationBasis::book_habit;
}

Value lateness_or_null(const Expectation& part) {
  if (!is_habit(part)) return nullptr;
  return {{"from", part.is_on_run ? "pay_run" : "due"},
          {"early", part.early_days},
          {"likely", part.likely_days},
          {"late", part.late_days},
          {"left_out", part.left_out}};
}

Value promise_or_null(const Expectation& part) {
  if (!part.promised) return nullptr;
  return {{"until", json::day(*part.promised)},
          {"ended", part.promise_record.ended},
          {"kept", part.promise_record.kept}};
}

Value expected_object(const Expectation& part, Language language) {
  return {{"number", part.receivable->invoice->number},
          {"client", part.receivable->client->id},
          {"amount", json::amount(part.amount)},
          {"currency", json::currency(part.amount.currency)},
          {"part", part.rank},
          {"parts", part.count},
          {"due", json::day_or_null(part.due)},
          {"early", json::day_or_null(part.early)},
          {"likely", json::day_or_null(part.likely)},
          {"late", json::day_or_null(part.late)},
          {"basis", word(part.basis)},
          {"sample", is_habit(part) ? part.sample : 0},
          {"lateness", lateness_or_null(part)},
          {"promise", promise_or_null(part)},
          {"reason", expectation_text(part, language)}};
}

Value not_expected_object(const NotExpected& part) {
  return {{"number", part.receivable->invoice->number},
          {"client", part.receivable->client->id},
          {"amount", json::amount(part.amount)},
          {"currency", json::currency(part.amount.currency)},
          {"obstacle", word(part.reason)}};
}

Value number_or_null(const std::optional<int>& number) {
  return number ? Value(*number) : Value(nullptr);
}

void add_count(Value& object, const BacktestCount& count) {
  object["forecast"] = count.forecast;
  object["judged"] = count.judged;
  object["before"] = count.before;
  object["within"] = count.within;
  object["after"] = count.after;
  object["running"] = count.running;
  object["undated"] = count.undated;
  object["settled_otherwise"] = count.settled_otherwise;
  object["median_error"] = number_or_null(count.median_error);
  object["median_distance"] = number_or_null(count.median_distance);
}

Value window_object(const BacktestAmounts& amounts) {
  return {{"currency", json::currency(amounts.likely.currency)},
          {"low", json::amount(amounts.low)},
          {"likely", json::amount(amounts.likely)},
          {"high", json::amount(amounts.high)},
          {"received", json::amount(amounts.received)}};
}

Value day_object(const BacktestDay& day) {
  Value object = {{"on", json::day(day.on)}};
  add_count(object, day.count);
  object["amounts"] = json::array_of(day.amounts, window_object);
  return object;
}

}  // namespace

std::string forecast_json(const Envelope& envelope, const ForecastView& view, Language language) {
  const Forecast& forecast = view.forecast;
  auto later = Value::array();
  auto undated = Value::array();
  for (const auto& sums : forecast.currencies) {
    later.push_back(amounts_object(sums.later));
    undated.push_back(amounts_object(sums.undated));
  }
  const auto expected = [&](const Expectation& part) { return expected_object(part, language); };
  return json::document(
      envelope, {{"forecast",
                  {{"weeks", weeks_array(forecast)},
                   {"later", std::move(later)},
                   {"undated", std::move(undated)},
                   {"totals", json::array_of(forecast.currencies, totals_object)},
                   {"invoices", json::array_of(forecast.items.expected, expected)},
                   {"not_expected", json::array_of(forecast.items.not_expected, not_expected_object)}}},
                 {"left_out", json::left_out(view.left_out)}});
}

std::string backtest_json(const Envelope& envelope, const Backtest& backtest,
                          const std::vector<LeftOut>& left_out) {
  Value object = {{"months", backtest.months}, {"weeks", kBacktestWeeks}, {"tells", backtest.tells()}};
  add_count(object, backtest.count);
  object["days"] = json::array_of(backtest.days, day_object);
  return json::document(envelope, {{"backtest", std::move(object)}, {"left_out", json::left_out(left_out)}});
}

}  // namespace relance
