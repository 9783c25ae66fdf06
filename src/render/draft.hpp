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

// Something that goes with the mail and can be shown as text.
struct Enclosure {
  std::string name;
  std::string text;
  bool is_file = false;  // carried by the mail under this name
};

struct Draft {
  std::string client;                 // id
  std::vector<std::string> invoices;  // numbers, the lead first
  std::string step;
  std::vector<Channel> channels;
  Address sender;
  std::optional<Address> to;
  std::optional<Address> cc;
  std::string subject;  // of the email; empty without one
  std::string body;     // of the email, wrapped; of the letter or task when there is no email
  std::vector<std::string> attachments;  // file names, as a mail would carry them
  std::vector<Enclosure> enclosures;
  std::vector<std::string> script;  // lines of the call
  std::string letter;               // the whole letter, with its blocks
  std::vector<std::string> tasks;   // lines of the task
  bool bank_is_unchecked = false;   // [bank] checked is too old: look at the account first
};

}  // namespace relance
