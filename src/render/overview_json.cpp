// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "render/json_document.hpp"
#include "render/names.hpp"
#include "render/occurrence_text.hpp"
#include "render/overview.hpp"
#include "render/reason_text.hpp"
#include "render/svg_marks.hpp"

namespace relance {

namespace {

using json::Value;

Value asked_object(const Money& amount) {
  return {{"currency", json::currency(amount.currency)}, {"open", json::amount(amount)}};
}

Value action_object(const ActionAhead& action, Date as_of, Language language) {
  return {
      {"on", json::day(action.on)},
      {"state", word(action.on == as_of ? StepState::due : StepState::coming)},
      {"client", action.client->id},
      {"client_name", action.client->name},
      {"step", action.step->id},
      {"phase", word(action.step->phase)},
      {"channels", json::channels(action.recipient.channels)},
      {"invoices", json::array_of(action.invoices, [](const Invoice* one) { return Value(one->number); })},
      {"amounts", json::array_of(action.amounts, asked_object)},
      {"days_past_due", action.days_late.value_or(0)},
      {"reasons", json::texts(reason_texts(action.reasons, action.on, language))}};
}

Value aging_object(const AgingRow& row, const std::vector<std::string>& labels) {
  Value object = Value::object();
  if (row.client) object["client"] = row.client->id;
  object["currency"] = json::currency(row.currency);
  auto buckets = Value::array();
  for (std::size_t i = 0; i < labels.size(); ++i) {
    buckets.push_back({{"label", labels[i]}, {"amount", json::amount(row.buckets[i])}});
  }
  object["buckets"] = std::move(buckets);
  object["total"] = json::amount(row.total);
  return object;
}

Value mark_object(const LaneMark& mark, Date as_of, Language language) {
  return {{"on", json::day(mark.occurrence.on)},
          {"kind", word(mark.kind)},
          {"text", occurrence_text(mark.occurrence, as_of, language)}};
}

Value portion_object(const Portion& portion) {
  return {{"due", json::day(portion.due)}, {"open", json::amount(portion.missing)}};
}

Value lane_object(const Lane& lane, Date as_of, Language language) {
  const Receivable& r = *lane.receivable;
  return {{"number", r.invoice->number},
          {"kind", is_credit_note(*r.invoice) ? "credit_note" : "invoice"},
          {"standing", word(r.standing)},
          {"currency", json::currency(r.invoice->currency)},
          {"total", r.has_total ? json::amount(r.balance.total) : Value(nullptr)},
          {"open", json::amount(r.balance.open)},
          {"from", json::day(lane.from)},
          {"until", lane.has_ended ? json::day(lane.until) : Value(nullptr)},
          {"late_from", json::day_or_null(lane.late_from)},
          {"marks", json::array_of(lane.marks,
                                   [&](const LaneMark& mark) { return mark_object(mark, as_of, language); })},
          {"still_due", json::array_of(lane.still_due, portion_object)}};
}

Value client_object(const ClientLanes& client, Date as_of, Language language) {
  return {{"client", client.client->id},
          {"client_name", client.client->name},
          {"timeline", json::array_of(client.lanes,
                                      [&](const Lane& lane) { return lane_object(lane, as_of, language); })}};
}

}  // namespace

std::string overview_json(const Envelope& envelope, const Overview& overview, Language language) {
  const Date as_of = overview.as_of;
  const Aging& aging = overview.aging;
  const auto row_object = [&](const AgingRow& row) { return aging_object(row, aging.labels); };
  return json::document(envelope, {{"until", json::day(overview.until)},
                                   {"actions", json::array_of(overview.actions,
                                                              [&](const ActionAhead& one) {
                                                                return action_object(one, as_of, language);
                                                              })},
                                   {"aging",
                                    {{"basis", word(aging.basis)},
                                     {"rows", json::array_of(aging.rows, row_object)},
                                     {"totals", json::array_of(aging.totals, row_object)}}},
                                   {"clients", json::array_of(overview.clients,
                                                              [&](const ClientLanes& one) {
                                                                return client_object(one, as_of, language);
                                                              })},
                                   {"left_out", json::left_out(overview.left_out)}});
}

}  // namespace relance
