// SPDX-License-Identifier: MIT
// What the user wrote: one file of nouns. Nothing here is computed; see relance-book(5) for the format.
//
//   Ledger ── Profile (relance.toml)
//          ├─ Client* (clients/<id>.toml) ── Contact*
//          └─ Invoice* (invoices/**) ── Instalment*, Event*
//
// An optional that is empty was not written. Money already has its currency: the invoice's own, else the
// client's, else the book's, else EUR.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/money.hpp"
#include "base/seldom.hpp"
#include "ledger/late_payment.hpp"
#include "ledger/terms.hpp"

namespace relance {

enum class ClientType : std::uint8_t { standard, perfectionist, overwhelmed, procrastinator };
enum class ClientKind : std::uint8_t { business, consumer, is_public };
enum class ClientSize : std::uint8_t { small, large };
enum class Risk : std::uint8_t { normal, high };
enum class Language : std::uint8_t { fr, en };
enum class Role : std::uint8_t { payer, buyer, superior, legal };
enum class Channel : std::uint8_t { email, call, letter, meeting, task };
enum class PreDueCall : std::uint8_t { always, new_clients, never };

// ---- relance.toml ----

struct Mailbox {
  std::string name;
  std::string email;
};

struct Me {
  std::string name;
  std::string business;
  std::string email;
  std::string phone;
  std::vector<std::string> address;
  std::string registration;
  std::string vat_number;
  std::string vat_mention;  // why there is no VAT, as the invoices say it
  std::string country;      // ISO 3166-1 alpha-2; empty: not written
  std::optional<Language> language;
  std::map<std::string, std::string> iban;  // by currency code
  std::string bic;
  std::vector<std::string> payment_methods;
  Spot country_spot;
  Spot spot;  // of [me]
};

struct Defaults {
  Currency currency;
  std::optional<Terms> terms;
  int min_gap_days = 3;
  int nudge_gap_days = 7;
  bool loosen = true;
  std::string tolerance = "1.00";         // a decimal, taken in each invoice's own currency (fine print E62)
  std::optional<std::string> legal_cost;  // what going to law would cost, the same way
  PreDueCall pre_due_call = PreDueCall::new_clients;
  std::vector<int> buckets = {30, 60, 90};  // ascending upper edges, days
};

struct Bank {
  std::optional<Date> checked;
  int max_age_days = 3;
  Spot spot;  // of the value of `checked`, else of [bank]
};

struct CalendarChoice {
  std::string holidays;  // a set's name or a file of the book; empty: by me.country (fine print E63)
  std::vector<Date> closed;
  std::vector<date::weekday> weekend = {date::Saturday, date::Sunday};
  Spot holidays_spot;
};

struct Profile {
  Me me;
  std::optional<Mailbox> reminders;  // [sender.reminders]
  std::optional<Mailbox> collector;  // [sender.collector]
  Defaults defaults;
  LatePayment late_payment;
  Bank bank;
  CalendarChoice calendar;
};

// ---- clients/<id>.toml ----

struct Contact {
  Role role = Role::payer;
  std::string name;
  std::string salutation;
  std::string email;
  std::string phone;
  std::string linkedin;
};

struct Client {
  std::string id;
  std::string name;
  ClientType type = ClientType::standard;
  ClientKind kind = ClientKind::business;
  ClientSize size = ClientSize::small;
  std::optional<Language> language;
  std::string country;
  std::optional<Currency> currency;
  std::optional<Terms> terms;
  bool chase = true;
  std::string chase_reason;
  Risk risk = Risk::normal;
  std::vector<int> pays_on;  // days of the month 1..31; kLastDay for "last"
  std::optional<int> approval_days;
  std::vector<std::string>
      requires_keys;  // keys of the invoice or client without which this client will not pay
  std::vector<std::string> address;
  std::string contract;
  std::string playbook;
  std::optional<int> gap_days;
  std::optional<std::string> legal_cost;  // a decimal, as in Defaults
  LatePayment late_payment;
  std::vector<Contact> contacts;
  // Keys of the top table that hold a non-empty value, with the value's text: `requires` looks here
  // (fine print E29). Keys that are listed in some client's `requires` are known keys, not typing errors.
  std::map<std::string, std::string> written;
  std::string file;
  Spot contract_spot;
  Spot playbook_spot;
  Spot requires_spot;
};

inline constexpr int kLastDay = 99;  // in pays_on: the last calendar day of the month

// ---- invoices/**.toml ----

struct Discount {
  std::string percent;  // a decimal, 0 < percent < 100
  int days = 0;         // from the issue day
};

struct Work {
  std::optional<Date> proposed;
  std::optional<Date> starts;
  std::optional<Date> ends;
};

struct Instalment {
  Date due;
  Money amount;

  friend bool operator==(const Instalment&, const Instalment&) = default;
};

enum class EventKind : std::uint8_t {
  payment,
  credit,
  step,
  skip,
  reply,
  promise,
  dispute,
  resolved,
  correction,
  corrected,
  snooze,
  plan,
  fees,
  waive,
  handed_off,
  insolvency,
  write_off,
  cancel,
  note,
};

// The late-payment sums claimed by an event of kind `fees`.
struct Fees {
  std::optional<Money> interest;
  std::optional<Money> compensation;

  friend bool operator==(const Fees&, const Fees&) = default;
};

// One [[event]]. Which members an event of a kind may hold:
//   payment: amount, method, reference    credit: amount, reference     step: step, channel, outcome
//   skip: step, reason                    promise: until, amount        snooze: until, reason
//   corrected: sent, reason               plan: instalments             fees: interest, compensation
//   dispute, resolved, correction, waive, cancel: reason                handed_off: to
//   insolvency: reference                 write_off: amount, reason     reply, note: only note
// `note` is allowed on every kind. Absent amounts mean "all" where the kind says so (promise, write_off).
struct Event {
  Date date;
  EventKind kind = EventKind::note;
  std::optional<Money> amount;
  Seldom<Fees> fees;
  std::optional<Date> until;
  std::optional<Date> sent;
  Seldom<std::vector<Instalment>> instalments;
  std::string step;
  std::optional<Channel> channel;
  Seldom<std::string> outcome;
  Seldom<std::string> reason;
  std::string method;
  std::string reference;
  Seldom<std::string> to;
  std::string note;
  Spot spot;       // of its [[event]] header
  Spot step_spot;  // of the value of `step`
};

struct Invoice {
  std::string number;
  std::string client;
  std::string title;
  std::optional<Date> issued;
  std::optional<Date> sent;
  std::optional<Date> due;
  std::optional<Terms> terms;
  std::optional<Money> total;
  Currency currency;
  std::string purchase_order;
  std::string pdf;
  std::string pay_url;
  std::string message_id;
  std::string value;
  std::optional<Discount> discount;
  std::optional<Money> legal_cost;
  std::string credit_note_for;  // not empty: this document is a credit note
  Work work;
  bool has_work = false;
  Seldom<LatePayment> late_payment;
  std::vector<Instalment> instalments;
  std::vector<Event> events;  // by date, then by place in the file (fine print E44)
  // As Client::written, of the keys that a client requires or a law wants on an invoice.
  std::map<std::string, std::string> written;
  std::string file;
  Spot number_spot;
  Spot client_spot;
  Spot due_spot;
  Spot total_spot;
  Spot discount_spot;
  Spot pdf_spot;
  Spot message_id_spot;
  Spot credit_note_for_spot;
  Spot instalments_spot;
};

bool is_credit_note(const Invoice& invoice);

// A file that is not in the ledger because something in it could not be used. Its invoices are left out of
// every figure, and every report says so.
struct LeftOut {
  std::string file;
  std::string number;  // where it could be read
  std::string client;  // where it could be read
  Spot number_spot;
};

struct Ledger {
  Profile profile;
  std::vector<Client> clients;    // by id
  std::vector<Invoice> invoices;  // by number
  std::vector<LeftOut> left_out;  // by file
};

const Client* find_client(const Ledger& ledger, std::string_view id);
const Invoice* find_invoice(const Ledger& ledger, std::string_view number);

}  // namespace relance
