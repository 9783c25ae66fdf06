// SPDX-License-Identifier: MIT
// The routes that the law of a receivable names at the end of the road: what each takes, and whether the book
// shows it. A condition is met or missing, or the book cannot tell; whether a route is worth taking or would
// succeed is nowhere said. Pure; the wording is in render/legal_values.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "receivable/rates.hpp"
#include "receivable/receivable.hpp"

namespace relance {

// What one would ask for: what has fallen due, and the late sums unless they are waived or never claimed.
struct LegalClaim {
  Money principal;
  Money interest;
  Money compensation;
  bool is_least = false;  // a rate that is not known yet would add to it
};

LegalClaim legal_claim(const Receivable& receivable, const Rates& rates);
Money whole(const LegalClaim& claim);

enum class ConditionKind { contract, no_dispute, formal_notice, up_to };
enum class ConditionState {
  met,
  missing,
  other_currency,  // the sum and its limit cannot be compared
  unknown_rate,    // neither can a sum that a rate not known yet would add to
};

struct SettledDispute {
  Date from;
  Date to;
};

struct RouteCondition {
  ConditionKind kind = ConditionKind::contract;
  ConditionState state = ConditionState::missing;
  std::optional<Date> on;               // of the notice; since when there is an open dispute
  std::vector<SettledDispute> settled;  // no_dispute: those that are over
  std::optional<Money> sum;             // up_to: what is compared
};

struct RouteFacts {
  const Route* route = nullptr;
  std::vector<RouteCondition> conditions;  // as the law lists them; the limit last
};

// Those for such a client, in the order of the law.
std::vector<RouteFacts> routes_of(const Receivable& receivable, const LegalClaim& claim,
                                  std::string_view my_country);

// The last day by the law's count of years. A date and its rule, never a verdict: what interrupts the time is
// not looked for.
struct LimitationDay {
  const Limitation* rule = nullptr;
  Date from;
  bool is_from_work = false;  // the day the work ended; else the issue day, for want of it
  Date on;
};

// Empty: the law gives no time, or neither day is written.
std::optional<LimitationDay> limitation_of(const Receivable& receivable);

// What a route would cost, as the user wrote it: on the invoice, the client or the book; the nearest wins.
std::optional<Money> written_cost(const Invoice& invoice, const Client& client, const Defaults& defaults);

// cost / claim in per cent, with one decimal; empty where nothing is claimed.
std::optional<Decimal> cost_share(const Money& cost, const Money& claim);

}  // namespace relance
