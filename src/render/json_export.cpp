// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "receivable/habits.hpp"
#include "render/export_document.hpp"
#include "render/json_document.hpp"

namespace relance {

namespace {

using json::Value;

constexpr std::string_view kMark = R"("export": "book")";

Value portion_object(const Portion& portion) {
  return {{"due", json::day(portion.due)},
          {"due_as_written", json::day(portion.due_as_written)},
          {"amount", json::amount(portion.amount)},
          {"open", json::amount(portion.missing)}};
}

Value invoice_object(const ListedInvoice& listed) {
  const Receivable& r = *listed.receivable;
  const Invoice& invoice = *r.invoice;
  Value object = json::listed_invoice(listed);
  object["kind"] = is_credit_note(invoice) ? "credit_note" : "invoice";
  object["credit_note_for"] = json::text_or_null(invoice.credit_note_for);
  object["first_sent"] = json::day_or_null(r.first_sent);
  object["written_off"] = json::amount(r.balance.written_off);
  object["counted"] = is_in_aging(r);
  object["waived"] = r.is_waived;
  object["instalments"] = json::array_of(r.portions, portion_object);
  object["movements"] = json::array_of(r.balance.movements, json::movement);
  const auto events = seen_events(invoice, r.as_of);
  object["events"] = json::array_of(events, [](const Event* event) { return json::event(*event); });
  object["purchase_order"] = invoice.purchase_order;
  object["pdf"] = invoice.pdf;
  object["pay_url"] = invoice.pay_url;
  object["message_id"] = invoice.message_id;
  return object;
}

Value balance_object(const AgingRow& row) {
  return {{"client", row.client->id},
          {"currency", json::currency(row.currency)},
          {"open", json::amount(row.total)}};
}

}  // namespace

std::string export_json(const Envelope& envelope, const ExportedBook& book) {
  const Ledger& ledger = *book.assessment.ledger;
  const auto client_object = [&](const Client& client) {
    return json::client(client, habits_of(receivables_of(book.assessment, client.id)));
  };
  return json::document(envelope, {{"export", "book"},
                                   {"clients", json::array_of(ledger.clients, client_object)},
                                   {"invoices", json::array_of(book.invoices, invoice_object)},
                                   {"balances", json::array_of(book.aging.rows, balance_object)},
                                   {"left_out", json::left_out(ledger.left_out)}});
}

bool is_exported_json(std::string_view text) {
  constexpr std::size_t kHead = 120;  // schema, day and mark
  return text.starts_with("{\n  \"schema\": \"relance/") &&
         text.substr(0, kHead).find(kMark) != std::string_view::npos;
}

}  // namespace relance
