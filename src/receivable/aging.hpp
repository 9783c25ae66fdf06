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

// `edges` ascending, as in [defaults] buckets. Credit balances are negative in the first bucket.
Aging age(const Assessment& assessment, const std::vector<int>& edges, AgingBasis basis, bool by_invoice);

}  // namespace relance
