// SPDX-License-Identifier: MIT
// The account of a client: `statement`.
#include <nlohmann/json.hpp>

#include "render/account_values.hpp"
#include "render/json_document.hpp"
#include "render/names.hpp"
#include "render/report_statement.hpp"

namespace relance {

namespace {

using json::Value;

Value instalment_object(const OpenInstalment& instalment) {
  return {{"rank", instalment.rank},
          {"count", instalment.count},
          {"due", json::day(instalment.due)},
          {"open", json::amount(instalment.missing)},
          {"days_past_due", instalment.days_past_due}};
}

Value claim_or_null(const std::optional<LateClaim>& claim) {
  if (!claim) return nullptr;
  return {{"interest", json::amount(claim->interest)},
          {"compensation", json::amount(claim->compensation)},
          {"total", json::amount(claimed(*claim))},
          {"at_least", claim->is_least}};
}

void add_sums(Value& object, const AccountSums& sums) {
  object["total"] = json::amount(sums.total);
  object["paid"] = json::amount(sums.paid);
  object["credited"] = json::amount(sums.credited);
  object["written_off"] = json::amount(sums.written_off);
  object["open"] = json::amount(sums.open);
}

Value promised_until(const Receivable& r) {
  return r.standing == Standing::promised ? json::day(r.pauses->promise->until) : Value(nullptr);
}

Value item_object(const AccountItem& item) {
  const Receivable& r = *item.receivable;
  Value object = {{"number", r.invoice->number},
                  {"kind", is_credit_note(*r.invoice) ? "credit_note" : "invoice"},
                  {"title", r.invoice->title},
                  {"issued", json::day_or_null(r.issued)},
                  {"due", json::day_or_null(is_credit_note(*r.invoice) ? std::nullopt : r.due)},
                  {"days_past_due", r.days_past_due},
                  {"standing", word(r.standing)},
                  {"disputed_since", json::day_or_null(r.pauses->dispute_since)},
                  {"promised_until", promised_until(r)}};
  add_sums(object, item.sums);
  object["movements"] = json::array_of(item.movements, json::movement);
  object["instalments"] = json::array_of(item.instalments, instalment_object);
  object["late"] = claim_or_null(item.claim);
  return object;
}

Value sheet_object(const AccountSheet& sheet, const Account& account) {
  Value object = {{"currency", json::currency(sheet.sums.open.currency)},
                  {"items", json::array_of(sheet.items, item_object)}};
  add_sums(object, sheet.sums);
  auto buckets = Value::array();
  for (std::size_t i = 0; i < sheet.buckets.size(); ++i) {
    buckets.push_back({{"label", account.labels[i]}, {"amount", json::amount(sheet.buckets[i])}});
  }
  object["buckets"] = std::move(buckets);
  object["past_due"] = json::amount(late_of(sheet));
  object["late"] = claim_or_null(sheet.claim);
  object["total_with_late"] = json::amount(total_with_claim(sheet));
  return object;
}

}  // namespace

std::string statement_json(const Envelope& envelope, const StatementView& view) {
  const auto object_of = [&](const AccountSheet& sheet) { return sheet_object(sheet, view.account); };
  return json::document(envelope, {{"client", view.account.client->id},
                                   {"client_name", view.account.client->name},
                                   {"accounts", json::array_of(view.account.sheets, object_of)},
                                   {"left_out", json::left_out(view.left_out)},
                                   {"bank_unchecked", view.bank.is_old}});
}

}  // namespace relance
