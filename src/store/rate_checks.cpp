// SPDX-License-Identifier: MIT
#include "store/rate_checks.hpp"

#include <optional>

#include "base/decimal.hpp"
#include "base/diagnostic_codes.hpp"
#include "receivable/law_rates.hpp"

namespace relance {

namespace {

constexpr Decimal kGermanSpread{-88, 2};  // Basiszinssatz = ECB rate - 0.88, every half-year since 2015
constexpr Decimal kBelgianMargin{8, 0};

std::optional<Decimal> value_of(const Rates& rates, const std::string& series, Date half_year) {
  const auto rows = rates.find(series);
  if (rows == rates.end()) return std::nullopt;
  const auto row = rows->second.find(half_year);
  if (row == rows->second.end()) return std::nullopt;
  const auto value = parse_decimal(row->second.value);
  return value ? std::optional(*value) : std::nullopt;
}

Decimal up_to_half_point(const Decimal& rate) {
  const Minor units = units_at(rate, kDecimalFractionDigits);
  const Minor half = 500'000;  // at 6 decimals
  const Minor halves = units >= 0 ? (units + half - 1) / half : -(-units / half);
  return {halves * 5, 1};
}

// What the series is made from, where a rule is known.
std::optional<Decimal> expected_value(const Rates& rates, const std::string& series, Date half_year) {
  const auto ecb = value_of(rates, "ecb_mro", half_year);
  if (!ecb) return std::nullopt;
  if (series == "de_base") return *ecb + kGermanSpread;
  if (series == "be_commercial") return up_to_half_point(*ecb + kBelgianMargin);
  return std::nullopt;
}

Date half_year_before(Date half_year) {
  return half_year_start(half_year - Days{1});
}

bool has_gap_before(const RateSeries& rows, Date half_year) {
  const auto row = rows.find(half_year);
  return row != rows.begin() && std::prev(row)->first != half_year_before(half_year);
}

}  // namespace

Diagnostics rate_warnings(const Rates& rates, const WrittenRates& written) {
  Diagnostics found;
  for (const auto& [key, place] : written) {
    const auto& [series, half_year] = key;
    if (has_gap_before(rates.at(series), half_year)) {
      found.push_back(
          make_diagnostic(DiagnosticCode::rate_gap, place,
                          wording("no rate of `{}` from {}", series, to_iso(half_year_before(half_year))),
                          wording("add that half-year too: days without a rate are in no sum")));
    }
    const auto expected = expected_value(rates, series, half_year);
    const auto value = value_of(rates, series, half_year);
    if (expected && value && *expected != *value) {
      found.push_back(
          make_diagnostic(DiagnosticCode::odd_rate, place,
                          wording("`{}` from {} is {}, expected {} from the ECB rate of that half-year",
                                  series, to_iso(half_year), to_text(*value), to_text(*expected)),
                          wording("look both up again; the figure as written is used")));
    }
  }
  return found;
}

}  // namespace relance
