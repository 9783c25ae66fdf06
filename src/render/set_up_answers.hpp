// SPDX-License-Identifier: MIT
// The answers of `init` and `new`: what was written, and what comes next.
#pragma once

#include <string>
#include <vector>

#include "render/reports.hpp"

namespace relance {

struct NewBook {
  std::string folder;                     // as it was named; empty: the working directory
  std::vector<std::string> written;       // relative to it
  std::vector<std::string> left;          // were there already
  std::vector<std::string> to_fill_in;    // keys of relance.toml that hold nothing of the user's yet
  std::vector<std::string> git_commands;  // for the user to run
};

std::string new_book_report(const NewBook& book, Language language);
std::string new_book_json(const Envelope& envelope, const NewBook& book);

std::string new_client_report(const Client& client, Language language);
std::string new_invoice_report(const Receivable& receivable, const Look& look);
std::string new_record_json(const Envelope& envelope, const std::string& file);

}  // namespace relance
