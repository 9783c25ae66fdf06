// SPDX-License-Identifier: MIT
#include "store/read_rates.hpp"

#include <algorithm>

#include "store/table_reader.hpp"
#include "store/written_text.hpp"

namespace relance {

namespace {

std::string read_series(TableReader& table) {
  auto series = table.required_text("series", "\"ecb_mro\"");
  const bool is_plain = std::all_of(series.begin(), series.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
  if (!is_plain) {
    table.complain(DiagnosticCode::bad_name, table.spot("series"),
                   {wording("`{}` cannot be the name of a series", series),
                    wording("use the letters a-z, digits and _")});
  }
  return series;
}

std::optional<RateRow> read_row(TableReader& table) {
  RateRow row;
  row.spot = table.spot();
  row.series = read_series(table);
  table.require("valid_from", "2027-01-01");
  table.require("value", "2.65");
  const auto day = table.day("valid_from");
  const auto value = table.decimal("value");
  row.rate.source = table.text("source");
  const auto verified_on = table.day("verified_on");
  if (verified_on) row.rate.verified_on = to_iso(*verified_on);
  const bool starts_half_year =
      day && day_of_month(*day) == 1 && (month_of(*day) == 1 || month_of(*day) == 7);
  if (day && !starts_half_year) {
    table.complain(
        DiagnosticCode::bad_date, table.spot("valid_from"),
        {wording("a rate is valid from 1 January or 1 July, not from {}", to_iso(*day)),
         wording("write the first day of the half-year: a move inside one does not count until the next")});
    return std::nullopt;
  }
  if (!day || !value) return std::nullopt;
  row.valid_from = *day;
  row.rate.value = *value;
  return row;
}

}  // namespace

std::vector<RateRow> read_rates(Reading& reading) {
  std::vector<RateRow> rows;
  const auto tree = parse_toml(reading);
  if (!tree) return rows;
  check_texts(*tree, reading);
  TableReader root(*tree, reading, wording("a file of rates"));
  root.for_each("rate", verbatim("[[rate]]"), [&rows](TableReader& table) {
    if (auto row = read_row(table)) rows.push_back(std::move(*row));
  });
  root.finish();
  return rows;
}

}  // namespace relance
