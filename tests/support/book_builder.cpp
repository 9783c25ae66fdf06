// SPDX-License-Identifier: MIT
#include "book_builder.hpp"

#include <algorithm>
#include <cassert>

namespace relance::test {

namespace {

std::string lower_without_blanks(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (c != ' ') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

Terms terms_from(std::string_view words) {
  const auto terms = parse_terms(words);
  assert(terms);
  return *terms;
}

Profile base_profile() {
  Profile profile;
  profile.me.name = "Camille Durand";
  profile.me.business = "Durand Conseil";
  profile.me.email = "camille@durand.example";
  profile.me.phone = "+33 6 12 34 56 78";
  profile.me.country = "FR";
  profile.me.language = Language::fr;
  profile.me.iban = {{"EUR", "FR7630006000011234567890189"}};
  profile.me.payment_methods = {"virement"};
  profile.reminders = Mailbox{"Durand Conseil, comptabilite", "compta@durand.example"};
  return profile;
}

}  // namespace

Date day(std::string_view iso) {
  const auto parsed = parse_iso_date(iso);
  assert(parsed);
  return *parsed;
}

Money money(std::string_view amount, std::string_view currency) {
  const auto known = Currency::from_code(currency);
  assert(known);
  const auto parsed = parse_money(amount, *known);
  assert(parsed);
  return *parsed;
}

// ---- clients ----

ClientBuilder::ClientBuilder(std::string_view id) {
  client_.id = id;
  client_.name = "Atelier " + client_.id;
  client_.file = "clients/" + client_.id + ".toml";
  contact(Role::payer, "Nadia Morel");
}

ClientBuilder& ClientBuilder::type(ClientType type) {
  client_.type = type;
  return *this;
}

ClientBuilder& ClientBuilder::large() {
  client_.size = ClientSize::large;
  return *this;
}

ClientBuilder& ClientBuilder::consumer() {
  client_.kind = ClientKind::consumer;
  return *this;
}

ClientBuilder& ClientBuilder::public_body() {
  client_.kind = ClientKind::is_public;
  return *this;
}

ClientBuilder& ClientBuilder::country(std::string_view code) {
  client_.country = code;
  return *this;
}

ClientBuilder& ClientBuilder::high_risk() {
  client_.risk = Risk::high;
  return *this;
}

ClientBuilder& ClientBuilder::terms(std::string_view words) {
  client_.terms = terms_from(words);
  return *this;
}

ClientBuilder& ClientBuilder::pays_on(std::vector<int> days) {
  client_.pays_on = std::move(days);
  return *this;
}

ClientBuilder& ClientBuilder::approval_days(int days) {
  client_.approval_days = days;
  return *this;
}

ClientBuilder& ClientBuilder::requiring(std::vector<std::string> keys) {
  client_.requires_keys = std::move(keys);
  return *this;
}

ClientBuilder& ClientBuilder::written(std::string_view key, std::string_view value) {
  client_.written[std::string(key)] = value;
  return *this;
}

ClientBuilder& ClientBuilder::contract(std::string_view path) {
  client_.contract = path;
  return *this;
}

ClientBuilder& ClientBuilder::address(std::vector<std::string> lines) {
  client_.address = std::move(lines);
  return *this;
}

ClientBuilder& ClientBuilder::held(std::string_view reason) {
  client_.chase = false;
  client_.chase_reason = reason;
  return *this;
}

ClientBuilder& ClientBuilder::gap(int days) {
  client_.gap_days = days;
  return *this;
}

ClientBuilder& ClientBuilder::playbook(std::string_view name) {
  client_.playbook = name;
  return *this;
}

ClientBuilder& ClientBuilder::law(const std::string& law) {
  client_.late_payment.law = law;
  return *this;
}

ClientBuilder& ClientBuilder::nobody() {
  client_.contacts.clear();
  return *this;
}

ClientBuilder& ClientBuilder::contact(Role role, std::string_view name, bool has_email, bool has_phone) {
  Contact contact;
  contact.role = role;
  contact.name = name;
  if (has_email) contact.email = lower_without_blanks(name) + "@client.example";
  if (has_phone) contact.phone = "+33 4 72 00 00 0" + std::to_string(client_.contacts.size());
  client_.contacts.push_back(std::move(contact));
  return *this;
}

ClientBuilder& ClientBuilder::salutation(std::string_view words) {
  client_.contacts.back().salutation = words;
  return *this;
}

// ---- books ----

BookBuilder::BookBuilder(const ClientBuilder& client) {
  ledger_.profile = base_profile();
  with(client);
}

BookBuilder& BookBuilder::with(const ClientBuilder& client) {
  ledger_.clients.push_back(client.build());
  return *this;
}

BookBuilder& BookBuilder::with(const InvoiceBuilder& invoice) {
  ledger_.invoices.push_back(invoice.build());
  return *this;
}

BookBuilder& BookBuilder::with_playbook(std::string_view toml) {
  playbooks_.emplace_back(toml);
  return *this;
}

BookBuilder& BookBuilder::pre_due_call(PreDueCall when) {
  profile().defaults.pre_due_call = when;
  return *this;
}

BookBuilder& BookBuilder::gaps(int contacts, int nudges) {
  profile().defaults.min_gap_days = contacts;
  profile().defaults.nudge_gap_days = nudges;
  return *this;
}

BookBuilder& BookBuilder::tolerance(std::string_view amount) {
  profile().defaults.tolerance = amount;
  return *this;
}

BookBuilder& BookBuilder::claim(ClaimPolicy policy) {
  profile().late_payment.claim = policy;
  return *this;
}

BookBuilder& BookBuilder::bank_checked(std::string_view iso) {
  profile().bank.checked = day(iso);
  return *this;
}

Ledger BookBuilder::ledger() const {
  Ledger ledger = ledger_;
  std::sort(ledger.clients.begin(), ledger.clients.end(),
            [](const Client& a, const Client& b) { return a.id < b.id; });
  std::sort(ledger.invoices.begin(), ledger.invoices.end(),
            [](const Invoice& a, const Invoice& b) { return a.number < b.number; });
  return ledger;
}

std::vector<InvoiceBuilder> paid_invoices(const std::vector<int>& days_late) {
  std::vector<InvoiceBuilder> invoices;
  for (const int late : days_late) {
    auto next = invoice("F-00" + std::to_string(invoices.size() + 1)).issued("2025-01-01").total("100.00");
    next.paid(to_iso(day("2025-01-31") + Days{late}));
    invoices.push_back(next);
  }
  return invoices;
}

}  // namespace relance::test
