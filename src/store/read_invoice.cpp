// SPDX-License-Identifier: MIT
#include "store/read_invoice.hpp"

#include <algorithm>

#include "base/decimal.hpp"
#include "store/book_paths.hpp"
#include "store/read_event.hpp"
#include "store/read_late_payment.hpp"
#include "store/written_text.hpp"

namespace relance {

namespace {

constexpr int kHundredPercent = 100;

// The currency of an invoice that will be left out because it cannot be known: with the most decimals, so
// that no amount is called wrong for the wrong reason.
Currency lenient_currency() {
  return Currency::from_code("CLF").value_or(Currency());
}

Currency currency_in_use(TableReader& table, const Client* client, const InvoiceContext& context) {
  const auto own = table.currency("currency");
  if (own) return *own;
  if (table.has("currency") || client == nullptr) return lenient_currency();
  if (client->currency) return *client->currency;
  if (!context.gaps.currency) return context.ledger.profile.defaults.currency;
  table.complain(DiagnosticCode::broken_profile, table.spot(),
                 {wording("the currency of this invoice comes from relance.toml, which could not be read"),
                  wording("correct relance.toml, or add currency = \"EUR\" here")});
  return lenient_currency();
}

// Terms of the book that could not be read, where they would decide.
void check_terms_known(const Invoice& invoice, const Client* client, TableReader& table,
                       const InvoiceContext& context) {
  const bool has_own = table.has("due") || table.has("terms");
  const bool has_clients = client == nullptr || client->terms;
  if (!context.gaps.terms || has_own || has_clients || !invoice.issued || is_credit_note(invoice)) return;
  table.complain(
      DiagnosticCode::broken_profile, table.spot(),
      {wording("the payment terms of this invoice come from relance.toml, which could not be read"),
       wording("correct relance.toml, or add due or terms here")});
}

std::string read_pdf(TableReader& table, const std::string& file) {
  auto path = table.text("pdf");
  const auto inside = inside_book(folder_of(file), path);
  if (inside && is_hidden(*inside)) {
    table.complain(
        DiagnosticCode::outside_book, table.spot("pdf"),
        {wording("`pdf` names a hidden file: `{}`", path), wording("name one that is not hidden")});
  }
  if (!path.empty() && !inside) {
    table.complain(
        DiagnosticCode::outside_book, table.spot("pdf"),
        {wording("`pdf` leaves the book: `{}`", path), wording("write a path relative to this file")});
  }
  return path;
}

std::optional<Discount> read_discount(TableReader& invoice) {
  std::optional<Discount> discount;
  invoice.within("discount", in_ticks("discount"), [&discount](TableReader& table) {
    table.require("percent", "2");
    table.require("days", "10");
    const auto percent = table.decimal("percent");
    const auto days = table.integer("days", {0, 3650});
    if (!percent || !days) return;
    const auto value = parse_decimal(*percent);
    if (value && *value > Decimal{} && *value < Decimal{kHundredPercent, 0}) {
      discount = Discount{*percent, *days};
    } else {
      table.complain(DiagnosticCode::out_of_range, table.spot("percent"),
                     {wording("`percent` is {}, expected more than 0 and less than 100", *percent), {}});
    }
  });
  return discount;
}

void read_texts(Invoice& invoice, TableReader& table) {
  invoice.title = table.text("title");
  invoice.purchase_order = table.text("purchase_order");
  invoice.pdf = read_pdf(table, invoice.file);
  invoice.pdf_spot = table.spot("pdf");
  invoice.message_id_spot = table.spot("message_id");
  invoice.pay_url = table.text("pay_url");
  invoice.message_id = table.text("message_id");
  invoice.value = table.text("value");
  invoice.credit_note_for = table.text("credit_note_for");
  invoice.credit_note_for_spot = table.spot("credit_note_for");
}

void read_days(Invoice& invoice, TableReader& table) {
  invoice.issued = table.day("issued");
  invoice.sent = table.day("sent");
  invoice.due = table.day("due");
  invoice.due_spot = table.spot("due");
  invoice.terms = table.terms("terms");
  invoice.has_work = table.has("work");
  table.within("work", verbatim("[work]"), [&invoice](TableReader& work) {
    invoice.work.proposed = work.day("proposed");
    invoice.work.starts = work.day("starts");
    invoice.work.ends = work.day("ends");
    if (invoice.work.starts && invoice.work.ends && *invoice.work.ends < *invoice.work.starts) {
      work.complain(DiagnosticCode::ends_before_start, work.spot("ends"),
                    {wording("the work ends on {}, before it starts on {}", to_iso(*invoice.work.ends),
                             to_iso(*invoice.work.starts)),
                     wording("check both dates")});
    }
  });
}

void read_money(Invoice& invoice, TableReader& table, Reading& reading) {
  invoice.total = table.amount("total", invoice.currency, Sign::any);
  invoice.total_spot = table.spot("total");
  if (invoice.total && is_negative(*invoice.total)) {
    table.complain(DiagnosticCode::amount_sign, invoice.total_spot,
                   {wording("`total` is {}, expected zero or more", to_decimal(*invoice.total)),
                    wording("a credit note has a positive total and names its invoice in credit_note_for")});
  }
  invoice.legal_cost = table.amount("legal_cost", invoice.currency, Sign::not_negative);
  invoice.discount = read_discount(table);
  invoice.discount_spot = table.spot("discount");
  invoice.late_payment = read_late_payment(table);
  invoice.instalments = read_instalments(table, "instalment", invoice.currency);
  invoice.instalments_spot = table.spot("instalment");
  const auto events = table.tables("event");
  invoice.events.reserve(events.size());
  for (const auto* event : events) {
    invoice.events.push_back(read_event(*event, invoice.currency, reading));
  }
  const auto is_earlier = [](const Event& a, const Event& b) { return a.date < b.date; };
  if (!std::is_sorted(invoice.events.begin(), invoice.events.end(), is_earlier))
    std::stable_sort(invoice.events.begin(), invoice.events.end(), is_earlier);
}

}  // namespace

Invoice read_invoice(Reading& reading, const InvoiceContext& context) {
  Invoice invoice;
  invoice.file = reading.file;
  const auto tree = parse_toml(reading);
  if (!tree) {
    invoice.number = guessed_value(reading.text, "number");
    invoice.client = guessed_value(reading.text, "client");
    return invoice;
  }
  check_texts(*tree, reading);
  TableReader table(*tree, reading, wording("an invoice"));
  invoice.number = table.required_text("number", "\"2026-014\"");
  invoice.number_spot = table.spot("number");
  invoice.client = table.required_text("client", "\"atelier-morel\"");
  invoice.client_spot = table.spot("client");
  const auto* client = find_client(context.ledger, invoice.client);
  invoice.currency = currency_in_use(table, client, context);
  read_texts(invoice, table);
  read_days(invoice, table);
  read_money(invoice, table, reading);
  check_terms_known(invoice, client, table, context);
  invoice.written = written_keys(*tree, context.asked_keys);
  table.finish(context.required_keys);
  return invoice;
}

}  // namespace relance
