// SPDX-License-Identifier: MIT
// Credit notes and overpayments against what is asked, per client and currency (fine print E5, E6).
#pragma once

#include <map>
#include <vector>

#include "playbook/recommend.hpp"

namespace relance {

using CreditBalances = std::map<Currency, Money>;  // positive amounts

void add(std::map<Currency, Money>& sums, const Money& amount);

// What the client has to their credit: the negative `open` of notes and of overpaid invoices.
CreditBalances credit_balances(const std::vector<const Receivable*>& of_one_client);

// What is asked on the invoices, one amount a currency, less the credits of that currency.
std::vector<Money> net_amounts(const std::vector<CoveredInvoice>& covered, const CreditBalances& credits);

void sort_by_due(std::vector<CoveredInvoice>& covered);

}  // namespace relance
