// SPDX-License-Identifier: MIT
// How old the open money is: buckets per client and currency, or per invoice (product.md `aging`; fine print
// E52, E53, E82, T8).
#pragma once

#include <string>
#include <vector>

#include "receivable/assess.hpp"

namespace relance {

enum class AgingBasis { due, issued };

struct AgingRow {
  const Client* client = nullptr;
  const Invoice* invoice = nullptr;  // only in an ageing by invoice
  Currency currency;
  std::vector<Money> buckets;  // parallel to Aging::labels
  Money total;
};

struct Aging {
  AgingBasis basis = AgingBasis::due;
  std::vector<std::string> labels;  // "not due", "1-30", ..., "over 90"
  std::vector<AgingRow> rows;    // by client id, currency code, number; rows without any amount are left out
  std::vector<AgingRow> totals;  // one a currency, by code
};

// Does it count at all? Sent, with something open, and neither void nor lost; credit notes and credit
// balances too.
bool is_in_aging(const Receivable& receivable);

// `edges` ascending, as in [defaults] buckets. Credit balances are negative in the first bucket.
Aging age(const Assessment& assessment, const std::vector<int>& edges, AgingBasis basis, bool by_invoice);
// The same of these alone, by due day: a row a client and currency.
Aging age_of(const std::vector<const Receivable*>& receivables, const std::vector<int>& edges, Date as_of);

}  // namespace relance
