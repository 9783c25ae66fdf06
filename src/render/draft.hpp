// SPDX-License-Identifier: MIT
// The words of an action: what is sent, said or done, ready to copy. Values in, text out; nothing is sent.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "playbook/recommend.hpp"

namespace relance {

struct Address {
  std::string name;   // may be empty
  std::string email;  // empty: this person has none on file
};

// What goes with the mail, in the order of the step.
struct Enclosure {
  Attachment kind = Attachment::invoice;
  std::string name;  // of the file, as the mail carries it
  std::string text;  // of a statement: the file itself; of an invitation: a few lines for a person
  const Invoice* invoice = nullptr;  // of a PDF
};

// The appointment of an invitation (fine print M13): at ten, for a quarter of an hour.
struct Appointment {
  Date day;
  std::string summary;
  std::string description;
};

// What a payment QR code asks for (EPC069-12): always euros on an IBAN.
struct PaymentRequest {
  std::string name;
  std::string iban;
  std::string bic;
  Money amount;
  std::string reference;  // ISO 11649, for one invoice; else empty
  std::string text;       // the invoice numbers, where there is no reference
};

struct Draft {
  std::string client;                 // id
  std::vector<std::string> invoices;  // numbers, the lead first
  std::string step;
  std::vector<Channel> channels;
  Address sender;
  std::optional<Address> to;
  std::optional<Address> cc;
  std::string subject;    // of the email; empty without one
  std::string body;       // of the email, wrapped; of the letter or task when there is no email
  std::string mail_text;  // of the email, one paragraph a line
  std::string mail_html;  // of the email, a whole page; only when asked for
  std::vector<Enclosure> enclosures;
  std::vector<std::string> script;         // lines of the call
  std::string letter;                      // the whole letter, with its blocks
  std::string letter_html;                 // for one printed page; only when asked for
  std::vector<std::string> tasks;          // lines of the task
  std::string notes_html;                  // script or tasks as a page; only when asked for
  std::optional<Appointment> appointment;  // of an enclosed invitation
  std::optional<PaymentRequest> payment;   // where a transfer in euros is asked
  bool wants_receipt = false;
  bool bank_is_unchecked = false;  // [bank] checked is too old: look at the account first
};

std::vector<std::string> attachment_names(const Draft& draft);

}  // namespace relance
