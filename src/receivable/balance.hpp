// SPDX-License-Identifier: MIT
// The money side of an invoice: a fold over its payments, credits, credit notes and write-offs, by date.
#pragma once

#include <string>
#include <vector>

#include "receivable/receivable.hpp"

namespace relance {

// A credit note as it reaches the invoice it names: from its issue day, up to what is open (fine print E5).
struct CreditNote {
  const Invoice* document = nullptr;
  Money rest;  // what no invoice has taken up; starts as its total
};

// The tolerance of relance.toml as an amount of this currency; decimals it does not have are cut off.
Money tolerance_in(const std::string& decimal, Currency currency);

// "2.5" per cent of an amount, halves away from zero; zero for what is no decimal.
Money percent_of(const Money& amount, const std::string& percent);

// Folds the invoice up to as_of. `notes` name this invoice; what each could not lower stays in its `rest`.
Balance fold_balance(const Invoice& invoice, const std::vector<CreditNote*>& notes, Date as_of,
                     const Money& tolerance);

// What was open just before the `event`-th event, credit notes of its day included.
Money open_before(const Invoice& invoice, const std::vector<CreditNote*>& notes, std::size_t event);

}  // namespace relance
