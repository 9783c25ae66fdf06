// SPDX-License-Identifier: MIT
// Books in memory, said in one breath. What is not said is the base of the acceptance scenarios: country FR,
// one invoice F-101 of 1 200.00 EUR to the client `morel` (a small business without a type, whose payer has
// an email and a phone), 30 days, issued and sent on Monday 2026-03-02, so due on Wednesday 2026-04-01;
// French holidays; the bank checked on the day one looks.
//
//   book(client().perfectionist()).with(invoice().done("week-1", "2026-03-09")).on("2026-03-16")
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ledger/records.hpp"
#include "playbook/playbook.hpp"

namespace relance::test {

class BookOn;

Date day(std::string_view iso);
Money money(std::string_view amount, std::string_view currency = "EUR");

class ClientBuilder {
 public:
  explicit ClientBuilder(std::string_view id);

  ClientBuilder& type(ClientType type);
  ClientBuilder& perfectionist() { return type(ClientType::perfectionist); }
  ClientBuilder& overwhelmed() { return type(ClientType::overwhelmed); }
  ClientBuilder& procrastinator() { return type(ClientType::procrastinator); }
  ClientBuilder& large();
  ClientBuilder& consumer();
  ClientBuilder& public_body();
  ClientBuilder& country(std::string_view code);
  ClientBuilder& high_risk();
  ClientBuilder& terms(std::string_view words);
  ClientBuilder& pays_on(std::vector<int> days);
  ClientBuilder& approval_days(int days);
  ClientBuilder& requiring(std::vector<std::string> keys);
  ClientBuilder& written(std::string_view key, std::string_view value);
  ClientBuilder& contract(std::string_view path);
  ClientBuilder& address(std::vector<std::string> lines);
  ClientBuilder& held(std::string_view reason);  // chase = false
  ClientBuilder& gap(int days);
  ClientBuilder& playbook(std::string_view name);
  ClientBuilder& law(const std::string& law);
  ClientBuilder& nobody();  // no contact at all
  // Email and phone are made up from the name unless they are left out.
  ClientBuilder& contact(Role role, std::string_view name, bool has_email = true, bool has_phone = true);
  ClientBuilder& salutation(std::string_view words);  // of the last contact

  Client build() const { return client_; }

 private:
  Client client_;
};

class InvoiceBuilder {
 public:
  explicit InvoiceBuilder(std::string_view number);

  InvoiceBuilder& to(std::string_view client);
  InvoiceBuilder& total(std::string_view amount, std::string_view currency = "EUR");
  InvoiceBuilder& issued(std::string_view iso);  // and sent on that day
  InvoiceBuilder& sent(std::string_view iso);
  InvoiceBuilder& not_sent();
  InvoiceBuilder& not_issued();  // nor sent
  InvoiceBuilder& net(int days);
  InvoiceBuilder& terms(std::string_view words);
  InvoiceBuilder& no_terms();
  InvoiceBuilder& due(std::string_view iso);
  InvoiceBuilder& work(std::string_view proposed, std::string_view starts, std::string_view ends);
  InvoiceBuilder& written(std::string_view key, std::string_view value);
  InvoiceBuilder& discount(std::string_view percent, int days);
  InvoiceBuilder& credit_note_for(std::string_view number);
  InvoiceBuilder& instalment(std::string_view due, std::string_view amount);
  InvoiceBuilder& contract_rate(std::string_view percent);
  InvoiceBuilder& law(const std::string& law);
  InvoiceBuilder& moves_due(bool moves);

  InvoiceBuilder& done(std::string_view step, std::string_view date);
  InvoiceBuilder& done_by(Channel channel, std::string_view step, std::string_view date);
  InvoiceBuilder& skipped(std::string_view step, std::string_view date);
  InvoiceBuilder& paid(std::string_view date, std::string_view amount);
  InvoiceBuilder& paid(std::string_view date);  // the total
  InvoiceBuilder& credit(std::string_view date, std::string_view amount);
  InvoiceBuilder& promise(std::string_view date, std::string_view until, std::string_view amount = {});
  InvoiceBuilder& snooze(std::string_view date, std::string_view until);
  InvoiceBuilder& corrected(std::string_view date, std::string_view sent = {});
  InvoiceBuilder& plan(std::string_view date,
                       const std::vector<std::pair<std::string, std::string>>& instalments);
  InvoiceBuilder& write_off(std::string_view date, std::string_view amount = {});
  InvoiceBuilder& fees(std::string_view date, std::string_view interest, std::string_view compensation);
  // Events that need nothing but their day: reply, dispute, resolved, correction, waive, handed_off, ...
  InvoiceBuilder& happened(EventKind kind, std::string_view date);

  Invoice& record() { return invoice_; }
  Invoice build() const;  // events by date, then as said

 private:
  Event& add(EventKind kind, std::string_view date);

  Invoice invoice_;
};

class BookBuilder {
 public:
  explicit BookBuilder(const ClientBuilder& client);

  BookBuilder& with(const ClientBuilder& client);
  BookBuilder& with(const InvoiceBuilder& invoice);
  BookBuilder& with_playbook(std::string_view toml);
  BookBuilder& pre_due_call(PreDueCall when);
  BookBuilder& gaps(int contacts, int nudges);
  BookBuilder& tolerance(std::string_view amount);
  BookBuilder& claim(ClaimPolicy policy);
  BookBuilder& bank_checked(std::string_view iso);
  Profile& profile() { return ledger_.profile; }

  Ledger ledger() const;
  BookOn on(std::string_view iso) const;  // in book_on.cpp: needs every floor but cli

 private:
  Ledger ledger_;
  std::vector<std::string> playbooks_;
};

inline ClientBuilder client(std::string_view id = "morel") {
  return ClientBuilder(id);
}
inline InvoiceBuilder invoice(std::string_view number = "F-101") {
  return InvoiceBuilder(number);
}
inline BookBuilder book(const ClientBuilder& of = client()) {
  return BookBuilder(of);
}

// F-001 … F-00n of 100.00 EUR to `morel`: sent on 2025-01-01 and each paid so many days after its due day.
std::vector<InvoiceBuilder> paid_invoices(const std::vector<int>& days_late);

}  // namespace relance::test
