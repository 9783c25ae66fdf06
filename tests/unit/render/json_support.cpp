// SPDX-License-Identifier: MIT
#include "json_support.hpp"

namespace relance {

Json parsed(const std::string& document) {
  REQUIRE(!document.empty());
  CHECK(document.back() == '\n');
  return Json::parse(document);
}

Names members_of(const Json& object) {
  Names names;
  for (const auto& member : object.items()) names.push_back(member.key());
  return names;
}

Money money(const char* amount, const char* code) {
  return *parse_money(amount, *Currency::from_code(code));
}

LeftOut left_out(const char* file, const char* number) {
  LeftOut left_out;
  left_out.file = file;
  left_out.number = number;
  return left_out;
}

Sample::Sample() {
  client.id = "atelier-morel";
  client.name = "Atelier Morel";
  client.contacts = {{Role::payer, "Nadia Morel", "Madame Morel", "nadia@morel.example", "+33 4 72", ""}};
  invoice.number = "2026-014";
  invoice.client = client.id;
  invoice.title = "Refonte du site";
  invoice.file = "invoices/2026-014.toml";
  receivable.invoice = &invoice;
  receivable.client = &client;
  receivable.as_of = kToday;
  receivable.standing = Standing::overdue;
  receivable.has_total = true;
  receivable.balance.total = receivable.balance.open = receivable.asked = money("2400.00");
  receivable.issued = receivable.first_sent = receivable.sent = make_date(2026, 3, 2);
  receivable.due = make_date(2026, 4, 1);
  receivable.due_from = DueFrom::terms;
  receivable.days_past_due = 33;
  receivable.days_since_issue = 63;
  step.id = step.text = "overdue";
  step.channels = {Channel::email};
}

Action Sample::action() const {
  Action action;
  action.client = &client;
  action.step = &step;
  action.lead = &receivable;
  action.covered = {{&receivable, &step}};
  action.amounts = {receivable.asked};
  action.recipient.contact = &client.contacts.front();
  action.recipient.channels = step.channels;
  action.on = make_date(2026, 4, 2);
  action.risks = {RiskFlag::high_risk_client};
  action.score = {80, 66, 4};
  return action;
}

Event& Sample::happened(const char* day, EventKind kind) {
  Event event;
  event.date = *parse_iso_date(day);
  event.kind = kind;
  invoice.events.push_back(event);
  return invoice.events.back();
}

Json today_of(const Action& action, const ActionText& text) {
  Morning morning;
  morning.actions = {action};
  TodayTexts texts;
  texts.actions = {text};
  return parsed(today_json(kEnvelope, morning, texts, {}));
}

Json first_listed(const ListedInvoice& invoice) {
  return parsed(list_json(kEnvelope, {invoice}, {}))["invoices"][0];
}

Json shown(const Sample& sample) {
  return parsed(show_invoice_json(kEnvelope, sample.listed(), {}, {}));
}

}  // namespace relance
