// SPDX-License-Identifier: MIT
#include <charconv>

#include "cli/commands.hpp"
#include "cli/failures.hpp"
#include "render/report_forecast.hpp"

namespace relance {

namespace {

// A whole number from 1 to `most`; nothing written: the usual one.
std::optional<int> count_of(const std::string& word, int usual, int most) {
  if (word.empty()) return usual;
  int number = 0;
  const char* end = word.data() + word.size();
  const auto read = std::from_chars(word.data(), end, number);
  const bool is_count = read.ec == std::errc{} && read.ptr == end && number >= 1 && number <= most;
  return is_count ? std::optional(number) : std::nullopt;
}

Outcome no_count(const char* option, const std::string& word, int most) {
  return wrong_use(wording("`{}` is no value of {}", word, std::string(option)),
                   wording("write a whole number from 1 to {}", most));
}

std::string in_form(const Session& session, const Backtest& backtest) {
  const auto& left_out = session.book.ledger.left_out;
  if (session.options.format == OutputFormat::json)
    return backtest_json(session.envelope(), backtest, left_out);
  if (session.options.format == OutputFormat::csv) return backtest_csv(backtest);
  return backtest_report(backtest, left_out, session.look);
}

std::string in_form(const Session& session, const ForecastView& view) {
  if (session.options.format == OutputFormat::json)
    return forecast_json(session.envelope(), view, session.look.language);
  if (session.options.format == OutputFormat::csv) return forecast_csv(view, session.look.language);
  return forecast_report(view, session.look);
}

}  // namespace

Outcome run_forecast(const Session& session) {
  const Options& options = session.options;
  const auto weeks = count_of(options.weeks, kUsualWeeks, kMostWeeks);
  if (!weeks) return no_count("--weeks", options.weeks, kMostWeeks);
  const auto months = count_of(options.months, kUsualMonths, kMostMonths);
  if (!months) return no_count("--months", options.months, kMostMonths);
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, 0);
  if (options.is_backtest) {
    outcome.out = in_form(session, backtest(session.book.ledger, session.around, session.as_of, *months));
  } else {
    const Forecast forecast = forecast_of(session.assessment, session.around.working_days, *weeks);
    outcome.out = in_form(session, {forecast, session.book.ledger.left_out, options.explains});
  }
  return outcome;
}

}  // namespace relance
