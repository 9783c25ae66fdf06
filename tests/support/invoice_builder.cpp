// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cassert>

#include "book_builder.hpp"

namespace relance::test {

InvoiceBuilder::InvoiceBuilder(std::string_view number) {
  invoice_.number = number;
  invoice_.client = "morel";
  invoice_.file = "invoices/" + invoice_.number + ".toml";
  invoice_.title = "Refonte du site";
  issued("2026-03-02").net(30).total("1200.00");
}

InvoiceBuilder& InvoiceBuilder::to(std::string_view client) {
  invoice_.client = client;
  return *this;
}

InvoiceBuilder& InvoiceBuilder::total(std::string_view amount, std::string_view currency) {
  invoice_.total = money(amount, currency);
  invoice_.currency = invoice_.total->currency;
  return *this;
}

InvoiceBuilder& InvoiceBuilder::issued(std::string_view iso) {
  invoice_.issued = invoice_.sent = day(iso);
  return *this;
}

InvoiceBuilder& InvoiceBuilder::sent(std::string_view iso) {
  invoice_.sent = day(iso);
  return *this;
}

InvoiceBuilder& InvoiceBuilder::not_sent() {
  invoice_.sent.reset();
  return *this;
}

InvoiceBuilder& InvoiceBuilder::not_issued() {
  invoice_.issued.reset();
  return not_sent();
}

InvoiceBuilder& InvoiceBuilder::net(int days) {
  return terms(std::to_string(days) + " days");
}

InvoiceBuilder& InvoiceBuilder::terms(std::string_view words) {
  const auto parsed = parse_terms(words);
  assert(parsed);
  invoice_.terms = *parsed;
  return *this;
}

InvoiceBuilder& InvoiceBuilder::no_terms() {
  invoice_.terms.reset();
  return *this;
}

InvoiceBuilder& InvoiceBuilder::due(std::string_view iso) {
  invoice_.due = day(iso);
  return no_terms();
}

InvoiceBuilder& InvoiceBuilder::work(std::string_view proposed, std::string_view starts,
                                     std::string_view ends) {
  invoice_.has_work = true;
  invoice_.work = {day(proposed), day(starts), day(ends)};
  return *this;
}

InvoiceBuilder& InvoiceBuilder::written(std::string_view key, std::string_view value) {
  invoice_.written[std::string(key)] = value;
  if (key == "purchase_order") invoice_.purchase_order = value;
  return *this;
}

InvoiceBuilder& InvoiceBuilder::discount(std::string_view percent, int days) {
  invoice_.discount = Discount{std::string(percent), days};
  return *this;
}

InvoiceBuilder& InvoiceBuilder::credit_note_for(std::string_view number) {
  invoice_.credit_note_for = number;
  return *this;
}

InvoiceBuilder& InvoiceBuilder::instalment(std::string_view due, std::string_view amount) {
  invoice_.instalments.push_back({day(due), money(amount, invoice_.currency.code())});
  return *this;
}

InvoiceBuilder& InvoiceBuilder::contract_rate(std::string_view percent) {
  invoice_.late_payment.edit().rate = percent;
  return *this;
}

InvoiceBuilder& InvoiceBuilder::law(const std::string& law) {
  invoice_.late_payment.edit().law = law;
  return *this;
}

InvoiceBuilder& InvoiceBuilder::moves_due(bool moves) {
  invoice_.late_payment.edit().move_due = moves;
  return *this;
}

// ---- events ----

Event& InvoiceBuilder::add(EventKind kind, std::string_view date) {
  Event event;
  event.kind = kind;
  event.date = day(date);
  invoice_.events.push_back(std::move(event));
  return invoice_.events.back();
}

InvoiceBuilder& InvoiceBuilder::done(std::string_view step, std::string_view date) {
  add(EventKind::step, date).step = step;
  return *this;
}

InvoiceBuilder& InvoiceBuilder::done_by(Channel channel, std::string_view step, std::string_view date) {
  Event& event = add(EventKind::step, date);
  event.step = step;
  event.channel = channel;
  return *this;
}

InvoiceBuilder& InvoiceBuilder::skipped(std::string_view step, std::string_view date) {
  Event& event = add(EventKind::skip, date);
  event.step = step;
  event.reason = "not this time";
  return *this;
}

InvoiceBuilder& InvoiceBuilder::paid(std::string_view date, std::string_view amount) {
  add(EventKind::payment, date).amount = money(amount, invoice_.currency.code());
  return *this;
}

InvoiceBuilder& InvoiceBuilder::paid(std::string_view date) {
  add(EventKind::payment, date).amount = invoice_.total;
  return *this;
}

InvoiceBuilder& InvoiceBuilder::credit(std::string_view date, std::string_view amount) {
  add(EventKind::credit, date).amount = money(amount, invoice_.currency.code());
  return *this;
}

InvoiceBuilder& InvoiceBuilder::promise(std::string_view date, std::string_view until,
                                        std::string_view amount) {
  Event& event = add(EventKind::promise, date);
  event.until = day(until);
  if (!amount.empty()) event.amount = money(amount, invoice_.currency.code());
  return *this;
}

InvoiceBuilder& InvoiceBuilder::snooze(std::string_view date, std::string_view until) {
  add(EventKind::snooze, date).until = day(until);
  return *this;
}

InvoiceBuilder& InvoiceBuilder::corrected(std::string_view date, std::string_view sent) {
  Event& event = add(EventKind::corrected, date);
  if (!sent.empty()) event.sent = day(sent);
  return *this;
}

InvoiceBuilder& InvoiceBuilder::plan(std::string_view date,
                                     const std::vector<std::pair<std::string, std::string>>& instalments) {
  Event& event = add(EventKind::plan, date);
  for (const auto& [due, amount] : instalments) {
    event.instalments.edit().push_back({day(due), money(amount, invoice_.currency.code())});
  }
  return *this;
}

InvoiceBuilder& InvoiceBuilder::write_off(std::string_view date, std::string_view amount) {
  Event& event = add(EventKind::write_off, date);
  if (!amount.empty()) event.amount = money(amount, invoice_.currency.code());
  return *this;
}

InvoiceBuilder& InvoiceBuilder::fees(std::string_view date, std::string_view interest,
                                     std::string_view compensation) {
  Event& event = add(EventKind::fees, date);
  event.fees.edit().interest = money(interest, invoice_.currency.code());
  event.fees.edit().compensation = money(compensation, invoice_.currency.code());
  return *this;
}

InvoiceBuilder& InvoiceBuilder::happened(EventKind kind, std::string_view date) {
  add(kind, date);
  return *this;
}

Invoice InvoiceBuilder::build() const {
  Invoice invoice = invoice_;
  std::stable_sort(invoice.events.begin(), invoice.events.end(),
                   [](const Event& a, const Event& b) { return a.date < b.date; });
  return invoice;
}

}  // namespace relance::test
