// SPDX-License-Identifier: MIT
#include "render/draft_lists.hpp"

#include <algorithm>
#include <array>

#include "ledger/creditor_reference.hpp"
#include "render/enclosures.hpp"
#include "render/locale.hpp"
#include "render/payment_request.hpp"
#include "render/table.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

Values invoice_item(const Receivable& r, Language language) {
  Values item;
  item.set_or_hide("number", r.invoice->number);
  item.set_or_hide("title", r.invoice->title);
  item.set_or_hide("issued_on", r.issued ? long_date(*r.issued, language) : "");
  item.set_or_hide("due_on", r.due ? long_date(*r.due, language) : "");
  item.set_or_hide("open", money_text(told_open(r), language));
  item.set_or_hide("total", money_text(r.balance.total, language));
  item.set_or_hide("received", is_positive(r.balance.paid) ? money_text(r.balance.paid, language) : "");
  item.set_or_hide("days_late", r.is_late ? days_text(r.days_past_due, language) : "");
  return item;
}

Values account_item(const Money& amount, const std::string& iban, const std::string& bic, Language language) {
  Values item;
  item.set_or_hide("currency", std::string(amount.currency.code()));
  item.set_or_hide("amount", money_text(amount, language));
  item.set_or_hide("iban", iban_text(iban));
  item.set_or_hide("bic", bic_beside(iban, bic));
  return item;
}

// The usual ways to pay in the language of the text; any other word stays as the user wrote it.
std::string method_title(const std::string& method, Language language) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kMethods = {{
      {"virement", "bank transfer"},
      {"carte", "card"},
      {"ch\u00e8que", "cheque"},
      {"pr\u00e9l\u00e8vement", "direct debit"},
      {"esp\u00e8ces", "cash"},
      {"virement instantan\u00e9", "instant transfer"},
  }};
  for (const auto& [fr, en] : kMethods) {
    if (method == fr || method == en || (fr == "virement" && method == "transfer")) {
      return std::string(pick(language, fr, en));
    }
  }
  return method;
}

std::string alternatives(const std::vector<std::string>& methods, Language language) {
  std::string out;
  for (std::size_t i = 0; i < methods.size(); ++i) {
    if (i > 0) out += i + 1 == methods.size() ? pick(language, " ou ", " or ") : std::string_view(", ");
    out += method_title(methods[i], language);
  }
  return out;
}

void add_invoices(Values& values, const Action& action, Language language) {
  auto& items = values.lists["invoices"];
  std::vector<std::string> orders;
  for (const auto& covered : action.covered) {
    items.push_back(invoice_item(*covered.receivable, language));
    const std::string& order = covered.receivable->invoice->purchase_order;
    const bool is_new = std::find(orders.begin(), orders.end(), order) == orders.end();
    if (!order.empty() && is_new) orders.push_back(order);
  }
  values.set_if("purchase_orders", joined_and(orders, language));
  values.flags["several"] = action.covered.size() > 1;
}

// What credits in the client's favour take off the invoices listed, by currency (fine print E6): the
// difference between their sum and what is asked.
std::vector<Money> credits_deducted(const Action& action) {
  std::vector<Money> credits;
  for (const auto& amount : action.amounts) {
    Money sum = zero(amount.currency);
    for (const auto& covered : action.covered) {
      if (covered.receivable->invoice->currency == amount.currency) sum += told_open(*covered.receivable);
    }
    if (is_positive(amount) && sum > amount) credits.push_back(sum - amount);
  }
  return credits;
}

// The rows of such a table: what came in has a column where anything did.
class InvoiceTable {
 public:
  InvoiceTable(bool has_received, Language language)
      : has_received_(has_received), language_(language), table_(columns(has_received)) {
    add({say("Facture", "Invoice"), say("\u00c9mise le", "Issued"), say("\u00c9ch\u00e9ance", "Due"),
         say("Montant", "Amount"), say("Re\u00e7u", "Received"), say("Reste d\u00fb", "Open")});
  }

  void add(const Receivable& r) {
    const auto day = [&](const std::optional<Date>& date) {
      return date ? short_date(*date, language_) : std::string{};
    };
    const Money& paid = r.balance.paid;
    add({r.invoice->number, day(r.issued), day(r.due),
         r.has_total ? money_text(r.balance.total, language_) : "",
         is_positive(paid) ? money_text(paid, language_) : "", money_text(told_open(r), language_)});
  }
  void add_credit(const Money& credit) {
    add({say("Avoir d\u00e9duit", "Less your credit"), "", "", "", "", "-" + money_text(credit, language_)});
  }
  void add_total(const Money& amount) {
    add({say("Total", "Total"), "", "", "", "", money_text(amount, language_)});
  }
  std::string text() const { return table_.text({}); }

 private:
  static constexpr std::size_t kReceived = 4;

  static std::vector<Align> columns(bool has_received) {
    std::vector<Align> columns = {Align::left, Align::left, Align::left, Align::right, Align::right};
    if (has_received) columns.push_back(Align::right);
    return columns;
  }
  std::string say(std::string_view fr, std::string_view en) const {
    return std::string(pick(language_, fr, en));
  }
  void add(const std::vector<std::string>& texts) {
    std::vector<Cell> row;
    row.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (i != kReceived || has_received_) row.push_back({texts[i], Tone::plain});
    }
    table_.add(std::move(row));
  }

  bool has_received_;
  Language language_;
  Table table_;
};

// For a letter and a statement: one line an invoice, the amounts below each other; a total a currency where
// there is something to add up.
std::string invoice_table(const Action& action, Language language) {
  const bool has_received = std::any_of(
      action.covered.begin(), action.covered.end(),
      [](const CoveredInvoice& covered) { return is_positive(covered.receivable->balance.paid); });
  InvoiceTable table(has_received, language);
  for (const auto& covered : action.covered) table.add(*covered.receivable);
  const auto credits = credits_deducted(action);
  for (const auto& credit : credits) table.add_credit(credit);
  for (const auto& amount : amounts_told(action)) {
    if (action.covered.size() > 1 || !credits.empty()) table.add_total(amount);
  }
  return table.text();
}

// What goes into the field of a transfer, which holds 140 characters in Europe.
std::string reference_of(const Action& action) {
  constexpr std::size_t kLongest = 140;
  std::string out = action.lead->invoice->number;
  for (const auto& covered : action.covered) {
    const std::string& number = covered.receivable->invoice->number;
    if (covered.receivable != action.lead && out.size() + 2 + number.size() <= kLongest) out += ", " + number;
  }
  return out;
}

void add_payment(Values& values, const Action& action, const Me& me, Language language) {
  std::vector<std::string> amounts;
  auto& accounts = values.lists["accounts"];
  for (const auto& amount : amounts_told(action)) {
    amounts.push_back(money_text(amount, language));
    const auto iban = me.iban.find(std::string(amount.currency.code()));
    if (iban != me.iban.end()) accounts.push_back(account_item(amount, iban->second, me.bic, language));
  }
  values.set("amount_due", joined_and(amounts, language));
  std::vector<std::string> credits;
  for (const auto& credit : credits_deducted(action)) credits.push_back(money_text(credit, language));
  values.set_if("credit_deducted", joined_and(credits, language));
  values.set("reference", reference_of(action));
  if (const auto reference = structured_reference(action, me)) {
    values.set("structured_reference", creditor_reference_text(*reference));
  }
  values.set_if("pay_url", action.lead->invoice->pay_url);
  values.set_if("payment_methods", alternatives(me.payment_methods, language));
}

// What the client has heard since the due day, by channel: facts for a letter, not our names for them.
void add_contacts(Values& values, const Action& action, Date as_of, Language language) {
  auto& contacts = values.lists["contacts"];
  const Receivable& lead = *action.lead;
  for (const auto* event : seen_events(*lead.invoice, as_of)) {
    const Step* step = find_step(*action.playbook, event->step);
    const bool is_chase = event->kind == EventKind::step && lead.due && event->date > *lead.due &&
                          (event->step == "broken-promise" || (step && step->phase == Phase::chase));
    const Channel channel =
        event->channel.value_or(step && !step->channels.empty() ? step->channels.front() : Channel::email);
    if (!is_chase || channel == Channel::task) continue;
    Values item;
    item.set_or_hide("on", long_date(event->date, language));
    item.set_or_hide("what", channel_title(channel, language));
    contacts.push_back(std::move(item));
    values.set("last_contact_on", long_date(event->date, language));
  }
}

std::string written_value(const Action& action, const std::string& key) {
  const auto& in_invoice = action.lead->invoice->written;
  const auto& in_client = action.client->written;
  if (const auto found = in_invoice.find(key); found != in_invoice.end()) return found->second;
  if (const auto found = in_client.find(key); found != in_client.end()) return found->second;
  return {};
}

void add_requirements(Values& values, const Action& action, Language language) {
  auto& checklist = values.lists["checklist"];
  auto& missing = values.lists["missing"];
  for (const auto& key : action.client->requires_keys) {
    const std::string found = written_value(action, key);
    Values item;
    item.set_or_hide("label", key_title(key, language));
    if (found.empty()) missing.push_back(item);
    item.set_or_hide("value", found);
    checklist.push_back(std::move(item));
  }
}

void add_lines(Values& values, const std::string& list, const std::vector<std::string>& lines) {
  auto& items = values.lists[list];
  for (const auto& line : lines) {
    if (line.empty()) continue;
    Values item;
    item.set_or_hide("line", line);
    items.push_back(std::move(item));
  }
}

// The town of a letter's date: the last line of the address without its postal code; none when it still has
// digits in it.
std::string town_of(const std::vector<std::string>& address) {
  if (address.empty()) return {};
  std::string town = address.back();
  while (!town.empty() && (town.front() == ' ' || (town.front() >= '0' && town.front() <= '9'))) {
    town.erase(town.begin());
  }
  return town.find_first_of("0123456789,") == std::string::npos ? town : std::string{};
}

void add_letter_blocks(Values& values, const Action& action, const Me& me) {
  std::vector<std::string> sender = {me.name, me.business};
  sender.insert(sender.end(), me.address.begin(), me.address.end());
  sender.insert(sender.end(), {me.phone, me.email, me.registration});
  add_lines(values, "sender_lines", sender);
  const Contact* contact = action.recipient.contact;
  std::vector<std::string> recipient = {action.client->name, contact ? contact->name : std::string{}};
  const auto& address = action.client->address;
  recipient.insert(recipient.end(), address.begin(), address.end());
  add_lines(values, "recipient_lines", recipient);
  values.set_if("place", town_of(me.address));
}

}  // namespace

void add_lists(Values& values, const Action& action, const DraftContext& context, Language language) {
  add_invoices(values, action, language);
  add_payment(values, action, context.profile.me, language);
  add_contacts(values, action, context.as_of, language);
  add_requirements(values, action, language);
  values.set("invoice_table", invoice_table(action, language));
  values.flags["qr"] = has_payment_code(action, context);
  add_letter_blocks(values, action, context.profile.me);
}

}  // namespace relance
