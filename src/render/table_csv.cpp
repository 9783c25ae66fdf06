// SPDX-License-Identifier: MIT
#include "render/table_csv.hpp"

#include "render/csv.hpp"
#include "render/names.hpp"

namespace relance {

namespace {

using Row = std::vector<std::string>;

std::string day_cell(const std::optional<Date>& day) {
  return day ? to_iso(*day) : std::string{};
}

std::string yes_cell(bool value) {
  return value ? "true" : "false";
}

template <typename Range>
std::string words_cell(const Range& range) {
  std::string out;
  for (const auto& element : range) out.append(out.empty() ? "" : " ").append(word(element));
  return out;
}

// "1-30" is "1_to_30".
std::string age_column(std::string label) {
  for (char& c : label) {
    if (c == ' ') c = '_';
  }
  if (const auto dash = label.find('-'); dash != std::string::npos) label.replace(dash, 1, "_to_");
  return label;
}

Row action_row(const Action& action, const CoveredInvoice& covered) {
  const Receivable& r = *covered.receivable;
  const Contact* contact = action.recipient.contact;
  return {csv_text(action.client->id),
          csv_text(action.client->name),
          std::string(word(action.client->type)),
          csv_text(action.step->id),
          std::string(word(action.step->phase)),
          words_cell(action.recipient.channels),
          csv_text(r.invoice->number),
          covered.step ? csv_text(covered.step->id) : std::string{},
          day_cell(r.due),
          std::to_string(r.days_past_due),
          to_decimal(r.asked),
          std::string(r.invoice->currency.code()),
          yes_cell(&r == action.lead),
          to_iso(action.on),
          std::string(word(action.recipient.role)),
          contact ? csv_text(contact->name) : std::string{},
          contact ? csv_text(contact->email) : std::string{},
          contact ? csv_text(contact->phone) : std::string{},
          std::to_string(action.score.total()),
          words_cell(action.risks)};
}

}  // namespace

std::string aging_csv(const Aging& aging) {
  Row head = {"client", "client_name", "invoice", "currency"};
  head.reserve(aging.labels.size() + 5);
  for (const auto& label : aging.labels) head.push_back(age_column(label));
  head.emplace_back("total");
  std::string out = csv_row(head);
  for (const auto& row : aging.rows) {
    Row cells = {csv_text(row.client->id), csv_text(row.client->name),
                 row.invoice ? csv_text(row.invoice->number) : std::string{},
                 std::string(row.currency.code())};
    cells.reserve(row.buckets.size() + 5);
    for (const auto& amount : row.buckets) cells.push_back(to_decimal(amount));
    cells.push_back(to_decimal(row.total));
    out += csv_row(cells);
  }
  return out;
}

std::string today_csv(const Morning& morning) {
  std::string out = csv_row({"client",       "client_name",   "type",          "step",  "phase",
                             "channels",     "invoice",       "invoice_step",  "due",   "days_past_due",
                             "open",         "currency",      "is_lead",       "on",    "role",
                             "contact_name", "contact_email", "contact_phone", "score", "risk"});
  for (const auto& action : morning.actions) {
    for (const auto& covered : action.covered) out += csv_row(action_row(action, covered));
  }
  return out;
}

std::string schedule_csv(const std::string& number, const std::vector<ScheduledStep>& steps) {
  std::string out = csv_row({"invoice", "step", "phase", "on", "channels", "state"});
  for (const auto& step : steps) {
    out += csv_row({csv_text(number), csv_text(step.id), std::string(word(step.phase)), to_iso(step.on),
                    words_cell(step.channels), std::string(word(step.state))});
  }
  return out;
}

std::string interest_csv(const Receivable& receivable, const LateSums& sums) {
  const std::string number = csv_text(receivable.invoice->number);
  const std::string code(receivable.invoice->currency.code());
  std::string out =
      csv_row({"invoice", "from", "to", "days", "rate", "principal", "interest", "currency", "assumed"});
  for (const auto& segment : sums.segments) {
    out += csv_row({number, to_iso(segment.from), to_iso(segment.to), std::to_string(segment.days),
                    to_text(segment.rate), to_decimal(segment.principal), to_decimal(segment.interest), code,
                    yes_cell(segment.is_assumed)});
  }
  for (const auto& period : sums.unknown)
    out += csv_row({number, to_iso(period.from), to_iso(period.to), "", "", "", "", code, ""});
  return out;
}

}  // namespace relance
