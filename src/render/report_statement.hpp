// SPDX-License-Identifier: MIT
// The account of a client as the user reads it, and as a script does.
#pragma once

#include <string>
#include <vector>

#include "receivable/account.hpp"
#include "render/reports.hpp"

namespace relance {

struct StatementView {
  const Account& account;
  const std::vector<LeftOut>& left_out;  // of this client, as far as one can tell
  BankCheck bank;
};

// In the language of the interface: what the client gets is in theirs.
std::string statement_report(const StatementView& view, const Look& look);
std::string statement_json(const Envelope& envelope, const StatementView& view);

}  // namespace relance
