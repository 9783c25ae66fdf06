// SPDX-License-Identifier: MIT
// Figures and explanations: `aging`, `why`, `check` and `defaults`.
#include <cassert>
#include <nlohmann/json.hpp>

#include "render/json_document.hpp"
#include "render/names.hpp"

namespace relance {

namespace {

using json::Value;

Value buckets_array(const AgingRow& row, const std::vector<std::string>& labels) {
  assert(row.buckets.size() == labels.size());
  auto buckets = Value::array();
  for (std::size_t i = 0; i < labels.size(); ++i) {
    buckets.push_back({{"label", labels[i]}, {"amount", json::amount(row.buckets[i])}});
  }
  return buckets;
}

// Whose row it is, where it is anyone's.
Value owner_object(const AgingRow& row) {
  auto object = Value::object();
  if (row.client) object["client"] = row.client->id;
  if (row.invoice) object["invoice"] = row.invoice->number;
  return object;
}

Value aging_object(const AgingRow& row, const std::vector<std::string>& labels) {
  Value object = owner_object(row);
  object["currency"] = json::currency(row.currency);
  object["buckets"] = buckets_array(row, labels);
  object["total"] = json::amount(row.total);
  return object;
}

Value fact_object(const WhyFact& fact) {
  return {{"name", fact.name}, {"value", fact.value}};
}

Value file_object(const DefaultFile& file) {
  return {{"path", file.path}, {"bytes", file.bytes}};
}

}  // namespace

std::string aging_json(const Envelope& envelope, const Aging& aging) {
  const auto object_of = [&](const AgingRow& row) { return aging_object(row, aging.labels); };
  return json::document(envelope, {{"basis", word(aging.basis)},
                                   {"rows", json::array_of(aging.rows, object_of)},
                                   {"totals", json::array_of(aging.totals, object_of)}});
}

std::string why_json(const Envelope& envelope, const WhyReport& report) {
  return json::document(envelope, {{"invoice", report.invoice},
                                   {"client", report.client},
                                   {"rule", word(report.rule)},
                                   {"step", report.step ? Value(*report.step) : Value(nullptr)},
                                   {"on", json::day_or_null(report.on)},
                                   {"facts", json::array_of(report.facts, fact_object)},
                                   {"reasons", json::texts(report.reasons)},
                                   {"source", report.source},
                                   {"would_change", json::texts(report.would_change)}});
}

std::string bank_checked_json(const Envelope& envelope, Date day) {
  return json::document(envelope, {{"bank", {{"checked", json::day(day)}}}});
}

std::string would_check_bank_json(const Envelope& envelope, Date day, const std::string& file,
                                  const std::string& text) {
  return json::document(
      envelope, {{"would_check_bank", {{"checked", json::day(day)}, {"file", file}, {"text", text}}}});
}

std::string check_json(const Envelope& envelope) {
  return json::document(envelope, Value::object());
}

std::string defaults_list_json(const Envelope& envelope, const std::vector<DefaultFile>& files) {
  return json::document(envelope, {{"files", json::array_of(files, file_object)}});
}

std::string defaults_show_json(const Envelope& envelope, const std::string& path, const std::string& text) {
  return json::document(envelope, {{"path", path}, {"text", text}});
}

}  // namespace relance
