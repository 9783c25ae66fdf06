// SPDX-License-Identifier: MIT
#include "interest_support.hpp"

#include <algorithm>
#include <cassert>
#include <filesystem>
#include <fstream>

#include "all_laws.hpp"

namespace relance::test {

namespace {

// The text after `key = ` without quotes; empty when the line says something else.
std::string value_of(const std::string& line, const std::string& key) {
  const auto start = key + " = ";
  if (line.rfind(start, 0) != 0) return {};
  auto value = line.substr(start.size());
  value.erase(std::remove(value.begin(), value.end(), '"'), value.end());
  return value;
}

void read_rate_file(const std::filesystem::path& path, std::vector<RateRow>& rows) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line == "[[rate]]") {
      rows.push_back({path.stem().string(), {}, {}, {}, {}});
    } else if (const auto series = value_of(line, "series"); !series.empty()) {
      rows.back().series = series;
    } else if (const auto from = value_of(line, "valid_from"); !from.empty()) {
      rows.back().valid_from = day(from.c_str());
    } else if (const auto value = value_of(line, "value"); !value.empty()) {
      rows.back().value = value;
    } else if (const auto source = value_of(line, "source"); !source.empty()) {
      rows.back().source = source;
    }
  }
}

}  // namespace

std::vector<RateRow> read_rate_files() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(RELANCE_RATES_DIR))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<RateRow> rows;
  for (const auto& path : paths) read_rate_file(path, rows);
  return rows;
}

const Rates& embedded_rates() {
  static const Rates kRates = [] {
    Rates rates;
    for (const auto& row : read_rate_files()) rates[row.series][row.valid_from] = {row.value, row.source, {}};
    return rates;
  }();
  return kRates;
}

Date day(const char* iso) {
  const auto parsed = parse_iso_date(iso);
  assert(parsed);
  return *parsed;
}

Money money(const char* amount, const char* currency) {
  const auto known = Currency::from_code(currency);
  assert(known);
  const auto parsed = parse_money(amount, *known);
  assert(parsed);
  return *parsed;
}

Money eur(const char* amount) {
  return money(amount, "EUR");
}

Late::Late() {
  law("FR").total("1000.00");
}

Late& Late::law(const std::string& name) {
  LatePayment keys;
  keys.law = name;
  input_.rules = with_defaults(keys, "", all_laws());
  input_.law = &law_named(all_laws(), name);
  return *this;
}

Late& Late::kind(ClientKind kind) {
  input_.kind = kind;
  return *this;
}

Late& Late::total(const char* amount, const char* currency) {
  const auto whole = money(amount, currency);
  input_.dues = {{input_.dues.empty() ? day("2026-01-10") : input_.dues.front().date, whole}};
  input_.open = zero(whole.currency);
  return *this;
}

Late& Late::due(const char* iso) {
  input_.dues.front().date = day(iso);
  return *this;
}

Late& Late::then_due(const char* iso, const char* amount) {
  const auto parsed = parse_money(amount, input_.open.currency);
  assert(parsed);
  input_.dues.push_back({day(iso), *parsed});
  return *this;
}

Late& Late::as_of(const char* iso) {
  input_.as_of = day(iso);
  return *this;
}

Late& Late::contract(const char* rate) {
  input_.rules.is_statutory = false;
  input_.rules.contract_rate = rate;
  return *this;
}

Late& Late::moved(const char* iso, Movement::Kind kind, const char* amount) {
  const auto parsed = parse_money(amount, input_.open.currency);
  assert(parsed);
  input_.movements.push_back({day(iso), kind, *parsed});
  return *this;
}

Late& Late::paid(const char* iso, const char* amount) {
  return moved(iso, Movement::Kind::payment, amount);
}

Late& Late::credited(const char* iso, const char* amount) {
  return moved(iso, Movement::Kind::credit, amount);
}

Late& Late::written_off(const char* iso, const char* amount) {
  return moved(iso, Movement::Kind::write_off, amount);
}

Late& Late::principal_first() {
  input_.rules.imputation = Imputation::principal_first;
  return *this;
}

Late& Late::payment_day_excluded() {
  input_.rules.payment_day = PaymentDay::excluded;
  return *this;
}

Late& Late::count(DayCount convention) {
  input_.rules.day_count = convention;
  return *this;
}

Late& Late::round(InterestRounding rounding) {
  input_.rules.rounding = rounding;
  return *this;
}

LateSums Late::sums(const Rates& rates) const {
  auto input = input_;
  for (const auto& due : input.dues) input.open += due.amount;
  for (const auto& movement : input.movements) {
    if (movement.on <= input.as_of) input.open -= movement.amount;
  }
  return late_sums(input, rates);
}

std::string interest_of(const Late& late) {
  return to_decimal(late.sums().interest);
}

std::string total_of(const Late& late) {
  return to_decimal(late.sums().total);
}

std::vector<std::string> shown_segments(const LateSums& sums) {
  std::vector<std::string> lines;
  for (const auto& segment : sums.segments) {
    lines.push_back(to_iso(segment.from) + ".." + to_iso(segment.to) + " " + std::to_string(segment.days) +
                    "d " + to_text(segment.rate) + "% on " + to_decimal(segment.principal) + " = " +
                    to_decimal(segment.interest));
  }
  return lines;
}

std::vector<std::string> shown_unknown(const LateSums& sums) {
  std::vector<std::string> lines;
  for (const auto& period : sums.unknown) lines.push_back(to_iso(period.from) + ".." + to_iso(period.to));
  return lines;
}

const LateNote* find_note(const LateSums& sums, LateNoteKind kind) {
  const auto found = std::find_if(sums.notes.begin(), sums.notes.end(),
                                  [kind](const LateNote& note) { return note.kind == kind; });
  return found == sums.notes.end() ? nullptr : &*found;
}

bool has_note(const LateSums& sums, LateNoteKind kind) {
  return find_note(sums, kind) != nullptr;
}

}  // namespace relance::test
