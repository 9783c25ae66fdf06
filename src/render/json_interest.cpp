// SPDX-License-Identifier: MIT
// Late-payment sums: each line with its rate, what that is made of and where it was published.
#include <cassert>
#include <nlohmann/json.hpp>

#include "ledger/words.hpp"
#include "render/json_document.hpp"
#include "render/json_reports.hpp"

namespace relance {

using json::Value;

namespace {

Value source_object(const LegalSource& source) {
  return {
      {"citation", source.citation}, {"fr", source.fr}, {"en", source.en}, {"verified", source.is_verified}};
}

Value rule_object(const RateRule& rule) {
  const bool has_series = rule.origin == RateOrigin::series;
  return {{"source", source_object(rule.source)},
          {"series", has_series ? Value(rule.series) : Value(nullptr)},
          {"plus", has_series ? Value(to_text(rule.margin)) : Value(nullptr)}};
}

Value basis_object(const RateBasis& basis) {
  return {
      {"half_year", json::day(basis.half_year)}, {"value", to_text(basis.value)}, {"source", basis.source}};
}

Value conventions_object(const LatePaymentRules& rules) {
  return {{"day_count", word_of(rules.day_count)},
          {"rounding", word_of(rules.rounding)},
          {"imputation", word_of(rules.imputation)},
          {"payment_day", word_of(rules.payment_day)},
          {"rate_mode", word_of(rules.rate_mode)}};
}

Value segment_object(const LateSegment& segment) {
  return {{"from", json::day(segment.from)},
          {"to", json::day(segment.to)},
          {"days", segment.days},
          {"rate", to_text(segment.rate)},
          {"principal", json::amount(segment.principal)},
          {"interest", json::amount(segment.interest)},
          {"assumed", segment.is_assumed},
          {"basis", json::array_of(segment.basis, basis_object)}};
}

Value unknown_array(const std::vector<LateUnknown>& periods, const std::vector<std::string>& reasons) {
  assert(periods.size() == reasons.size());
  auto array = Value::array();
  for (std::size_t i = 0; i < periods.size(); ++i) {
    array.push_back(
        {{"from", json::day(periods[i].from)}, {"to", json::day(periods[i].to)}, {"reason", reasons[i]}});
  }
  return array;
}

}  // namespace

Value json::late_sums(const Receivable& receivable, const LateSums& sums, const InterestTexts& texts) {
  return {{"invoice", receivable.invoice->number},
          {"law", sums.law},
          {"rule", rule_object(sums.rule)},
          {"conventions", conventions_object(receivable.rules)},
          {"currency", json::currency(receivable.invoice->currency)},
          {"accrues_from", json::day_or_null(sums.accrues_from)},
          {"segments", json::array_of(sums.segments, segment_object)},
          {"open", json::amount(sums.open)},
          {"interest", json::amount(sums.interest)},
          {"compensation", json::amount(sums.compensation)},
          {"compensation_base", json::amount(sums.compensation_base)},
          {"compensation_source", source_object(sums.compensation_source)},
          {"total", json::amount(sums.total)},
          {"daily_amount", json::amount(sums.daily_amount)},
          {"unknown", unknown_array(sums.unknown, texts.unknown)},
          {"notes", json::texts(texts.notes)},
          {"waived", sums.waived}};
}

std::string interest_json(const Envelope& envelope, const Receivable& receivable, const LateSums& sums,
                          const InterestTexts& texts) {
  return json::document(envelope, json::late_sums(receivable, sums, texts));
}

}  // namespace relance
