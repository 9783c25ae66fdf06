// SPDX-License-Identifier: MIT
// `relance clients` as text, JSON and CSV. What each figure means stands in receivable/payment_record.hpp and
// receivable/sales_outstanding.hpp.
#pragma once

#include <string>
#include <vector>

#include "playbook/suggested_type.hpp"
#include "receivable/habits.hpp"
#include "receivable/sales_outstanding.hpp"
#include "render/reports.hpp"

namespace relance {

struct ClientFigures {
  PaymentRecord record;
  std::optional<SuggestedType> suggestion;
  std::vector<RiskFlag> risks;
};

struct ClientsView {
  Date as_of;
  std::vector<ClientFigures> clients;  // every one of the book, by id
  std::vector<SalesOutstanding> dso;   // by currency code
  PaymentTime time;
  std::vector<LeftOut> left_out;
};

std::string clients_report(const ClientsView& view, const Look& look);
std::string clients_json(const Envelope& envelope, const ClientsView& view, Language language);
// A line for each client and currency, one for a client to whom nothing was sent; what is of the client is
// on each of its lines. Columns of JSON, the trend by quarter: late_2026_q2.
std::string clients_csv(const ClientsView& view);

// "12.4": an exact decimal, for JSON and CSV.
std::string tenths_decimal(const TenthDays& days);
// "2 promises of 3 were broken".
std::string trait_text(const Trait& trait, Language language);

}  // namespace relance
