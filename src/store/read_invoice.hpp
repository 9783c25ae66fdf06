// SPDX-License-Identifier: MIT
// invoices/**.toml. Amounts get the currency of the invoice, else of its client, else of the book, so
// relance.toml and the clients are read first.
#pragma once

#include <string>
#include <vector>

#include "ledger/records.hpp"
#include "store/read_profile.hpp"
#include "store/reading.hpp"

namespace relance {

struct InvoiceContext {
  const Ledger& ledger;  // profile and clients
  ProfileGaps gaps;
  const std::vector<std::string>& required_keys;  // by any client: known keys of an invoice
  const std::vector<std::string>& asked_keys;  // those, and what a law wants on an invoice: kept as written
};

Invoice read_invoice(Reading& reading, const InvoiceContext& context);

}  // namespace relance
