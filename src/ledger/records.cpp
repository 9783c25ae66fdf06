// SPDX-License-Identifier: MIT
#include "ledger/records.hpp"

#include <algorithm>

namespace relance {

bool is_credit_note(const Invoice& invoice) {
  return !invoice.credit_note_for.empty();
}

const Client* find_client(const Ledger& ledger, std::string_view id) {
  const auto found =
      std::lower_bound(ledger.clients.begin(), ledger.clients.end(), id,
                       [](const Client& client, std::string_view wanted) { return client.id < wanted; });
  return found != ledger.clients.end() && found->id == id ? &*found : nullptr;
}

const Invoice* find_invoice(const Ledger& ledger, std::string_view number) {
  const auto found = std::lower_bound(
      ledger.invoices.begin(), ledger.invoices.end(), number,
      [](const Invoice& invoice, std::string_view wanted) { return invoice.number < wanted; });
  return found != ledger.invoices.end() && found->number == number ? &*found : nullptr;
}

}  // namespace relance
