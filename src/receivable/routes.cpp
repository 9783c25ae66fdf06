// SPDX-License-Identifier: MIT
#include "receivable/routes.hpp"

#include <algorithm>
#include <cassert>

#include "receivable/balance.hpp"
#include "receivable/late_sums_of.hpp"

namespace relance {

namespace {

constexpr int kMonthsOfYear = 12;

bool is_for(const Route& route, const Receivable& receivable, std::string_view my_country) {
  const ClientKind kind = receivable.client->kind;
  const std::string& country = receivable.client->country;
  const bool is_abroad = country != my_country && is_member_state(country) && is_member_state(my_country);
  return std::all_of(route.needs.begin(), route.needs.end(), [&](RouteNeed need) {
    switch (need) {
      case RouteNeed::business:
        return kind == ClientKind::business;
      case RouteNeed::consumer:
        return kind == ClientKind::consumer;
      case RouteNeed::is_public:
        return kind == ClientKind::is_public;
      case RouteNeed::not_public:
        return kind != ClientKind::is_public;
      case RouteNeed::other_member_state:
        return is_abroad;
      case RouteNeed::contract:
      case RouteNeed::no_dispute:
      case RouteNeed::formal_notice:
        return true;
    }
    return true;
  });
}

RouteCondition contract_of(const Receivable& receivable) {
  RouteCondition condition;
  condition.kind = ConditionKind::contract;
  condition.state = receivable.client->contract.empty() ? ConditionState::missing : ConditionState::met;
  return condition;
}

RouteCondition no_dispute_on(const Receivable& receivable) {
  RouteCondition condition;
  condition.kind = ConditionKind::no_dispute;
  std::optional<Date> since;
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    if (event->kind == EventKind::dispute && !since) since = event->date;
    if (event->kind != EventKind::resolved || !since) continue;
    condition.settled.push_back({*since, event->date});
    since.reset();
  }
  condition.state = since ? ConditionState::missing : ConditionState::met;
  condition.on = since;
  return condition;
}

RouteCondition notice_on(const Receivable& receivable) {
  RouteCondition condition;
  condition.kind = ConditionKind::formal_notice;
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    if (event->kind == EventKind::step && event->step == "formal-notice") condition.on = event->date;
  }
  condition.state = condition.on ? ConditionState::met : ConditionState::missing;
  return condition;
}

RouteCondition limit_of(const Route& route, const LegalClaim& claim) {
  RouteCondition condition;
  condition.kind = ConditionKind::up_to;
  const Money sum = route.is_without_interest ? claim.principal : claim.principal + claim.interest;
  condition.sum = sum;
  const bool may_grow = claim.is_least && !route.is_without_interest;
  if (sum.currency != route.currency) {
    condition.state = ConditionState::other_currency;
  } else if (Decimal{sum.minor(), sum.currency.decimals()} > *route.up_to) {
    condition.state = ConditionState::missing;
  } else {
    condition.state = may_grow ? ConditionState::unknown_rate : ConditionState::met;
  }
  return condition;
}

RouteFacts facts_of(const Route& route, const Receivable& receivable, const LegalClaim& claim) {
  RouteFacts facts{&route, {}};
  for (const RouteNeed need : route.needs) {
    if (need == RouteNeed::contract) facts.conditions.push_back(contract_of(receivable));
    if (need == RouteNeed::no_dispute) facts.conditions.push_back(no_dispute_on(receivable));
    if (need == RouteNeed::formal_notice) facts.conditions.push_back(notice_on(receivable));
  }
  if (route.up_to) facts.conditions.push_back(limit_of(route, claim));
  return facts;
}

}  // namespace

LegalClaim legal_claim(const Receivable& receivable, const Rates& rates) {
  const Money none = zero(receivable.invoice->currency);
  const Money principal = is_positive(receivable.asked) ? receivable.asked : receivable.balance.open;
  LegalClaim claim{receivable.has_total ? principal : none, none, none, false};
  const bool is_claimed =
      receivable.is_late && !receivable.is_waived && receivable.rules.claim != ClaimPolicy::never;
  const auto late = is_claimed ? late_sums_of(receivable, rates) : std::nullopt;
  if (!late) return claim;
  claim.interest = late->interest;
  claim.compensation = late->compensation;
  claim.is_least = !late->unknown.empty();
  return claim;
}

Money whole(const LegalClaim& claim) {
  return claim.principal + claim.interest + claim.compensation;
}

std::vector<RouteFacts> routes_of(const Receivable& receivable, const LegalClaim& claim,
                                  std::string_view my_country) {
  std::vector<RouteFacts> routes;
  if (!receivable.law) return routes;
  for (const auto& route : receivable.law->routes) {
    if (is_for(route, receivable, my_country)) routes.push_back(facts_of(route, receivable, claim));
  }
  return routes;
}

std::optional<LimitationDay> limitation_of(const Receivable& receivable) {
  if (!receivable.law) return std::nullopt;
  const auto& rule = party_law(*receivable.law, receivable.client->kind).limitation;
  const auto& ends = receivable.invoice->work.ends;
  const auto from = ends ? ends : receivable.issued;
  if (!rule || !from) return std::nullopt;
  const Date on = day_in_month(*from, rule->years * kMonthsOfYear, day_of_month(*from));
  return LimitationDay{&*rule, *from, ends.has_value(), on};
}

std::optional<Money> written_cost(const Invoice& invoice, const Client& client, const Defaults& defaults) {
  if (invoice.legal_cost) return invoice.legal_cost;
  const auto& farther = client.legal_cost ? client.legal_cost : defaults.legal_cost;
  return farther ? std::optional(tolerance_in(*farther, invoice.currency)) : std::nullopt;
}

std::optional<Decimal> cost_share(const Money& cost, const Money& claim) {
  constexpr int kPerMille = 1000;
  assert(cost.currency == claim.currency);
  if (!is_positive(claim)) return std::nullopt;
  return Decimal{divide_half_up(cost.minor() * kPerMille, claim.minor()), 1};
}

}  // namespace relance
