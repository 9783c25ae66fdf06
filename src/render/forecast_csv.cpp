// SPDX-License-Identifier: MIT
#include "render/csv.hpp"
#include "render/forecast_words.hpp"
#include "render/locale.hpp"
#include "render/report_forecast.hpp"

namespace relance {

namespace {

std::string day_cell(const std::optional<Date>& day) {
  return day ? to_iso(*day) : std::string{};
}

std::string amounts_row(std::string_view row, const std::string& from, const std::string& to,
                        const BandAmounts& amounts) {
  return csv_row({std::string(row), from, to, std::string(amounts.likely.currency.code()),
                  to_decimal(amounts.early), to_decimal(amounts.likely), to_decimal(amounts.late)});
}

std::string rows_of(const CurrencyForecast& sums) {
  std::string rows;
  for (const auto& week : sums.weeks)
    rows += amounts_row("week", to_iso(week.from), to_iso(week.to), week.amounts);
  rows += amounts_row("later", {}, {}, sums.later);
  rows += amounts_row("no_day", {}, {}, sums.undated);
  const Money& apart = sums.not_expected;
  return rows + amounts_row("not_expected", {}, {}, {apart, apart, apart});
}

std::string weeks_csv(const Forecast& forecast) {
  std::string text = "row,from,to,currency,early,likely,late\r\n";
  for (const auto& sums : forecast.currencies) text += rows_of(sums);
  return text;
}

std::string part_row(const Expectation& part, Language language) {
  const Receivable& r = *part.receivable;
  return csv_row({csv_text(r.invoice->number), csv_text(r.client->id), csv_text(r.client->name),
                  to_decimal(part.amount), std::string(part.amount.currency.code()), day_cell(part.due),
                  day_cell(part.early), day_cell(part.likely), day_cell(part.late),
                  std::string(word(part.basis)), std::to_string(part.sample),
                  csv_text(expectation_text(part, language))});
}

std::string part_row(const NotExpected& part, Language language) {
  const Receivable& r = *part.receivable;
  return csv_row({csv_text(r.invoice->number),
                  csv_text(r.client->id),
                  csv_text(r.client->name),
                  to_decimal(part.amount),
                  std::string(part.amount.currency.code()),
                  day_cell(r.due),
                  {},
                  {},
                  {},
                  std::string(word(part.reason)),
                  "0",
                  csv_text(not_expected_title(part.reason, language))});
}

std::string parts_csv(const Expectations& items, Language language) {
  std::string text =
      "number,client,client_name,amount,currency,due,early,likely,late,basis,sample,reason\r\n";
  for (const auto* part : by_likely_day(items.expected)) text += part_row(*part, language);
  for (const auto& part : items.not_expected) text += part_row(part, language);
  return text;
}

std::string number_cell(const std::optional<int>& number) {
  return number ? std::to_string(*number) : std::string{};
}

}  // namespace

std::string forecast_csv(const ForecastView& view, Language language) {
  return view.explains ? parts_csv(view.forecast.items, language) : weeks_csv(view.forecast);
}

std::string backtest_csv(const Backtest& backtest) {
  std::string text =
      "forecast_of,judged,before,within,after,running,undated,settled_otherwise,"
      "median_error,median_distance,currency,low,likely,high,received\r\n";
  for (const auto& day : backtest.days) {
    const BacktestCount& count = day.count;
    for (const auto& amounts : day.amounts) {
      text +=
          csv_row({to_iso(day.on), std::to_string(count.judged), std::to_string(count.before),
                   std::to_string(count.within), std::to_string(count.after), std::to_string(count.running),
                   std::to_string(count.undated), std::to_string(count.settled_otherwise),
                   number_cell(count.median_error), number_cell(count.median_distance),
                   std::string(amounts.likely.currency.code()), to_decimal(amounts.low),
                   to_decimal(amounts.likely), to_decimal(amounts.high), to_decimal(amounts.received)});
    }
  }
  return text;
}

}  // namespace relance
